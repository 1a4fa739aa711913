import { expect, it } from 'vitest';
import { type Quantity, quantity } from '../base/quantity.ts';
import type { Observation } from '../catalog/types.ts';
import { rankings } from './rankings.ts';
import { actualAt as at, testIndex } from './test-catalog.ts';

it('ranks only where a direction is known and three have a figure', () => {
  const index = testIndex([at('a', '2024', 5), at('b', '2024', 7)]);
  expect(rankings(index)).toEqual([]);
});

it.each([
  ['years', '2023', '2024', [1, -1, 0]],
  ['months', '2023-12', '2024-01', [1, -1, 0]],
  ['quarters', '2023-Q4', '2024-Q1', [1, -1, 0]],
  ['years apart', '2021', '2024', ['none', 'none', 'none']],
])('tells how places moved between %s', (_, then, now, moved) => {
  const figures = (period: string, ...values: number[]) =>
    values.map((value, at_) => ({ ...at(`${period}-${at_}`, period, value), area: `p${at_}` }));
  const index = testIndex([...figures(then, 5, 4, 9), ...figures(now, 3, 4, 9)]);
  const [ranking] = rankings(index);
  expect(ranking?.rows.map((row) => row.moved)).toEqual(moved);
});

/** Places of one period, the second told otherwise. */
function ranked(figures: readonly (Partial<Observation> & Quantity)[]) {
  const all = figures.map((given, place) => ({
    ...at(`f${place}`, '2024', given.value ?? 0),
    ...{ area: `p${place}`, ...given },
  }));
  const [ranking] = rankings(testIndex(all));
  return {
    rows: ranking?.rows.map(({ observation: { area }, best, worst, tied }) => [
      ...[area, best, worst, tied],
    ]),
    left: ranking?.unranked.map(({ area }) => area),
  };
}

it('gives several places where a range or a last digit leaves them open, one where they are level', () => {
  const range: Quantity = { qualifier: 'range', value: null, lower: 4, upper: 8 };
  expect(ranked([quantity(3), range, quantity(5), quantity(9)]).rows).toEqual([
    ...[
      ['p0', 1, 1, false],
      ['p1', 2, 3, false],
      ['p2', 2, 3, false],
      ['p3', 4, 4, false],
    ],
  ]);
  const rounded = { ...quantity(12_000), lastDigit: 1_000 };
  expect(ranked([rounded, quantity(12_300), quantity(20_000)]).rows).toEqual([
    ...[
      ['p0', 1, 2, false],
      ['p1', 1, 2, false],
      ['p2', 3, 3, false],
    ],
  ]);
  expect(ranked([quantity(5), quantity(5), quantity(9)]).rows).toEqual([
    ...[
      ['p0', 1, 1, true],
      ['p1', 1, 1, true],
      ['p2', 3, 3, false],
    ],
  ]);
});

it('names those of which only a bound is known', () => {
  const all = [quantity(3), quantity(5, '>='), quantity(7), quantity(9)];
  expect(ranked(all)).toMatchObject({ left: ['p1'] });
});
