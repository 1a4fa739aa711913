import { expect, test } from 'vitest';
import { documentWith, text } from '../../../tests/charts/document-with.ts';
import { fund, selection, slivers } from '../../../tests/charts/fixtures-parts.ts';
import { quantity } from '../../base/quantity.ts';
import { layoutPartToWhole } from './layout.ts';

const FRAME = { width: 680, language: 'en' } as const;
const wordsOf = (labels: readonly { readonly lines: readonly string[] }[] = []) =>
  labels.map(({ lines }) => lines.join(' '));

test.each([358, 680, 1040])('segments fill their bar in order (%i px)', (width) => {
  for (const { bar, segments } of layoutPartToWhole(fund, { ...FRAME, width }).bars) {
    let end = 0;
    for (const { span } of segments) {
      expect(span?.x).toBeCloseTo(end, 1);
      end += span?.width ?? 0;
    }
    expect(end).toBeCloseTo(bar?.width ?? 0, 1);
  }
});

test('a bar that unfolds a part is joined to it and not named twice', () => {
  const [size, paidIn] = layoutPartToWhole(fund, FRAME).bars;
  expect(size?.funnel).toBe('');
  expect(paidIn?.funnel).not.toBe('');
  expect(paidIn?.labels).toEqual([]);
  expect(paidIn?.bar?.width).toBe(680);
});

test('what no part accounts for is said to be computed; parts that make the whole leave none', () => {
  const [size, paidIn] = layoutPartToWhole(fund, FRAME).bars;
  expect(wordsOf(size?.segments.at(-1)?.labels)).toEqual([
    'rest: about 4.5 billion yuan (computed)',
  ]);
  expect(paidIn?.segments.every(({ row }) => row !== null)).toBe(true);
});

test('a sum that qualifiers leave unsure is said to be so', () => {
  const [candidates] = layoutPartToWhole(selection, FRAME).bars;
  expect(wordsOf(candidates?.segments.at(-1)?.labels).join()).toContain('uncertain');
  expect(candidates?.segments[0]?.unsure).toBe(true);
  expect(candidates?.open?.width).toBeGreaterThan(0);
});

test('wholes of one unit share a scale unless one would vanish', () => {
  const whole = (value: number) => ({
    label: text(`${value}`),
    rows: [
      { ...quantity(value), part: 'whole' as const },
      { ...quantity(value / 2), part: 'part' as const },
    ],
  });
  const near = layoutPartToWhole(documentWith('part-to-whole', [whole(100), whole(50)]), FRAME);
  expect(near.bars.map(({ bar }) => bar?.width)).toEqual([680, 340]);
  expect(near.note).toEqual([]);
  const far = layoutPartToWhole(documentWith('part-to-whole', [whole(100), whole(1)]), FRAME);
  expect(far.bars.map(({ bar }) => bar?.width)).toEqual([680, 680]);
  expect(far.note).toHaveLength(1);
});

test('a leader line starts in its own segment', () => {
  const [all] = layoutPartToWhole(slivers, { ...FRAME, width: 358 }).bars;
  for (const { span, leader } of all?.segments ?? []) {
    const x = Number(/^M([\d.]+),/.exec(leader)?.[1]);
    expect(x).toBeGreaterThanOrEqual(span?.x ?? Number.NaN);
    expect(x).toBeLessThanOrEqual((span?.x ?? 0) + (span?.width ?? 0));
  }
});
