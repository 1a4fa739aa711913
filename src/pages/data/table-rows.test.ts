import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.ts';
import { PAGE_ROWS, pageOfRows } from './table-rows.ts';

describe('readTable', () => {
  it('reads what a spreadsheet reads', () => {
    expect(readTable('\uFEFFid,name_zh\r\na,"一,二 ""三"""\r\nb,\r\n')).toEqual({
      columns: ['id', 'name_zh'],
      rows: [
        ['a', '一,二 "三"'],
        ['b', ''],
      ],
    });
  });

  it('refuses what is cut off or empty', () => {
    expect(() => readTable('id,name\na,"cut')).toThrow(/not valid CSV/);
    expect(() => readTable('')).toThrow(/not valid CSV/);
  });
});

describe('pageOfRows', () => {
  const rows = Array.from({ length: PAGE_ROWS * 2 + 1 }, (_, at) => [String(at)]);
  it('cuts pages and stays within them', () => {
    expect(pageOfRows(rows, 2)).toEqual({ page: 2, pages: 3, rows: [[String(PAGE_ROWS * 2)]] });
    expect(pageOfRows(rows, 9).page).toBe(2);
    expect(pageOfRows([], 0)).toEqual({ page: 0, pages: 1, rows: [] });
  });
});
