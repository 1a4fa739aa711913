import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readWorkbook, tableOf } from '../../tests/read-workbook.ts';
import type { ChartDocument } from '../spec/document.ts';
import {
  HOSTILE_KEPT,
  hostileDocument,
  TEST_OPTIONS,
  TEST_TOOLS,
  testDocument,
} from './test-document.ts';
import { writeXlsx } from './xlsx.ts';
import { textCell } from './xlsx-cells.ts';

const DAY = 86_400_000;

const read = async (document: ChartDocument) =>
  readWorkbook(await writeXlsx(document, TEST_OPTIONS, TEST_TOOLS));

test('figures are numbers, days are days, qualifiers have a column', async () => {
  const document = testDocument();
  const figures = tableOf((await read(document)).get('Figures'));
  expect(figures).toHaveLength(document.rows.length);
  document.rows.forEach((row, position) => {
    const line = figures[position] ?? {};
    expect(line.Value).toBe(row.value);
    expect(line['Qualifier sign']).toBe(row.qualifier);
    expect(line.Identifier).toBe(row.observation);
    const days = Number(line.To) * DAY + Date.UTC(1899, 11, 30);
    expect(new Date(days).toISOString().slice(0, 10)).toBe(row.end);
    expect(line.From).toBe('');
  });
});

test('sources, inputs, notes and origin stand on sheets of their own', async () => {
  const document = testDocument();
  const book = await read(document);
  expect([...book.keys()]).toEqual([
    'Figures',
    'Sources',
    'Figures used in computing',
    'About this chart',
  ]);
  expect(tableOf(book.get('Sources'))[0]).toMatchObject({
    Source: document.sources[0]?.title.en,
    Licence: document.sources[0]?.licence,
  });
  expect(tableOf(book.get('Figures used in computing'))[0]?.Value).toBe(document.inputs[0]?.value);
  const about = (book.get('About this chart') ?? []).map((row) => row.get('B'));
  expect(about).toContain(document.texts.title.en);
  expect(about).toContain(document.notes[0]?.en);
  expect(about).toContain(TEST_OPTIONS.address);
  expect(about).toContain(document.dataHash);
});

test('every sheet prints on few pages side by side', async () => {
  const files = unzipSync(
    (await writeXlsx(testDocument(), TEST_OPTIONS, TEST_TOOLS)) as Uint8Array,
  );
  const sheets = Object.keys(files).filter((path) => path.startsWith('xl/worksheets/sheet'));
  expect(sheets).toHaveLength(4);
  const pages = sheets.map((path) => {
    const sheet = strFromU8(files[path] ?? expect.fail());
    expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    return /<pageSetup [^>]*fitToWidth="(\d)" fitToHeight="0"\/><headerFooter>/.exec(sheet)?.[1];
  });
  expect(pages).toEqual(['5', '2', '5', '1']);
});

test('rows are as high as their wrapped texts, in a font that is named', async () => {
  const files = unzipSync(
    (await writeXlsx(testDocument(), TEST_OPTIONS, TEST_TOOLS)) as Uint8Array,
  );
  const sheet = strFromU8(files['xl/worksheets/sheet2.xml'] ?? expect.fail());
  const heights = [...sheet.matchAll(/<row [^>]* ht="([\d.]+)"/g)].map(([, height]) =>
    Number(height),
  );
  expect(heights).toHaveLength(sheet.match(/<row /g)?.length ?? 0);
  expect(Math.max(...heights)).toBeGreaterThan(14);
  expect(strFromU8(files['xl/styles.xml'] ?? expect.fail())).toContain('<name val="Arial"/>');
});

test('every printed page of a table repeats its head and its first column', async () => {
  const files = unzipSync(
    (await writeXlsx(testDocument(), TEST_OPTIONS, TEST_TOOLS)) as Uint8Array,
  );
  const book = strFromU8(files['xl/workbook.xml'] ?? expect.fail());
  const titles = [...book.matchAll(/Print_Titles" localSheetId="(\d)">([^<]*)</g)];
  expect(titles.map(([, sheet, range]) => [sheet, range])).toEqual([
    ['0', "'Figures'!$A:$A,'Figures'!$1:$1"],
    ['1', "'Sources'!$A:$A,'Sources'!$1:$1"],
    ['2', "'Figures used in computing'!$A:$A,'Figures used in computing'!$1:$1"],
  ]);
});

test('a missing value is an empty cell, never 0', async () => {
  const document = testDocument();
  const rows = document.rows.map((row) => ({ ...row, value: null }));
  const [line] = tableOf((await read({ ...document, rows })).get('Figures'));
  expect(line?.Value).toBe('');
});

test('texts stay texts: no formulas, nothing that breaks the file', async () => {
  const document = hostileDocument();
  const bytes = await writeXlsx(document, TEST_OPTIONS, TEST_TOOLS);
  const files = unzipSync(bytes as Uint8Array);
  for (const [path, content] of Object.entries(files)) {
    if (!path.endsWith('.xml')) continue;
    for (const one of ['\u0007', '\ufffd', '\uffff', ']]>']) {
      expect(strFromU8(content)).not.toContain(one);
    }
    expect(strFromU8(content)).not.toMatch(/<f>|<script/);
  }
  expect(tableOf((await read(document)).get('Figures'))[0]?.Indicator).toBe(HOSTILE_KEPT);
});

test('a text that is too long for a cell is not cut within a character', () => {
  const cell = textCell(`${'a'.repeat(32_766)}𠮷`);
  expect(cell?.value).toBe('a'.repeat(32_766));
});
