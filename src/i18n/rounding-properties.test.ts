import { expect, test } from 'vitest';
import { roundTo } from '../base/decimals.ts';
import { roundFigure } from '../base/rounding.ts';
import type { Qualifier, Unit } from '../base/vocabulary.ts';
import { formatFigure } from './figure.ts';

/** The same numbers every time: a linear congruence (Lehmer, 1949). */
function* numbers(count: number): Generator<number> {
  let state = 20_181_201;
  for (let i = 0; i < count; i += 1) {
    state = (state * 48_271) % 2_147_483_647;
    const digits = state % 10_000_000;
    state = (state * 48_271) % 2_147_483_647;
    yield Number(`${state % 2 === 0 ? '' : '-'}${digits}e${-(state % 9)}`);
  }
}

const some = [...numbers(2000)];
const DECIMALS = [-3, 0, 1, 2, 4];
const unit = (symbol: string, dimension: Unit['dimension']): Unit => ({
  code: symbol,
  dimension,
  name: { zh: symbol, en: symbol },
  symbol: { zh: symbol, en: symbol },
});
const percent = unit('%', 'share');
const days = unit('', 'time');
const exact = (value: number, qualifier: Qualifier = '=') => ({
  qualifier,
  value,
  lower: null,
  upper: null,
});

test('rounding keeps the order of numbers', () => {
  const sorted = [...some].sort((a, b) => a - b);
  for (const decimals of DECIMALS) {
    for (const direction of ['nearest', 'down', 'up'] as const) {
      const rounded = sorted.map((one) => roundTo(one, decimals, direction));
      expect(rounded.every((one, at) => at === 0 || one >= (rounded[at - 1] ?? one))).toBe(true);
    }
  }
});

test('a rounded bound holds all that the exact one holds', () => {
  for (const one of some) {
    for (const decimals of DECIMALS) {
      expect(roundFigure(exact(one, '<'), decimals).value).toBeGreaterThanOrEqual(one);
      expect(roundFigure(exact(one, '>='), decimals).value).toBeLessThanOrEqual(one);
      const range = { qualifier: 'range' as const, value: null, lower: one, upper: one + 1 };
      const { lower, upper } = roundFigure(range, decimals);
      expect(lower).toBeLessThanOrEqual(one);
      expect(upper).toBeGreaterThanOrEqual(one + 1);
    }
  }
});

test('what is written is the rounded number, and only none and all are called that', () => {
  const read = (text: string) =>
    Number(text.replaceAll(',', '').replace('−', '-').replace('%', ''));
  for (const one of some) {
    for (const decimals of DECIMALS) {
      expect(read(formatFigure(exact(one), days, 'en', { decimals }))).toBe(
        roundFigure(exact(one), decimals).value,
      );
      const share = read(formatFigure(exact(one), percent, 'zh', { decimals }));
      for (const limit of [0, 100, -100]) if (share === limit) expect(one).toBe(limit);
    }
  }
  for (const near of [99.97, 99.999999, 100.04, -99.96, 0.04, 0.0000003]) {
    const text = formatFigure(exact(near), percent, 'en', { decimals: 1 });
    expect(text).not.toMatch(/^−?(0|100)%$/);
  }
});
