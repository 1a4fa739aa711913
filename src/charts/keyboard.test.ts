import { expect, test } from 'vitest';
import { nextMark } from './keyboard.ts';

test('arrows move one mark and stop at the ends', () => {
  expect(nextMark('ArrowRight', 0, 3)).toBe(1);
  expect(nextMark('ArrowUp', 0, 3)).toBe(0);
  expect(nextMark('ArrowDown', 2, 3)).toBe(2);
  expect(nextMark('End', 0, 3)).toBe(2);
  expect(nextMark('Home', 2, 3)).toBe(0);
});

test('other keys are left to the page', () => {
  expect(nextMark('Tab', 0, 3)).toBeNull();
});
