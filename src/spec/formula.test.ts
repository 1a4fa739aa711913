import { expect, test } from 'vitest';
import { writeFormula } from './formula.ts';

test('a formula is written in its words, in the reader’s language', () => {
  const inWords = { zh: '本期 − 上期', en: 'this period − the period before' };
  expect(writeFormula({ formula: 'a - b', inWords }, 'zh')).toBe('本期 − 上期');
  expect(writeFormula({ formula: 'a - b', inWords }, 'en')).toBe(inWords.en);
});

test('a file without the words keeps its names, with the signs that people write', () => {
  expect(writeFormula({ formula: '(a-b)/a*100' }, 'en')).toBe('(a − b) ÷ a × 100');
});
