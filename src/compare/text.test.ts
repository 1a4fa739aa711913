import { expect, test } from 'vitest';
import { observation, testIndex } from './test-catalog.ts';
import { figuresIn, textParts, writeText } from './text.ts';

const index = testIndex([
  observation('time', { value: 90, qualifier: '<=' }),
  observation('cut', { value: -8.7, role: 'change', base: 'year-earlier' }),
]);
const text = { zh: '缩至{time},{cut}。', en: '{time} at last' };

test('a figure in a text is written with qualifier and unit, a change with its direction and base', () => {
  expect(writeText(index, text)).toEqual({
    zh: '缩至90天以内,同比缩短8.7天。',
    en: 'at most 90 days at last',
  });
});

test('the runs of a text keep which observation each figure is', () => {
  expect(textParts(index, text, 'en')).toEqual([
    { text: 'at most 90 days', observation: 'time' },
    { text: ' at last', observation: null },
  ]);
});

test('the figures of both languages are named once each', () => {
  expect(figuresIn(text)).toEqual(['time', 'cut']);
});

test('a text that names an unknown figure is refused', () => {
  expect(() => writeText(index, { zh: '{none}', en: '' })).toThrow('unknown observation: none');
});
