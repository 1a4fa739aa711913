import { expect, test } from 'vitest';
import { documentWith, text } from '../../tests/charts/document-with.ts';
import { quantity } from '../base/quantity.ts';
import type { ChartDocument } from '../spec/document.ts';
import { layoutBars } from './bar/layout.ts';
import { fitChart, fits } from './fit.ts';
import { layoutChart } from './layouts.ts';
import { splitChart } from './split.ts';

const BOX = { width: 680, height: 298 };
const bars = (count: number, facet = (_: number) => '') =>
  documentWith(
    'bar',
    Array.from({ length: count }, (_, at) => ({
      label: text(`甲${at}`),
      facet: facet(at),
      rows: [{ ...quantity(at + 1) }],
    })),
    [
      { key: 'first', label: text('一') },
      { key: 'second', label: text('二') },
    ],
  );
const inDays = (document: ChartDocument): ChartDocument => ({
  ...document,
  encodings: { ...document.encodings, value: { label: text('天'), unit: 'day' } },
});
const fit = (document: ChartDocument) => fits(document, 'zh', BOX);
const shown = (parts: readonly ChartDocument[]) =>
  parts.map(({ rows }) => rows.map(({ value }) => value));

test('a chart that fits stays whole', () => {
  const document = bars(4);
  expect(splitChart(document, fit)).toEqual([document]);
});

test('a high chart is parted alike, in order, and every part fits', () => {
  const parts = splitChart(bars(14), fit);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.every(fit)).toBe(true);
  expect(shown(parts).flat()).toEqual(Array.from({ length: 14 }, (_, at) => at + 1));
  const lengths = parts.map(({ rows }) => rows.length);
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
});

test('panels follow each other as on the whole chart', () => {
  const parts = splitChart(
    bars(14, (at) => (at % 2 === 0 ? 'second' : 'first')),
    fit,
  );
  const facets = parts.flatMap(({ encodings }) => encodings.groups.map(({ facet }) => facet));
  expect(facets).toEqual([...Array(7).fill('first'), ...Array(7).fill('second')]);
});

test('parts share the scale of the whole', () => {
  const parts = splitChart(inDays(bars(14)), fit);
  const lengthOf = (document: ChartDocument, value: number) => {
    const { panels } = layoutBars(document, { width: 680, language: 'zh' });
    const marks = panels.flatMap(({ groups }) => groups.flatMap((group) => group.bars));
    const { shape } = marks.find(({ row }) => row.value === value) ?? expect.fail('no bar');
    return shape.solid?.width ?? 0;
  };
  const [first, last] = [parts[0] ?? expect.fail(), parts.at(-1) ?? expect.fail()];
  expect(lengthOf(last, 14) / lengthOf(first, 2)).toBeCloseTo(7, 0);
});

test('ranks, maps and curves over each other stay on one drawing', () => {
  for (const type of ['slope', 'tile-map', 'survival', 'scatter'] as const) {
    expect(splitChart({ ...bars(40), type }, () => false)).toHaveLength(1);
  }
});

test('few rows are drawn narrow, so that they come out large; none higher than the box', () => {
  const few = fitChart(bars(2), 'zh', BOX);
  expect(few.width).toBeLessThan(BOX.width);
  for (const count of [1, 2, 4, 6]) {
    const size = fitChart(bars(count), 'zh', BOX);
    const { height } = layoutChart(bars(count), { ...size, language: 'zh' });
    expect(height).toBeLessThanOrEqual(BOX.height);
  }
});
