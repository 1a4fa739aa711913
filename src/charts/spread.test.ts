import { expect, test } from 'vitest';
import { spread } from './spread.ts';

const at = (...centres: number[]) => centres.map((centre) => ({ centre, size: 10 }));

test('intervals that do not touch stay where they are', () => {
  expect(spread(at(10, 30, 60), 0, 100)).toEqual([10, 30, 60]);
});

test('intervals that meet move apart evenly', () => {
  expect(spread(at(50, 50), 0, 100)).toEqual([45, 55]);
  expect(spread(at(50, 50, 50, 90), 0, 100)).toEqual([40, 50, 60, 90]);
});

test('a move that meets the next takes it along', () => {
  expect(spread(at(50, 50, 56), 0, 100)).toEqual([42, 52, 62]);
});

test('all stay inside, in their order, and touch at most', () => {
  const middles = spread(at(3, 2, 1, 99, 98), 0, 100);
  expect(Math.min(...middles)).toBeGreaterThanOrEqual(5);
  expect(Math.max(...middles)).toBeLessThanOrEqual(95);
  for (let one = 1; one < middles.length; one++)
    expect((middles[one] ?? 0) - (middles[one - 1] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9);
});

test('too many start at the top', () => {
  expect(spread(at(1, 1, 1), 0, 20)).toEqual([5, 15, 25]);
  expect(spread([], 0, 20)).toEqual([]);
});
