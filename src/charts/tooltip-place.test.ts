import { expect, test } from 'vitest';
import { placeTooltip } from './tooltip-place.ts';

const mark = (left: number, top: number) => ({ left, right: left + 10, top, bottom: top + 10 });
const size = { width: 200, height: 40 };
const viewport = { width: 390, height: 800 };

test('a tooltip stands centred above its mark', () => {
  expect(placeTooltip(mark(190, 300), size, viewport)).toEqual({ left: 95, top: 252 });
});

test('it never leaves the sides of the viewport', () => {
  expect(placeTooltip(mark(0, 300), size, viewport).left).toBe(8);
  expect(placeTooltip(mark(380, 300), size, viewport).left).toBe(182);
});

test('at the top of the viewport it stands below', () => {
  expect(placeTooltip(mark(190, 20), size, viewport).top).toBe(38);
});
