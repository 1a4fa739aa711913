import { describe, expect, test } from 'vitest';
import type { Quantity } from '../base/quantity.ts';
import { quantity } from '../base/quantity.ts';
import type { Unit } from '../base/vocabulary.ts';
import type { Figure } from '../spec/document.ts';
import { differenceOf, directionOf, writeChange } from './change.ts';

const units: readonly Unit[] = [
  {
    code: 'day',
    dimension: 'time',
    name: { zh: '天', en: 'days' },
    symbol: { zh: '天', en: 'days' },
    one: 'day',
  },
  {
    code: 'case',
    dimension: 'count',
    name: { zh: '件', en: 'cases' },
    symbol: { zh: '件', en: 'cases' },
    one: 'case',
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
  test('of what was counted is signed, absolute and relative; what was measured is about', () => {
    expect(change(quantity(2), quantity(3), 'case')).toBe('+1 case, +50%');
    expect(change(quantity(2), quantity(3))).toBe('up about 1 day, about 50%');
    expect(change(quantity(17.56), quantity(8.86))).toBe('down about 8.7 days, about 49.5%');
  });

  test('of shares is in percentage points', () => {
    expect(change(quantity(45.85), quantity(61.75), 'percent')).toBe(
      'up about 15.9 percentage points',
    );
  });

  test('keeps the qualifiers of its figures in words that read the right way', () => {
    expect(change(quantity(120), quantity(90, '<='), 'case')).toBe(
      'down at least 30 cases, at least 25%',
    );
    expect(change(quantity(120), quantity(90, '<='))).toBe(
      'down at least 29.5 days, at least 24.6%',
    );
    expect(change(quantity(35, '~'), quantity(15))).toBe('down about 20 days, about 60%');
    expect(change(quantity(120), range(22, 50), 'case')).toBe('down 70–98 cases, 58.3–81.7%');
  });

  test('is no more exact than the approximate figure it came from', () => {
    const derivation = { formula: '', inputs: {}, decimals: -1 };
    const before = { ...figure(quantity(1420, '~')), derivation };
    expect(writeChange({ units }, before, figure(quantity(2265.25)), 'en')).toBe(
      'up about 850 days, about 60%',
    );
    const known = { ...figure(quantity(64_000)), lastDigit: 1000 };
    expect(writeChange({ units }, known, figure(quantity(155_040)), 'en')).toMatch(
      /^up about 91,000 days, about 142%$/,
    );
    const same = { ...figure(quantity(64_300)), lastDigit: 100 };
    expect(writeChange({ units }, known, same, 'en')).toBe('');
  });

  test('never calls what is left nothing, nor what moved unmoved', () => {
    const count = (before: number, now: number) => change(quantity(before), quantity(now), 'case');
    expect(count(5000, 2)).toBe('−4,998 cases, −99.96%');
    expect(count(155_032, 155_040)).toBe('up 8 cases, about 0.0052%');
    expect(change(quantity(3e-7), quantity(1e-7))).toBe('down about 0.0000002 days, about 70%');
    expect(count(5_000_000_000, 2)).toBe('down 4,999,999,998 cases, over 99.9%');
    expect(count(5_000_000_000, 5_000_000_002)).toBe('up 2 cases, under 0.1%');
  });

  test('never says more than its bounds when it is rounded', () => {
    expect(change(quantity(70_730_000, '>'), quantity(3))).toMatch(/over 99.9%$/);
    expect(change(quantity(70), quantity(10, '<'), 'case')).toBe('down over 60 cases, over 85.7%');
  });

  test('is silent where the figures do not tell', () => {
    expect(change(quantity(40), range(22, 50))).toBe('');
    expect(change(quantity(5, '>'), quantity(9, '~'))).toBe('');
    expect(change({ ...quantity(5), value: null }, quantity(9))).toBe('');
  });

  test('from nothing has no relative size, and none is said to be none', () => {
    expect(change(quantity(0), quantity(4), 'case')).toBe('+4 cases');
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
