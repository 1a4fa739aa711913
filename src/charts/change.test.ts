import { describe, expect, test } from 'vitest';
import type { Quantity } from '../base/quantity.ts';
import { quantity } from '../base/quantity.ts';
import type { Unit } from '../base/vocabulary.ts';
import type { Figure } from '../spec/document.ts';
import { differenceOf, directionOf, writeChange, writeShare } from './change.ts';

const units: readonly Unit[] = [
  {
    code: 'day',
    dimension: 'time',
    name: { zh: '天', en: 'days' },
    symbol: { zh: '天', en: 'days' },
    one: 'day',
  },
  {
    code: 'percent',
    dimension: 'share',
    name: { zh: '百分比', en: 'per cent' },
    symbol: { zh: '%', en: '%' },
  },
];
const figure = (stated: Quantity, unit = 'day') =>
  ({ ...stated, unit, derivation: null }) as unknown as Figure;
const range = (lower: number, upper: number): Quantity => ({
  qualifier: 'range',
  value: null,
  lower,
  upper,
});
const change = (baseline: Quantity, actual: Quantity, unit = 'day') =>
  writeChange({ units }, figure(baseline, unit), figure(actual, unit), 'en');

describe('a change', () => {
  test('of exact figures is signed, absolute and relative', () => {
    expect(change(quantity(17.56), quantity(8.86))).toBe('−8.7 days, −49.5%');
    expect(change(quantity(2), quantity(3))).toBe('+1 day, +50%');
  });

  test('of shares is in percentage points', () => {
    expect(change(quantity(45.85), quantity(61.75), 'percent')).toBe('+15.9 percentage points');
  });

  test('keeps the qualifiers of its figures in words that read the right way', () => {
    expect(change(quantity(120), quantity(90, '<='))).toBe('down at least 30 days, at least 25%');
    expect(change(quantity(35, '~'), quantity(15))).toBe('down about 20 days, about 57.1%');
    expect(change(quantity(120), range(22, 50))).toBe('down 70–98 days, 58.3–81.7%');
  });

  test('is no more exact than the approximate figure it came from', () => {
    const derivation = { formula: '', inputs: {}, decimals: -1 };
    const before = { ...figure(quantity(1423.48, '~')), derivation };
    expect(writeChange({ units }, before, figure(quantity(2265.25)), 'en')).toMatch(
      /^up about 840 d/,
    );
  });

  test('never calls what is left nothing, nor what moved unmoved', () => {
    expect(change(quantity(5000), quantity(2))).toBe('−4,998 days, −99.96%');
    expect(change(quantity(155_032), quantity(155_040))).toBe('+8 days, +0.0052%');
    expect(change(quantity(3e-7), quantity(1e-7))).toBe('−0.0000002 days, −66.7%');
    expect(change(quantity(5_000_000_000), quantity(2))).toBe(
      'down 4,999,999,998 days, over 99.9%',
    );
    expect(change(quantity(5_000_000_000), quantity(5_000_000_002))).toBe('up 2 days, under 0.1%');
  });

  test('never says more than its bounds when it is rounded', () => {
    expect(change(quantity(70_730_000, '>'), quantity(3))).toMatch(/over 99.9%$/);
    expect(change(quantity(70), quantity(10, '<'))).toBe('down over 60 days, over 85.7%');
  });

  test('is silent where the figures do not tell', () => {
    expect(change(quantity(40), range(22, 50))).toBe('');
    expect(change(quantity(5, '>'), quantity(9, '~'))).toBe('');
    expect(change({ ...quantity(5), value: null }, quantity(9))).toBe('');
  });

  test('from nothing has no relative size, and none is said to be none', () => {
    expect(change(quantity(0), quantity(4))).toBe('+4 days');
    expect(change(quantity(4), quantity(4))).toBe('no change');
  });
});

test('better or worse follows the polarity, and only where it is sure', () => {
  const fall = differenceOf(quantity(10), quantity(4));
  expect(directionOf(fall, 'less')).toBe('better');
  expect(directionOf(fall, 'more')).toBe('worse');
  expect(directionOf(fall, 'neutral')).toBeNull();
  expect(directionOf(differenceOf(quantity(30), range(22, 50)), 'less')).toBeNull();
});

test('a share is told to the digits that its lesser part needs', () => {
  expect(writeShare(quantity(3367), quantity(4240), 'en')).toBe('79.4%');
  expect(writeShare(quantity(63978), quantity(64322), 'en')).toBe('99.47%');
  expect(writeShare(quantity(10), quantity(70, '>'), 'en')).toBe('under 14.3%');
  expect(writeShare(quantity(1), quantity(0), 'en')).toBe('');
  expect(writeShare(quantity(-1), quantity(4), 'en')).toBe('');
  expect(writeShare(quantity(3), quantity(70_730_000, '>'), 'en')).toBe('');
});
