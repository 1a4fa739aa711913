import { describe, expect, it } from 'vitest';
import { observation, testIndex } from '../../compare/test-catalog.ts';
import { ariaSort, FIRST_ROWS, nextSort, writeTable } from './explore-table.ts';
import { figuresCsv } from './figures-csv.ts';

const rows = [
  observation('x', { qualifier: '>', value: 1_100_000 }),
  observation('y', { area: 'b', value: null, qualifier: '=', status: 'M' }),
];
const index = testIndex(rows);

describe('writeTable', () => {
  it('says once what all figures share and keeps columns for the rest', () => {
    const table = writeTable(index, rows, 'en').table;
    expect(table.columns.map((column) => column.key)).toEqual([
      'area',
      'value',
      'period',
      'qualifier',
    ]);
    expect(table.shared.map(({ text }) => text)).toContain('days');
  });

  it('shows qualifiers, and absence as a dash', () => {
    expect(writeTable(index, rows, 'zh').table.rows.map((row) => row.value)).toEqual([
      '逾1,100,000',
      '–',
    ]);
  });

  it('writes the first rows of a long table, and any other when asked', () => {
    const many = Array.from({ length: 300 }, (_, at) => observation(`o${at}`, { value: at }));
    const { table, row } = writeTable(testIndex(many), many, 'en');
    expect(table.count).toBe(300);
    expect(table.rows).toHaveLength(FIRST_ROWS);
    expect(many.slice(299).map(row)).toMatchObject([{ observation: 'o299', value: '299' }]);
  });

  it('counts all where it has only the first, and shares what is told', () => {
    const more = { count: 5000, shares: new Set(['indicator'] as const) };
    const { table } = writeTable(index, rows.slice(0, 1), 'en', more);
    expect(table.count).toBe(5000);
    expect(table.shared.map(({ text }) => text)).toEqual(['days']);
  });

  it('keeps its headings where nothing was found', () => {
    expect(writeTable(index, [], 'en').table.columns.length).toBeGreaterThan(5);
  });
});

describe('nextSort', () => {
  it('goes up, then down, then up again, and starts upwards on another column', () => {
    const up = nextSort({ sort: 'area', descending: false }, 'value');
    expect(up).toEqual({ sort: 'value', descending: false });
    const down = nextSort(up, 'value');
    expect(down).toEqual({ sort: 'value', descending: true });
    expect(nextSort(down, 'value')).toEqual(up);
    expect(ariaSort(down, 'value')).toBe('descending');
    expect(ariaSort(down, 'area')).toBeUndefined();
  });
});

describe('figuresCsv', () => {
  it('opens in a spreadsheet: byte order mark, one header, exact values, empty for absent', () => {
    const [header, first, second] = figuresCsv(index, rows, 'en').split('\r\n');
    expect(header?.startsWith('\uFEFFobservation_id,indicator,')).toBe(true);
    expect(first).toContain('>,1100000,,,day,days');
    expect(second).toContain('=,,,,day,days');
  });

  it('disarms formulas and quotes what needs it', () => {
    const note = { zh: '', en: '=HYPERLINK("http://x", "y")' };
    const text = figuresCsv(index, [observation('x', { note })], 'en');
    expect(text).toContain(`"'=HYPERLINK(""http://x"", ""y"")"`);
  });
});
