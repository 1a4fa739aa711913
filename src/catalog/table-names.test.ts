import { expect, it } from 'vitest';
import { tableMeant } from './table-names.ts';

it.each([
  ['reforms (1)', 'reforms'],
  ['reforms - 副本', 'reforms'],
  ['Reform', 'reforms'],
  ['改革', 'reforms'],
  ['指标表', 'indicators'],
  ['观测值', 'observations'],
  ['indicators_2', 'indicators'],
  ['会议纪要与附件材料', undefined],
])('%s', (called, meant) => {
  expect(tableMeant(called)).toBe(meant);
});
