import { expect, it } from 'vitest';
import { problemsWith } from '../sample.ts';

it.each([
  ['observations', 0, { TIME_PERIOD: '2023-02-31' }, 'TIME_PERIOD: period-invalid'],
  ['observations', 0, { TIME_PERIOD: '2019/2018' }, 'TIME_PERIOD: period-order'],
  ['derived', 0, { TIME_PERIOD: '2024-99' }, 'TIME_PERIOD: period-invalid'],
  ['events', 0, { date: '2023-02-31' }, 'date: period-invalid'],
  ['sources', 0, { date: '2024-99' }, 'date: date-invalid'],
  ['sources', 0, { date: '2023-02-31' }, 'date: date-invalid'],
])('%s row %i %o', (table, row, cells, message) => {
  const [value] = Object.values(cells);
  const expected = `data/sample/${table}.csv:${row + 2}: ${message}: ${value}`;
  expect(problemsWith(table, row, cells)).toContain(expected);
});

it('takes quarters, halves and weeks for periods', () => {
  for (const TIME_PERIOD of ['2024-Q1', '2024-H1', '2024-S2', '2024-W05']) {
    expect(problemsWith('observations', 1, { TIME_PERIOD })).toEqual([]);
  }
});
