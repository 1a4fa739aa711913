import { expect, test } from 'vitest';
import { nextMark, nextMarkAt } from './keyboard.ts';

test('arrows move one mark and stop at the ends', () => {
  expect(nextMark('ArrowRight', 0, 3)).toBe(1);
  expect(nextMark('ArrowUp', 0, 3)).toBe(0);
  expect(nextMark('ArrowDown', 2, 3)).toBe(2);
  expect(nextMark('End', 0, 3)).toBe(2);
  expect(nextMark('Home', 2, 3)).toBe(0);
});

test('other keys are left to the page', () => {
  expect(nextMark('Tab', 0, 3)).toBeNull();
  expect(nextMarkAt('Tab', 0, [{ left: 0, right: 1, middle: 0 }])).toBeNull();
});

const dot = (x: number, middle: number) => ({ left: x, right: x, middle });

test('right and left run along a line, up and down from line to line', () => {
  const places = [dot(0, 10), dot(20, 12), dot(0, 80), dot(20, 60), dot(0, 40), dot(20, 30)];
  expect(nextMarkAt('ArrowRight', 0, places)).toBe(1);
  expect(nextMarkAt('ArrowDown', 0, places)).toBe(4);
  expect(nextMarkAt('ArrowDown', 4, places)).toBe(2);
  expect(nextMarkAt('ArrowUp', 3, places)).toBe(5);
});

test('bars of any length follow each other', () => {
  const bars = [300, 20, 280].map((right, row) => ({ left: 0, right, middle: row * 40 }));
  expect(nextMarkAt('ArrowDown', 0, bars)).toBe(1);
  expect(nextMarkAt('ArrowUp', 2, bars)).toBe(1);
});

test('where nothing is straight above or below, the next mark is taken', () => {
  const places = [dot(0, 10), dot(50, 90), dot(100, 40)];
  expect(nextMarkAt('ArrowDown', 0, places)).toBe(1);
  expect(nextMarkAt('ArrowUp', 2, places)).toBe(1);
  expect(nextMarkAt('ArrowDown', 2, places)).toBe(2);
});
