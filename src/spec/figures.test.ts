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

it.each([
  [quantity(1e308), 'too large: rows[0].value: 1e+308'],
  [quantity(-1e308), 'too large: rows[0].value: -1e+308'],
  [quantity(5e-324), 'too small: rows[0].value: 5e-324'],
  [quantity(0.1234567890123456), 'too many digits: rows[0].value: 0.1234567890123456'],
  [ranged(9, 8), 'outside its own bounds: rows[0]'],
  [ranged(1, 2, 3), 'outside its own bounds: rows[0]'],
  [{ ...quantity(5), upper: 4 }, 'outside its own bounds: rows[0]'],
])('refuses %o by name', (figure, message) => {
  expect(() => checkFigures(made(figure))).toThrow(message);
});

it.each([
  quantity(0),
  quantity(3e-7),
  quantity(123_456_789_012_345),
  ranged(1, 1),
  ranged(1, 2, 2),
])('takes %o', (figure) => {
  expect(() => checkFigures(made(figure))).not.toThrow();
});

it('lets what was computed have the digits that it was computed with', () => {
  const derivation = { formula: 'a / b', inputs: {}, decimals: 0 };
  expect(() => checkFigures(made({ ...quantity(143_415.35615171137), derivation }))).not.toThrow();
});
