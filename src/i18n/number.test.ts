import { expect, test } from 'vitest';
import type { Dimension, Language } from '../base/vocabulary.ts';
import { axisDivisor, formatDivided, formatNumber, sharedDivisor } from './number.ts';

const formatShort = (value: number, dimension: Dimension, language: Language) =>
  formatDivided(value, sharedDivisor([value], dimension, language), language);

test('a number is shortened only when no digit is lost', () => {
  expect(formatShort(1_100_000, 'count', 'zh')).toBe('110万');
  expect(formatShort(1_100_000, 'count', 'en')).toBe('1.1 million');
  expect(formatShort(22_650_000_000, 'money', 'zh')).toBe('226.5亿');
  expect(formatShort(22_650_000_000, 'money', 'en')).toBe('22.65 billion');
  expect(formatShort(155_032, 'count', 'zh')).toBe('155,032');
  expect(formatShort(67_000, 'count', 'zh')).toBe('6.7万');
  expect(formatShort(67_000, 'count', 'en')).toBe('67,000');
  expect(formatShort(70_730_000, 'count', 'zh')).toBe('7073万');
});

test('shares and times are never shortened', () => {
  expect(formatShort(61.75, 'share', 'zh')).toBe('61.75');
  expect(formatShort(20_000, 'time', 'zh')).toBe('20,000');
});

test('an axis has one divisor, chosen by its largest value', () => {
  expect(axisDivisor(4_500_000, 'length', 'zh').word).toBe('万');
  expect(axisDivisor(4_500_000, 'length', 'en').word).toBe(' million');
  expect(axisDivisor(64_000, 'count', 'en').word).toBe('k');
  expect(axisDivisor(64_000, 'time', 'en').by).toBe(1);
});

test('a minus is a minus sign', () => {
  expect(formatNumber(-8.7, 'en')).toBe('−8.7');
});
