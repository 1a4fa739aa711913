import { expect, test } from 'vitest';
import { counts, headline } from '../../../tests/charts/fixtures-a.ts';
import { layoutNumbers } from './layout.ts';

const linesOf = (document: typeof headline, width: number, language: 'zh' | 'en') =>
  layoutNumbers(document, { width, language }).numbers.flatMap(({ line }) => (line ? [line] : []));

test('two columns at 358 px share their baselines', () => {
  const lines = linesOf(headline, 358, 'zh');
  expect(new Set(lines.map(({ x }) => x)).size).toBe(2);
  expect(lines[0]?.y).toBe(lines[1]?.y);
  expect(lines[2]?.y).toBe(lines[3]?.y);
});

test('big figures stay big at every width, and are all of one size', () => {
  for (const width of [320, 358, 680, 1040]) {
    const sizes = linesOf(headline, width, 'en').map(({ runs }) =>
      Math.max(...runs.map(({ size }) => size)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    expect(new Set(sizes).size).toBe(1);
  }
});

test('columns give way before a number parts from its unit', () => {
  const lines = linesOf(headline, 358, 'en');
  expect(new Set(lines.map(({ x }) => x)).size).toBe(1);
});

test('the qualifier and the unit go with the number', () => {
  const [first] = layoutNumbers(headline, { width: 680, language: 'en' }).numbers;
  const runs = first?.line?.runs.map(({ text, size }) => [text, size]);
  expect(runs).toEqual([
    ['over ', 17],
    ['20,000', 34],
    [' person-times', 17],
  ]);
});

test('what stands below the first figure of a group is small', () => {
  const { numbers } = layoutNumbers(headline, { width: 680, language: 'zh' });
  const small = numbers.filter(({ line }) => line === null);
  expect(small.map(({ labels }) => labels.flatMap(({ lines }) => lines))).toEqual([
    ['591万份', '深圳'],
  ]);
});

test('a missing figure is a dash, not a zero', () => {
  const last = linesOf(counts, 680, 'en').at(-1);
  expect(last?.runs.map(({ text }) => text).join('')).toBe('– no figure');
});

test('what a source says in words stands whole, without a unit', () => {
  const [first] = headline.rows;
  if (first === undefined) throw new Error('no row');
  const said = { ...first, words: { zh: '不设下限', en: 'no lower limit' } };
  const { numbers } = layoutNumbers({ ...headline, rows: [said] }, { width: 680, language: 'zh' });
  expect(numbers[0]?.line?.runs.map(({ text }) => text)).toEqual(['不设下限']);
});
