import { expect, it } from 'vitest';
import { documentWith, text } from '../../tests/charts/document-with.ts';
import { quantity } from '../base/quantity.ts';
import { checkFigures } from './figures.ts';

const ranged = (lower: number, upper: number, value: number | null = null) =>
  ({ qualifier: 'range', value, lower, upper }) as const;
const made = (figure: object) =>
  documentWith('bar', [
    { label: text('用时', 'Time'), rows: [{ ...quantity(5), observation: null, ...figure }] },
  ]);

/** What is wrong with a figure: code, path and value of each problem. */
function problemsOf(figure: object): string[] {
  const found: string[] = [];
  checkFigures(made(figure), (...problem) => found.push(problem.slice(0, 3).join(' ')));
  return found;
}

it.each([
  [quantity(1e308), 'number-extent rows[0].value 1e+308'],
  [quantity(-1e308), 'number-extent rows[0].value -1e+308'],
  [quantity(5e-324), 'number-extent rows[0].value 5e-324'],
  [quantity(0.1234567890123456), 'number-extent rows[0].value 0.1234567890123456'],
  [ranged(9, 8), 'lower-over-upper rows[0].lower 9'],
  [ranged(1, 2, 3), 'value-outside rows[0].value 3'],
  [{ ...quantity(5), upper: 4 }, 'value-outside rows[0].value 5'],
])('refuses %o by name', (figure, problem) => {
  expect(problemsOf(figure)).toEqual([problem]);
});

it.each([
  quantity(0),
  quantity(3e-7),
  quantity(123_456_789_012_345),
  ranged(1, 1),
  ranged(1, 2, 2),
])('takes %o', (figure) => {
  expect(problemsOf(figure)).toEqual([]);
});

it('lets what was computed have the digits that it was computed with', () => {
  const derivation = { formula: 'a / b', inputs: {}, decimals: 0 };
  expect(problemsOf({ ...quantity(143_415.35615171137), derivation })).toEqual([]);
});
