import type { Limits } from './interval.ts';
import type { SurvivalPoint } from './kaplan-meier.ts';

/** A time by which a share of cases have ended; null where the curve does not come down to it. */
export interface SurvivalQuantile extends Limits {
  readonly value: number | null;
}

/** Curves are products of fractions: what is this near to a level is at it (as R has it). */
const NEAR = 2 ** -26;

/** The first time at which a curve is at or under a level; the middle where it stands at it. */
function crossing(
  curve: readonly SurvivalPoint[],
  level: number,
  heightOf: (point: SurvivalPoint) => number | null,
): number | null {
  const isUnder = (point: SurvivalPoint, height: number) => {
    const own = heightOf(point);
    return own !== null && own < height;
  };
  const at = curve.findIndex((point) => isUnder(point, level + NEAR));
  const first = curve[at];
  if (first === undefined) return null;
  const height = heightOf(first) ?? level;
  if (Math.abs(height - level) >= NEAR) return first.time;
  const next = curve.find((point, place) => place > at && isUnder(point, height - NEAR));
  return next === undefined ? first.time : (first.time + next.time) / 2;
}

/**
 * The time by which a share of cases have ended, read off a survival curve: the first time at which
 * the curve is at or under `1 - share`, the middle of its step if it stands exactly there, null if
 * it never comes down. Limits are read off the curve's limits in the same way.
 *
 * Brookmeyer & Crowley 1982, Biometrics 38:29–41.
 *
 *     survivalQuantile(kaplanMeier(atTimes([2, 4, 6, 8], [true, true, true, true])), 0.5).value // 5
 */
export function survivalQuantile(curve: readonly SurvivalPoint[], share: number): SurvivalQuantile {
  const level = 1 - share;
  return {
    value: crossing(curve, level, ({ survival }) => survival),
    lower: crossing(curve, level, ({ lower }) => lower),
    upper: crossing(curve, level, ({ upper }) => upper),
  };
}
