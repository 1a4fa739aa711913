import { expect, it } from 'vitest';
import { periodBefore, yearEarlier } from './period-shift.ts';

it.each([
  ['2024-03', '2023-03', '2024-02'],
  ['2024-01', '2023-01', '2023-12'],
  ['2024-Q1', '2023-Q1', '2023-Q4'],
  ['2024-S2', '2023-S2', '2024-S1'],
  ['2024', '2023', null],
  ['2024-01/2024-06', '2023-01/2023-06', null],
  ['2024-03-31', null, null],
  ['', null, null],
])('finds what %j is compared with', (period, year, before) => {
  expect([yearEarlier(period), periodBefore(period)]).toEqual([year, before]);
});
