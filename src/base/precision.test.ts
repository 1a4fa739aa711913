import { describe, expect, it } from 'vitest';
import { roundTo } from './decimals.ts';
import {
  plainDecimals,
  resultInterval,
  roundingInterval,
  settle,
  supportedDecimals,
} from './precision.ts';
import { quantity } from './quantity.ts';
import { roundFigure } from './rounding.ts';

describe('roundTo', () => {
  it.each([
    [1.005, 2, 'nearest', 1.01],
    [-2.5, 0, 'nearest', -3],
    [64_320, -3, 'nearest', 64_000],
    [1.6835, 2, 'up', 1.69],
    [0.3, 1, 'down', 0.3],
    [0.1 + 0.2, 1, 'up', 0.3],
    [3e-7, 7, 'nearest', 3e-7],
  ] as const)('%f to %i decimals, %s: %f', (value, decimals, way, expected) => {
    expect(roundTo(value, decimals, way)).toBe(expected);
  });
});

it('rounds bounds outwards', () => {
  expect(roundFigure(quantity(14.2857, '<'), 1).value).toBe(14.3);
  expect(roundFigure(quantity(2762.03, '>'), 0).value).toBe(2762);
});

describe('roundingInterval', () => {
  it.each([
    ['half a unit of the last digit', { ...quantity(67_000), lastDigit: 1000 }, 66_500, 67_500],
    ['the digits of the number where none is given', quantity(8.86), 8.855, 8.865],
    ['a unit below what is nearly reached', { ...quantity(20, '~<'), lastDigit: 1 }, 19, 20],
    ['nothing for what was counted', { ...quantity(4240), lastDigit: 1, whole: true }, 4240, 4240],
    ['nothing for a bound', quantity(90, '<='), 90, 90],
  ])('is %s', (_, figure, lower, upper) => {
    const found = roundingInterval(figure);
    expect(found?.lower).toBeCloseTo(lower, 9);
    expect(found?.upper).toBeCloseTo(upper, 9);
  });
});

it('moves a figure that a formula uses twice as one', () => {
  const cut = ([now = 0, less = 0]: readonly number[]) => less / (now + less);
  const inputs = [
    { lower: 8.855, upper: 8.865 },
    { lower: 8.65, upper: 8.75 },
  ];
  const found = resultInterval(inputs, cut);
  expect(found?.lower).toBeCloseTo(0.49386, 4);
  expect(found?.upper).toBeCloseTo(0.49702, 4);
});

it.each([
  [17.56, { lower: 17.505, upper: 17.615 }, 1],
  [64_320, { lower: 63_507.5, upper: 65_137.5 }, -3],
  [143_415.36, { lower: 143_349, upper: 143_482 }, -2],
  [344, { lower: 344, upper: 344 }, Number.POSITIVE_INFINITY],
])('%f within %o keeps %f decimals', (result, interval, expected) => {
  expect(supportedDecimals(result, interval)).toBe(expected);
});

it('gives a share enough decimals to tell it from all', () => {
  expect(plainDecimals([99.9652], true)).toBe(3);
  expect(plainDecimals([79.4104], false)).toBe(1);
  expect(plainDecimals([11_617], false)).toBe(0);
});

it('calls about what it rounds', () => {
  expect(settle(quantity(79.4104), 1, null)).toEqual(quantity(79.4, '~'));
  expect(settle(quantity(30), 0, null)).toEqual(quantity(30));
});
