import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toldDays } from './told-days.ts';

/** What a curve that is drawn in steps shows at a day. */
const shownAt = (survival: readonly number[], days: readonly number[], day: number) =>
  survival[days.findLast((one) => one <= day) ?? 0] ?? 1;

it('tells a curve with a long tail so that it is nowhere far from the whole one', () => {
  // Half are done in 14 days, and a few wait for years.
  const survival = Array.from({ length: 900 }, (_, day) => 0.02 + 0.98 * 0.95 ** (day + 1));
  const days = toldDays(survival, 899);
  const errors = survival.map((share, day) => shownAt(survival, days, day) - share);
  expect(Math.max(...errors)).toBeLessThan(1 / 48);
  expect(days.length).toBeLessThanOrEqual(51);
  expect(days.find((day) => (survival[day] ?? 1) <= 0.5)).toBe(13);
});

it('tells every fall of a short curve, and its ends', () => {
  expect(toldDays([1, 0.9, 0.9, 0.4, 0.4, 0.4], 5)).toEqual([0, 1, 3, 5]);
  expect(toldDays([0.7], 0)).toEqual([0]);
  expect(toldDays([], -1)).toEqual([]);
  expect(toldDays([1, 0.3, 0, 0], 3)).toEqual([0, 1, 2]);
});

it('is nowhere further from any falling curve than a forty-eighth of its fall', () => {
  const falls = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 1,
    maxLength: 300,
  });
  const property = fc.property(falls, (drawn) => {
    const survival = drawn.toSorted((a, b) => b - a);
    const days = toldDays(survival, survival.length - 1);
    const fall = (survival[0] ?? 1) - (survival.at(-1) ?? 0);
    for (const [day, share] of survival.entries()) {
      const error = shownAt(survival, days, day) - share;
      expect(error).toBeLessThanOrEqual(Math.max(fall / 48, 0.005) + 1e-12);
    }
  });
  fc.assert(property, { seed: 12, numRuns: 200 });
});
