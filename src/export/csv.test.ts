import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { ChartDocument } from '../spec/document.ts';
import { writeCsv } from './csv.ts';
import { hostileDocument, TEST_OPTIONS, TEST_TOOLS, testDocument } from './test-document.ts';

const write = async (document: ChartDocument) =>
  String(await writeCsv(document, TEST_OPTIONS, TEST_TOOLS));
const read = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, bom: true, record_delimiter: '\r\n' });

test('every figure comes back as it went', async () => {
  const document = testDocument();
  const lines = read(await write(document));
  expect(lines).toHaveLength(document.rows.length);
  document.rows.forEach((row, position) => {
    const line = lines[position] ?? {};
    expect(Number(line.OBS_VALUE)).toBe(row.value);
    expect(line.QUALIFIER).toBe(row.qualifier);
    expect(line.LOWER).toBe('');
    expect(line.OBSERVATION).toBe(row.observation);
    expect(line.TIME_PERIOD).toBe(row.period);
    expect(line.END).toBe(row.end ?? '');
    expect(line.SOURCE).toBe(document.sources[0]?.title.en);
  });
});

test('each line says what the chart is, where it is from and what must be known', async () => {
  const [line] = read(await write(testDocument()));
  expect(line?.CHART).toBe(testDocument().texts.title.en);
  expect(line?.CHART_NOTES).toContain('from filing to receipt');
  expect(line?.CHART_NOTES).toContain('common platform');
  expect(line?.CHART_ORIGIN).toContain(TEST_OPTIONS.address);
  expect(line?.CHART_ORIGIN).toContain(testDocument().dataHash);
});

test('it opens in Excel as what it is: byte order mark, no sep line', async () => {
  const text = await write(testDocument());
  expect(text.startsWith('\uFEFFITEM,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
});

test('no cell is a formula, and numbers and bare qualifiers stay as they are', async () => {
  const [row] = testDocument().rows;
  const document = hostileDocument();
  const rows = document.rows.map((one) => ({ ...one, value: -8.7 }));
  const [line] = read(await write({ ...document, rows }));
  expect(line?.OBS_VALUE).toBe('-8.7');
  expect(line?.QUALIFIER).toBe(row?.qualifier);
  const formulas = Object.entries(line ?? {}).filter(([, cell]) => /^[=@+]./.test(cell));
  expect(formulas).toEqual([]);
});
