import { expect, test } from 'vitest';
import type { Unit } from '../base/vocabulary.ts';
import { formulaInWords } from './formula-words.ts';
import { observation, testIndex } from './test-catalog.ts';

const NONE = { zh: '', en: '' };
const percent: Unit = { code: 'p', dimension: 'share', name: NONE, symbol: { zh: '%', en: '%' } };
const day: Unit = { code: 'd', dimension: 'time', name: NONE, symbol: { zh: '天', en: 'days' } };

const index = testIndex([
  observation('now', { period: '2018' }),
  observation('before', { role: 'baseline', base: 'year-earlier', period: '2017' }),
  observation('goal', { role: 'target', period: '/2020' }),
  observation('cut', { role: 'change', base: 'year-earlier' }),
  observation('growth', { role: 'change', base: 'year-earlier', unit: 'percent' }),
  observation('part', { indicator: 'share', unit: 'percent' }),
  observation('older', { period: '2016' }),
  observation('elsewhere', { period: '2018', area: 'b' }),
]);

test.each([
  ['(b - n) / b * 100', { b: 'before', n: 'now' }, percent, '（上年同期 − 本期）÷ 上年同期 × 100%'],
  ['n - c', { n: 'now', c: 'cut' }, day, '本期 − 同比变化'],
  ['n / (1 + g / 100)', { n: 'now', g: 'growth' }, day, '本期 ÷（1 + 同比变化率）'],
  ['n / p', { n: 'now', p: 'part' }, day, 'days〔中〕 ÷ share〔中〕'],
  ['n / p * 100', { n: 'now', p: 'part' }, day, 'days〔中〕 ÷ share〔中〕 × 100'],
  ['n * p / 100', { n: 'now', p: 'part' }, day, 'days〔中〕 × share〔中〕'],
  ['g - n', { g: 'goal', n: 'now' }, day, '目标 − 实际'],
  ['g / p', { g: 'goal', p: 'part' }, day, 'days〔中〕（目标）÷ share〔中〕'],
  ['n / (b + n) * 100', { n: 'now', b: 'before' }, percent, '本期 ÷（上年同期 + 本期）× 100%'],
  ['n - o', { n: 'now', o: 'older' }, day, '2018年 − 2016年'],
  ['n - e', { n: 'now', e: 'elsewhere' }, day, 'area a〔中〕 − area b〔中〕'],
  ['a - (b - c)', { a: 'now', b: 'before', c: 'cut' }, day, '本期 −（上年同期 − 同比变化）'],
] as const)('%s is written without its names', (formula, inputs, unit, zh) => {
  expect(formulaInWords(index, { formula, inputs }, unit).zh).toBe(zh);
});

test('an indicator that comes twice beside another keeps its name', () => {
  const inputs = { n: 'now', b: 'before', p: 'part' };
  expect(formulaInWords(index, { formula: '(n - b) / p', inputs }, day)).toEqual({
    zh: '（days〔中〕（本期）− days〔中〕（上年同期））÷ share〔中〕',
    en: '(days (this period) − days (a year earlier)) ÷ share',
  });
});
