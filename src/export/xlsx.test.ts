import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ChartDocument } from '../spec/document.ts';
import { hostileDocument, TEST_OPTIONS, TEST_TOOLS, testDocument } from './test-document.ts';
import { writeXlsx } from './xlsx.ts';

const DAY = 86_400_000;
const decode = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#(\d+);|&apos;/g, (_, code) => String.fromCharCode(Number(code ?? 39)))
    .replace(/&amp;/g, '&');

/** A cell as a spreadsheet sees it: a number, or a text; dates are numbers of days. */
type Value = number | string;

/** The sheets of a workbook by name: rows of cells by column letters. */
async function read(document: ChartDocument): Promise<Map<string, Map<string, Value>[]>> {
  const bytes = await writeXlsx(document, TEST_OPTIONS, TEST_TOOLS);
  const files = unzipSync(bytes as Uint8Array);
  const text = (path: string) => strFromU8(files[path] ?? expect.fail(path));
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item = '']) => decode(item.replace(/<[^>]*>/g, '')),
  );
  const names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    (one) => one[1] ?? '',
  );
  return new Map(
    names.map((name, position) => {
      const rows = text(`xl/worksheets/sheet${position + 1}.xml`).match(/<row .*?<\/row>/gs) ?? [];
      return [decode(name), rows.map((row) => readRow(row, shared))];
    }),
  );
}

function readRow(xml: string, shared: readonly string[]): Map<string, Value> {
  const cells = xml.matchAll(/<c r="([A-Z]+)\d+"([^>]*)>(.*?)<\/c>/gs);
  return new Map(
    Array.from(cells, ([, column = '', attributes = '', content = '']) => {
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? content.replace(/<[^>]*>/g, '');
      if (/t="s"/.test(attributes)) return [column, shared[Number(value)] ?? ''];
      return [column, /t="/.test(attributes) ? decode(value) : Number(value)];
    }),
  );
}

/** The rows of a sheet as objects by the labels of its first row. */
function table(rows: readonly Map<string, Value>[] = []): Record<string, Value>[] {
  const [head = new Map<string, Value>(), ...body] = rows;
  return body.map((row) =>
    Object.fromEntries([...head].map(([column, label]) => [label, row.get(column) ?? ''])),
  );
}

test('figures are numbers, days are days, qualifiers have a column', async () => {
  const document = testDocument();
  const figures = table((await read(document)).get('Figures'));
  expect(figures).toHaveLength(document.rows.length);
  document.rows.forEach((row, position) => {
    const line = figures[position] ?? {};
    expect(line.Value).toBe(row.value);
    expect(line.Qualifier).toBe(row.qualifier);
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
    'Figures computed from',
    'About this chart',
  ]);
  expect(table(book.get('Sources'))[0]).toMatchObject({
    Source: document.sources[0]?.title.en,
    Licence: document.sources[0]?.licence,
  });
  expect(table(book.get('Figures computed from'))[0]?.Value).toBe(document.inputs[0]?.value);
  const about = (book.get('About this chart') ?? []).map((row) => row.get('B'));
  expect(about).toContain(document.texts.title.en);
  expect(about).toContain(document.notes[0]?.en);
  expect(about).toContain(TEST_OPTIONS.address);
  expect(about).toContain(document.dataHash);
});

test('a missing value is an empty cell, never 0', async () => {
  const document = testDocument();
  const rows = document.rows.map((row) => ({ ...row, value: null }));
  const [line] = table((await read({ ...document, rows })).get('Figures'));
  expect(line?.Value).toBe('');
});

test('texts stay texts: no formulas, nothing that breaks the file', async () => {
  const document = hostileDocument();
  const bytes = await writeXlsx(document, TEST_OPTIONS, TEST_TOOLS);
  const files = unzipSync(bytes as Uint8Array);
  for (const [path, content] of Object.entries(files)) {
    if (!path.endsWith('.xml')) continue;
    expect(strFromU8(content)).not.toContain('\u0007');
    expect(strFromU8(content)).not.toMatch(/<f>|<script/);
  }
  expect(table((await read(document)).get('Figures'))[0]?.Indicator).toContain('<script>');
});
