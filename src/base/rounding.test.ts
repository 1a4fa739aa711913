import { describe, expect, it, test } from 'vitest';
import { decimalsOf, digitsOf, roundTelling, roundTo, significantDecimals } from './decimals.ts';
import { quantity } from './quantity.ts';
import { roundFigure } from './rounding.ts';

describe('rounding', () => {
  it.each([
    [1.005, 2, 'nearest', 1.01],
    [-2.5, 0, 'nearest', -3],
    [143_415.35615171137, -3, 'nearest', 143_000],
    [17.560000000000002, 2, 'nearest', 17.56],
    [2.4999999999999996, 0, 'nearest', 3],
    [3e-7, 7, 'nearest', 3e-7],
    [3e-7, 2, 'nearest', 0],
    [-0.4, 0, 'nearest', 0],
    [1.6835, 2, 'up', 1.69],
    [1.6835, 2, 'down', 1.68],
    [-1.6835, 2, 'down', -1.69],
    [16.9, 1, 'up', 16.9],
    [16.9, 1, 'down', 16.9],
    [25.000000000000004, 0, 'up', 25],
    [24.999999999999996, 0, 'down', 25],
    [123_456_789_012_345, -1, 'up', 123_456_789_012_350],
    [1e300, 12, 'up', 1e300],
  ] as const)('of %d to %d decimals, %s, is %d', (value, decimals, direction, expected) => {
    expect(roundTo(value, decimals, direction)).toBe(expected);
  });

  it.each([
    [99.96, 1, 99.96],
    [-99.96, 1, -99.96],
    [99.94, 1, 99.9],
    [100, 1, 100],
    [100.00000000000001, 1, 100],
    [100.04, 1, 100.04],
    [0.00516, 1, 0.0052],
    [3e-7, 1, 3e-7],
    [4_000_000, -7, 4_000_000],
  ])('never calls %d (%d decimals) nothing or all that it is not', (value, decimals, expected) => {
    expect(roundTelling(value, decimals, 'nearest', [0, 100, -100])).toBe(expected);
  });
});

describe('a figure', () => {
  it.each([
    [quantity(1.6835, '<'), quantity(1.69, '<')],
    [quantity(1.6835, '<='), quantity(1.69, '<=')],
    [quantity(1.6875, '>'), quantity(1.68, '>')],
    [quantity(1.6875, '>='), quantity(1.68, '>=')],
    [quantity(-1.6875, '>'), quantity(-1.69, '>')],
    [quantity(1.681, '~<'), quantity(1.69, '~<')],
    [quantity(1.6875, '~'), quantity(1.69, '~')],
    [quantity(1.68, '<'), quantity(1.68, '<')],
  ])('%o is rounded to %o', (figure, expected) => {
    expect(roundFigure(figure, 2)).toEqual(expected);
  });

  it('is rounded outward at both ends of a range', () => {
    const range = { qualifier: 'range', value: null, lower: 18.37, upper: 41.61 } as const;
    expect(roundFigure(range, 1)).toEqual({ ...range, lower: 18.3, upper: 41.7 });
  });
});

test('digits and decimals are counted in any notation', () => {
  expect([3e-7, 0.0245, 6700, 8.86, 1e21].map(decimalsOf)).toEqual([7, 4, 0, 2, 0]);
  expect([3e-7, 0.0245, 6700, 8.86, 0].map(digitsOf)).toEqual([1, 3, 2, 3, 1]);
  expect([1000, 999, 0.02, 0].map((one) => significantDecimals(one, 3))).toEqual([-1, 0, 4, 0]);
});
