import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AtTime } from './at-time.ts';
import { countCurve, countSurvivalQuantile, countSurvivalTime } from './count-survival.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { survivalQuantile } from './survival-quantile.ts';

const counts = fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { minLength: 1, maxLength: 40 });

function pointsOf(pairs: readonly (readonly [number, number])[]): AtTime[] {
  return pairs
    .map(([events, censored], time) => ({ time, events, censored }))
    .filter(({ events, censored }) => events + censored > 0);
}

it('is the curve and the quantile of the points that the counts stand for', () => {
  fc.assert(
    fc.property(counts, fc.constantFrom(0.25, 0.5, 0.9), (pairs, share) => {
      const [ended, open] = [pairs.map(([one]) => one), pairs.map(([, one]) => one)];
      const curve = kaplanMeier(pointsOf(pairs));
      const wanted = survivalQuantile(curve, share);
      expect(countSurvivalTime(ended, open, share)).toBe(wanted.value);
      expect(countSurvivalQuantile(ended, open, share)).toEqual(wanted);
      const { survival } = countCurve(ended, open);
      for (const point of curve) expect(survival[point.time]).toBe(point.survival);
    }),
    { seed: 12, numRuns: 500 },
  );
});
