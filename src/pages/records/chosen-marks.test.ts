import { expect, it } from 'vitest';
import { ALL_CASES } from '../../records/linked/selection.ts';
import { chosenMarks } from './chosen-marks.ts';
import type { Picked } from './picking.ts';

const rowsOf = (...keys: string[]) =>
  ({ rows: keys.map((key) => ({ key })) }) as unknown as Parameters<typeof chosenMarks>[0];
const MARKS: Readonly<Record<string, Picked>> = {
  north: { word: { category: 'area', name: 'North' } },
  south: { word: { category: 'area', name: 'South' } },
  short: { days: [0, 4] },
  long: { days: [5, 100_000] },
  may: { period: 653, word: { category: 'area', name: 'North' } },
};
const of = ({ key }: { readonly key: string }) => MARKS[key] ?? null;

it('marks what is chosen in its own chart, and nothing where none is', () => {
  const words = { ...ALL_CASES.words, area: ['North'] };
  const bars = chosenMarks(rowsOf('north', 'south', 'rule'), { ...ALL_CASES, words }, of);
  expect([...bars.pickable]).toEqual(['north', 'south']);
  expect([...(bars.chosen ?? [])]).toEqual(['north']);
  expect(chosenMarks(rowsOf('north', 'south'), ALL_CASES, of).chosen).toBeNull();
  // Nothing of its kind is chosen, though something else is.
  expect(chosenMarks(rowsOf('short', 'long'), { ...ALL_CASES, words }, of).chosen).toBeNull();
});

it('marks a span of days by the bars that it meets, and a cell by all that it is of', () => {
  const days = chosenMarks(rowsOf('short', 'long'), { ...ALL_CASES, days: [3, 4] }, of);
  expect([...(days.chosen ?? [])]).toEqual(['short']);
  const words = { ...ALL_CASES.words, area: ['North'] };
  const other = chosenMarks(rowsOf('may'), { ...ALL_CASES, words, periods: [1, 2] }, of);
  expect(other.chosen?.size).toBe(0);
});
