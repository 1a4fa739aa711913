import { expect, it } from 'vitest';
import { indexCatalog } from '../catalog/index-catalog.ts';
import type { Indicator, Observation } from '../catalog/types.ts';
import { observation, testIndex } from './test-catalog.ts';
import { owedExplanations, verdictRows } from './verdict-rows.ts';

const by = { zh: '某局', en: 'A bureau' };
const rule = { basis: 'target', tolerance: 0, points: 1, by, date: '2023' } as const;

function indexOf(figures: readonly Observation[], part: Partial<Indicator> = {}) {
  const { catalog } = testIndex(figures);
  const indicators = catalog.indicators.map((one) =>
    one.id === 'days' ? { ...one, polarity: 'less' as const, ...part } : one,
  );
  return indexCatalog({ ...catalog, indicators });
}
const at = (id: string, value: number, year: string, more: Partial<Observation> = {}) =>
  observation(id, { value, period: year, end: `${year}-12-31`, ...more });

it('has a row for each place of an indicator with a rule, its figures in their order', () => {
  const figures = [
    ...[at('b', 8, '2024'), at('a', 9, '2023'), at('goal', 8, '2024', { role: 'target' })],
    at('other', 5, '2024', { area: 'b' }),
  ];
  const rows = verdictRows(indexOf(figures, { verdict: rule }));
  expect(rows.map((one) => [one.figures.map(({ id }) => id), one.against?.id ?? null])).toEqual([
    [['a', 'b'], 'goal'],
    [['other'], null],
  ]);
  expect(verdictRows(indexOf(figures))).toEqual([]);
});

it('asks about the last figure of a target that is due, missed or exceeded by more than a fifth', () => {
  const goal = at('goal', 10, '2024', { role: 'target' });
  const owed = (...figures: Observation[]) =>
    owedExplanations(indexOf([goal, ...figures]), '2026-11-27').map(({ last, why }) => [
      last.id,
      why,
    ]);
  expect(owed(at('now', 11, '2024'))).toEqual([['now', 'missed']]);
  expect(owed(at('then', 11, '2024'), at('now', 12, '2025'))).toEqual([['now', 'missed']]);
  expect(owed(at('now', 8, '2024'))).toEqual([]);
  expect(owed(at('now', 7.9, '2024'))).toEqual([['now', 'exceeded']]);
  // It is not due yet.
  expect(owed(at('now', 11, '2023'))).toEqual([]);
});
