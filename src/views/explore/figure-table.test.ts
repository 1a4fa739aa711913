import { describe, expect, it } from 'vitest';
import { observation, testIndex } from '../../compare/test-catalog.ts';
import { ariaSort, figureTable, nextSort } from './figure-table.ts';
import { figuresCsv } from './figures-csv.ts';

const rows = [
  observation('x', { qualifier: '>', value: 1_100_000 }),
  observation('y', { area: 'b', value: null, qualifier: '=', status: 'M' }),
];
const index = testIndex(rows);

describe('figureTable', () => {
  it('says once what all figures share and keeps columns for the rest', () => {
    const table = figureTable(index, rows, 'en');
    expect(table.columns.map((column) => column.key)).toEqual([
      'area',
      'value',
      'period',
      'qualifier',
    ]);
    expect(table.shared.map(({ text }) => text)).toContain('days');
  });

  it('shows qualifiers, and absence as a dash', () => {
    expect(figureTable(index, rows, 'zh').rows.map((row) => row.value)).toEqual([
      '逾1,100,000',
      '–',
    ]);
  });

  it('keeps its headings where nothing was found', () => {
    expect(figureTable(index, [], 'en').columns.length).toBeGreaterThan(5);
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
