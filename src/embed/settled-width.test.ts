import { expect, test } from 'vitest';
import { settledWidth } from './settled-width.ts';

test('draws at the whole pixels there are, and not below the narrowest', () => {
  expect(settledWidth(700.8, 0)).toBe(700);
  expect(settledWidth(120, 0)).toBe(280);
});

test('follows a window that shrinks or grows', () => {
  expect(settledWidth(690, 700)).toBe(690);
  expect(settledWidth(900, 700)).toBe(900);
});

test('settles where a scroll bar comes and goes with the height', () => {
  const widths: number[] = [];
  let drawn = 0;
  let there = 700;
  for (let step = 0; step < 10; step++) {
    drawn = settledWidth(there, drawn);
    widths.push(drawn);
    // Drawn wide it is low and needs no bar; drawn narrow it is high and does, of 15 pixels.
    there = there === 700 ? 685 : 700;
  }
  expect(new Set(widths.slice(2)).size).toBe(1);
});
