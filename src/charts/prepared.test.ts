import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PREPARED, widthFor } from './prepared.ts';

test.each([
  [343, 343],
  [358, 343],
  [340, 340],
  [677, 677],
  [707, 677],
  [676, 676],
  [500, 500],
  [568, 568],
  [800, 800],
])('in a room of %i pixels a chart is drawn at %i', (pixels, width) => {
  expect(widthFor(pixels, undefined)).toBe(width);
});

test('only a chart that has the room stands there drawn for it', () => {
  expect(widthFor(1080, 'spread')).toBe(PREPARED.spread);
  expect(widthFor(1080, undefined)).toBe(1080);
  expect(widthFor(570, 'half')).toBe(PREPARED.half);
  expect(widthFor(570, 'spread')).toBe(570);
});

test('the style sheet scales the drawings that stay, and those alone', () => {
  const css = readFileSync('src/charts/chart.css', 'utf8');
  const scaled = [...css.matchAll(/min-width: (\d+)px\) and \(max-width: (\d+)px\)/g)];
  expect(scaled).toHaveLength(4);
  const widths = (pixels: number) =>
    ([undefined, 'half', 'spread'] as const).map((room) => widthFor(pixels, room));
  for (const [from = 0, to = 0] of scaled.map(([, ...ends]) => ends.map(Number))) {
    expect(Object.values(PREPARED), 'none is made smaller').toContain(from);
    expect(widths(to)).toContain(from);
    expect(new Set([...widths(from - 1), ...widths(to + 1)])).toEqual(new Set([from - 1, to + 1]));
  }
});
