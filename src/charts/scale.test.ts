import { expect, test } from 'vitest';
import type { Unit } from '../base/vocabulary.ts';
import { labelBox } from './label.ts';
import { axisMarks, valueAxis } from './scale.ts';

const people: Unit = {
  code: 'person',
  dimension: 'count',
  name: { zh: '人', en: 'people' },
  symbol: { zh: '人', en: 'people' },
};

test.each([
  ['positive', [3, 70]],
  ['negative', [-70, -3]],
  ['mixed', [-8, 20]],
  ['equal', [5, 5]],
  ['nothing', []],
  ['zero', [0]],
])('zero is on the axis of %s values, and so are they', (_, values) => {
  const { scale } = valueAxis(values, people, 'en', [10, 300]);
  for (const value of [0, ...values]) {
    expect(scale(value)).toBeGreaterThanOrEqual(10);
    expect(scale(value)).toBeLessThanOrEqual(300);
  }
});

test.each(['zh', 'en'] as const)('tick labels of an axis never touch (%s)', (language) => {
  for (const most of [1, 99.47, 12_345, 70_730_000]) {
    const axis = valueAxis([most], people, language, [8, 260], 8);
    const { labels } = axisMarks(axis, 100, [0, 268]);
    const boxes = labels.map(labelBox).sort((a, b) => a.x - b.x);
    boxes.forEach((box, position) => {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(268);
      const next = boxes[position + 1];
      if (next) expect(box.x + box.width).toBeLessThan(next.x);
    });
    expect(labels.some((label) => label.lines.join('').includes(axis.unit))).toBe(true);
  }
});

test.each([
  ['en', 6_000, '6k people'],
  ['en', 6_000_000, '6 million people'],
  ['en', 6, '6 people'],
  ['zh', 60_000, '6万人'],
] as const)('the last tick is written as the figures are (%s, %i)', (language, most, text) => {
  const { labels } = axisMarks(valueAxis([most], people, language, [8, 260], 3), 100, [0, 400]);
  expect(labels.at(-1)?.lines).toEqual([text]);
});

test.each([
  ['en', [-6_000, -2_000], /^−\d+k people$/],
  ['zh', [-60_000], /^−\d+万人$/],
] as const)(
  'nothing is no thousand: below zero the unit stands at a number (%s)',
  (language, values, text) => {
    const axis = valueAxis(values, people, language, [8, 260], 4);
    const written = axisMarks(axis, 100, [0, 268]).labels.map(({ lines }) => lines.join(''));
    expect(written.filter((one) => /[a-z人]/.test(one))).toEqual([expect.stringMatching(text)]);
    expect(written).toContain('0');
  },
);
