import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCurve } from '../../stats/count-survival.ts';
import { tellingDays, toldDays } from './told-days.ts';

/** What a curve that is drawn in steps shows at a day. */
const shownAt = (survival: readonly number[], days: readonly number[], day: number) =>
  survival[days.findLast((one) => one <= day) ?? 0] ?? 1;

it('tells a curve with a long tail so that it is nowhere far from the whole one', () => {
  // Half are done in 14 days, and a few wait for years.
  const survival = Array.from({ length: 900 }, (_, day) => 0.02 + 0.98 * 0.95 ** (day + 1));
  const days = toldDays(survival, 899);
  const errors = survival.map((share, day) => shownAt(survival, days, day) - share);
  expect(Math.max(...errors)).toBeLessThan(0.005);
  expect(days.length).toBeLessThanOrEqual(200);
  expect(days.find((day) => (survival[day] ?? 1) <= 0.5)).toBe(13);
});

it('tells every fall of a short curve, and its ends', () => {
  expect(toldDays([1, 0.9, 0.9, 0.4, 0.4, 0.4], 5)).toEqual([0, 1, 3, 5]);
  expect(toldDays([0.7], 0)).toEqual([0]);
  expect(toldDays([], -1)).toEqual([]);
  expect(toldDays([1, 0.3, 0, 0], 3)).toEqual([0, 1, 2]);
});

it('tells the tail of a curve as it falls, not in one step at its end', () => {
  // Falls of a log of permits: 4.0 % are open after 52 days, 1.9 % after 70.
  const survival = Array.from({ length: 71 }, (_, day) => 0.96 ** day * 0.327 + 0.673 * 0.8 ** day);
  const days = toldDays(survival, 70);
  for (const day of [55, 60, 65, 70]) {
    expect(Math.abs(shownAt(survival, days, day) - (survival[day] ?? 1))).toBeLessThan(0.005);
  }
  expect(days.filter((day) => day > 52).length).toBeGreaterThan(3);
});

it('is nowhere further from any falling curve than half a point', () => {
  const falls = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 1,
    maxLength: 300,
  });
  const property = fc.property(falls, (drawn) => {
    const survival = drawn.toSorted((a, b) => b - a);
    const days = toldDays(survival, survival.length - 1);
    for (const [day, share] of survival.entries()) {
      const error = shownAt(survival, days, day) - share;
      expect(error).toBeLessThanOrEqual(0.005 + 1e-12);
    }
  });
  fc.assert(property, { seed: 12, numRuns: 200 });
});

describe('tellingDays', () => {
  const counts = (length: number, ended: Record<number, number>, open: Record<number, number>) => {
    const list = (of: Record<number, number>) =>
      Uint32Array.from({ length }, (_, day) => of[day] ?? 0);
    return { ended: list(ended), open: list(open) };
  };

  it('ends where the curve is all but level, however long the last ones wait', () => {
    // Of 1,000 cases 600 end on day 10 and 350 on day 40; of 50 open ones the last waits for 900 days.
    const own = counts(901, { 10: 600, 40: 350 }, { 30: 49, 900: 1 });
    const { survival } = countCurve(own.ended, own.open);
    expect(tellingDays(survival, own, 900)).toBe(40);
    expect(survival[900]).toBe(survival[40]);
  });

  it('ends where next to no case is in view, though the curve falls on', () => {
    const own = counts(901, { 10: 500, 800: 2, 900: 1 }, { 20: 497 });
    const { survival } = countCurve(own.ended, own.open);
    expect(survival[20]).toBeGreaterThan(0.49);
    expect(tellingDays(survival, own, 900)).toBe(20);
  });

  it('leaves a curve whole that has no such tail, and one of nothing', () => {
    const own = counts(31, { 10: 20, 20: 20, 30: 20 }, {});
    expect(tellingDays(countCurve(own.ended, own.open).survival, own, 30)).toBe(30);
    expect(tellingDays([], counts(0, {}, {}), -1)).toBe(-1);
  });
});
