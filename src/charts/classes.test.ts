import { expect, test } from 'vitest';
import { cutClasses, strengthOf } from './classes.ts';
import { THEMES } from './theme.ts';

test('limits are round, hold all values, and cut at most four classes', () => {
  const sets = [
    [310, 5206, 1240, 1890],
    [0.11, 0.42, 0.3, 0.2],
    [-8.7, -1, 3, 12],
    [1e9, 3e9],
  ];
  expect(sets.map((values) => cutClasses(values).limits)).toEqual([
    [0, 2000, 4000, 6000],
    [0.1, 0.2, 0.3, 0.4, 0.5],
    [-10, 0, 10, 20],
    [1e9, 2e9, 3e9],
  ]);
});

test('two figures close to each other are not made to look far apart', () => {
  expect(cutClasses([94.07, 90.26]).limits).toEqual([90, 95]);
});

test.each([
  [
    [50, 100],
    [50, 75, 100],
  ],
  [
    [0, 50, 100],
    [0, 25, 50, 75, 100],
  ],
  [
    [5, 10],
    [5, 7.5, 10],
  ],
])('%j are told apart by %j', (values, limits) => {
  const classes = cutClasses(values);
  expect(new Set(values.map((value) => strengthOf(classes, value))).size).toBe(values.length);
  expect(classes.limits).toEqual(limits);
});

test('equal values and no values need no limits', () => {
  expect(cutClasses([50, 50])).toEqual({ limits: [], strengths: [0.3] });
  expect(cutClasses([])).toEqual({ limits: [], strengths: [] });
});

test('counts are not cut between two whole numbers', () => {
  expect(cutClasses([3, 4], 1).limits.every(Number.isInteger)).toBe(true);
});

test('a limit belongs to the class above it, the last one to the last class', () => {
  const classes = cutClasses([0, 10, 20, 30, 40]);
  expect(classes.limits).toEqual([0, 10, 20, 30, 40]);
  const places = [0, 9.9, 10, 39, 40].map((value) => strengthOf(classes, value));
  expect(places.map((strength) => classes.strengths.indexOf(strength))).toEqual([0, 0, 1, 3, 3]);
});

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
}

/** Relative luminance (WCAG 2.2). */
function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const linear = (part: number) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

test.each([THEMES.light, THEMES.dark])('letters can be read on every class ($name)', (theme) => {
  const [paper, ink] = [channels(theme.paper), channels(theme.ink)];
  for (const count of [1, 2, 3, 4]) {
    const values = Array.from({ length: count }, (_, place) => place);
    for (const strength of cutClasses(values).strengths) {
      const fill = paper.map((part, place) => part + ((ink[place] ?? 0) - part) * strength);
      const letters = channels(strength === 1 ? theme.paper : theme.ink);
      const [less = 0, more = 0] = [luminance(fill), luminance(letters)].sort((a, b) => a - b);
      expect((more + 0.05) / (less + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  }
});
