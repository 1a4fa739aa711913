import { describe, expect, it } from 'vitest';
import { quantity } from '../base/quantity.ts';
import { computeFormula } from './formula.ts';

describe('computeFormula', () => {
  it.each([
    ['a + b * 2', 14],
    ['(a + b) * 2', 20],
    ['a - -b', 10],
    ['a / (1 + b / 4)', 3],
  ])('computes %s', (formula, expected) => {
    expect(computeFormula(formula, { a: quantity(6), b: quantity(4) })).toEqual(quantity(expected));
  });

  it('carries the qualifier', () => {
    expect(computeFormula('a / b', { a: quantity(6, '>'), b: quantity(4) })).toEqual(
      quantity(1.5, '>'),
    );
  });

  it.each([
    ['a + c', 'unknown name c'],
    ['constructor', 'unknown name constructor'],
    ['a ** 2', 'no operation \\*\\*'],
    ['max(a)', 'CallExpression'],
    ['"a"', 'Literal'],
    ['a ? 1 : 2', 'ConditionalExpression'],
    ['a b', 'Compound'],
    ['a +', 'cannot read formula'],
    ['', 'Compound'],
    ['a / 0', 'may be zero'],
  ])('refuses %s', (formula, message) => {
    expect(() => computeFormula(formula, { a: quantity(6) })).toThrow(new RegExp(message));
  });
});
