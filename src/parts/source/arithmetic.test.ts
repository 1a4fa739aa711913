import { expect, test } from 'vitest';
import type { Quantity } from '../../base/quantity.ts';
import { quantity } from '../../base/quantity.ts';
import type { Unit } from '../../base/vocabulary.ts';
import type { Figure } from '../../spec/document.ts';
import type { FigureEntry } from '../page.ts';
import { writeArithmetic } from './arithmetic.ts';

const unit = (code: string, zh: string, en: string): Unit =>
  ({ code, dimension: 'time', name: { zh, en }, symbol: { zh, en } }) as Unit;
const DAY = unit('DAY', '天', 'days');
const CASE = unit('CASE', '件', 'cases');
const PERCENT = { ...unit('PERCENT', '%', '%'), dimension: 'share' } as Unit;

const entryOf = (size: Quantity, of: Unit, formula?: string): FigureEntry => {
  const derivation = formula === undefined ? null : { formula, inputs: {}, decimals: 1 };
  const figure = { ...size, unit: of.code, role: 'actual', derivation } as unknown as Figure;
  return { figure, unit: of, source: {} as FigureEntry['source'] };
};
const plain = (value: number, of = DAY) => entryOf(quantity(value), of);
const given = (inputs: Record<string, FigureEntry | null>) =>
  Object.entries(inputs).map(([name, entry]) => ({ name, id: name, entry }));

test('a change below nothing that is taken away is added', () => {
  const result = entryOf(quantity(17.56, '~'), DAY, 'actual - change');
  const inputs = given({ actual: plain(8.86), change: plain(-8.7) });
  expect(writeArithmetic(result, inputs, 'en')).toBe('8.86 + 8.7 ≈ 17.6 days');
  expect(writeArithmetic(result, inputs, 'zh')).toBe('8.86 + 8.7 ≈ 17.6天');
});

test('a share keeps its sign, and figures in several units keep theirs', () => {
  const share = entryOf(quantity(50), PERCENT, 'part / whole * 100');
  const cases = given({ part: plain(3, CASE), whole: plain(6, CASE) });
  expect(writeArithmetic(share, cases, 'en')).toBe('3 ÷ 6 × 100% = 50%');
  const rate = entryOf(quantity(2), CASE, 'all / time');
  const mixed = given({ all: plain(12, CASE), time: plain(6) });
  expect(writeArithmetic(rate, mixed, 'en')).toBe('12 cases ÷ 6 days = 2 cases');
});

test('a bound keeps its words', () => {
  const result = entryOf(quantity(30, '>='), DAY, 'standard - actual');
  const inputs = given({ standard: plain(120), actual: entryOf(quantity(90, '<='), DAY) });
  expect(writeArithmetic(result, inputs, 'en')).toBe('120 − at most 90 days = at least 30 days');
});

test('nothing is written while a figure is not at hand', () => {
  const result = entryOf(quantity(1), DAY, 'a + b');
  expect(writeArithmetic(result, given({ a: plain(1), b: null }), 'en')).toBe('');
  expect(writeArithmetic(plain(1), [], 'en')).toBe('');
});
