import { expect, it } from 'vitest';
import type { Observation } from '../catalog/types.ts';
import { targetRows } from './targets.ts';
import { observation, testIndex } from './test-catalog.ts';

const TODAY = '2026-11-27';

const figure = (id: string, given: Partial<Observation>): Observation => ({
  ...observation(id, given),
});

it('holds the last figure of the same thing against its target, those not reached first', () => {
  const rows = targetRows(
    testIndex([
      figure('before', { role: 'baseline', base: 'before-reform', value: 30 }),
      figure('old', { value: 12, period: '2023', end: '2023-12-31' }),
      figure('now', { value: 5, period: '2024', end: '2024-12-31' }),
      figure('aim', { role: 'target', value: 6 }),
      figure('b-now', { area: 'b', value: 9 }),
      figure('b-aim', { area: 'b', role: 'standard', value: 6 }),
    ]),
    TODAY,
  );
  expect(
    rows.map(({ target, last, baseline, reached }) => [target.id, last?.id, baseline?.id, reached]),
  ).toEqual([
    ['b-aim', 'b-now', undefined, 'missed'],
    ['aim', 'now', 'before', 'met'],
  ]);
});

it('leaves open what bounds leave open, and says where there is no figure', () => {
  const rows = targetRows(
    testIndex([
      figure('now', { qualifier: '<=', value: 8 }),
      figure('aim', { role: 'target', value: 6 }),
      figure('b-aim', { area: 'b', role: 'target', value: 6 }),
    ]),
    TODAY,
  );
  expect(rows.map(({ reached }) => reached)).toEqual(['unclear', 'no-data']);
});

it.each([
  ['2026-12-31', '2025-12-31', 'too-early'],
  ['2025-12-31', '2024-12-31', 'no-data'],
  ['2025-12-31', '2025-12-31', 'missed'],
  [null, '2024-12-31', 'missed'],
])('waits for the day aimed at: %s, figure of %s: %s', (due, end, expected) => {
  const figures = [
    figure('now', { value: 9, end }),
    figure('aim', { role: 'target', value: 6, end: due }),
  ];
  const [row] = targetRows(testIndex(figures), TODAY);
  expect(row?.reached).toBe(expected);
});
