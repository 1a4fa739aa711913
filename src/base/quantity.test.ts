import { describe, expect, it } from 'vitest';
import type { Quantity } from './quantity.ts';
import { add, bounds, divide, multiply, quantity, scale, subtract } from './quantity.ts';

const range = (lower: number, upper: number): Quantity => ({
  qualifier: 'range',
  value: null,
  lower,
  upper,
});

describe('bounds', () => {
  it.each([
    [quantity(5), 5, false, 5, false],
    [quantity(5, '>'), 5, true, Infinity, true],
    [quantity(5, '>='), 5, false, Infinity, true],
    [quantity(5, '<'), -Infinity, true, 5, true],
    [quantity(5, '<='), -Infinity, true, 5, false],
    [range(22, 50), 22, false, 50, false],
    [quantity(5, '~'), 5, false, 5, false],
  ])('of %o', (q, lower, lowerOpen, upper, upperOpen) => {
    expect(bounds(q)).toEqual({ lower, lowerOpen, upper, upperOpen });
  });

  it('refuses a missing value', () => {
    expect(() => bounds({ ...quantity(0), value: null })).toThrow('a missing value');
  });
});

describe('qualifiers propagate', () => {
  it.each([
    ['exact and exact stay exact', divide(quantity(3), quantity(4)), quantity(0.75)],
    ['nearly by nearly is about', divide(quantity(9, '~<'), quantity(3, '~<')), quantity(3, '~')],
    ['over by exact is over', divide(quantity(9, '>'), quantity(3)), quantity(3, '>')],
    ['exact by over is under', divide(quantity(9), quantity(3, '>')), quantity(3, '<')],
    ['exact less at most is at least', subtract(quantity(9), quantity(4, '<=')), quantity(5, '>=')],
    ['at least and over is over', add(quantity(1, '>='), quantity(2, '>')), quantity(3, '>')],
    ['a negative factor turns a bound', scale(quantity(3, '<'), -2), quantity(-6, '>')],
    ['a range keeps both ends', divide(range(22, 50), quantity(2)), range(11, 25)],
    ['a negative factor swaps the ends', scale(range(1, 2), -1), range(-2, -1)],
    ['nothing times a bound is nothing', multiply(quantity(0), quantity(3, '>')), quantity(0)],
    ['ranges over zero use all corners', multiply(range(-2, 3), range(-5, 4)), range(-15, 12)],
  ])('%s', (_, result, expected) => {
    expect(result).toEqual(expected);
  });

  it('refuses what says nothing', () => {
    expect(() => subtract(quantity(1, '>'), quantity(1, '>'))).toThrow('open on both sides');
    expect(() => divide(quantity(1, '>'), quantity(2, '~'))).toThrow('approximate');
  });

  it.each([quantity(0), range(-1, 1), quantity(3, '<='), quantity(0, '>=')])(
    'refuses division by %o',
    (divisor) => {
      expect(() => divide(quantity(1), divisor)).toThrow('may be zero');
    },
  );

  it('divides by an open zero', () => {
    expect(divide(quantity(1), quantity(0, '<'))).toEqual(quantity(-0, '<'));
  });
});

describe('every point of the operands lands in the result', () => {
  const operands = [range(-3, 2), range(1, 4), quantity(2), quantity(-1.5), range(-4, -1)];
  const points = (q: Quantity) => {
    const { lower, upper } = bounds(q);
    return [0, 0.25, 0.5, 1].map((t) => lower + t * (upper - lower));
  };
  const operations = { add, subtract, multiply };
  it.each(Object.entries(operations))('%s', (name, operation) => {
    const plain = { add: 1, subtract: -1, multiply: 0 }[name] ?? 0;
    for (const a of operands) {
      for (const b of operands) {
        const { lower, upper } = bounds(operation(a, b));
        for (const x of points(a)) {
          for (const y of points(b)) {
            const z = plain === 0 ? x * y : x + plain * y;
            expect(z).toBeGreaterThanOrEqual(lower - 1e-12);
            expect(z).toBeLessThanOrEqual(upper + 1e-12);
          }
        }
      }
    }
  });
});
