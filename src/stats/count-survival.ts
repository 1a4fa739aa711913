import { kaplanMeier } from './kaplan-meier.ts';
import { type SurvivalQuantile, survivalQuantile } from './survival-quantile.ts';

/** Shares of cases that last longer than each whole time, from counts by time. */
export interface CountCurve {
  /** Of each time, from 0. */
  readonly survival: Float64Array;
  readonly cases: number;
}

/** How many there are, of counts. */
function totalOf(counts: ArrayLike<number>): number {
  let total = 0;
  for (let at = 0; at < counts.length; at += 1) total += counts[at] as number;
  return total;
}

/**
 * The Kaplan–Meier curve of whole times in one pass over counts, as `kaplanMeier` has it: `ended[t]`
 * cases ended at the time `t`, `open[t]` were last seen then.
 */
export function countCurve(ended: ArrayLike<number>, open: ArrayLike<number>): CountCurve {
  const cases = totalOf(ended) + totalOf(open);
  const survival = new Float64Array(ended.length);
  let atRisk = cases;
  let share = 1;
  for (let time = 0; time < ended.length; time += 1) {
    const events = ended[time] as number;
    if (events > 0) share = events === atRisk ? 0 : share * (1 - events / atRisk);
    survival[time] = share;
    atRisk -= events + (open[time] as number);
  }
  return { survival, cases };
}

/**
 * The time by which a share of cases have ended, with limits, from counts by whole time: what
 * `survivalQuantile` reads off `kaplanMeier`.
 */
export function countSurvivalQuantile(
  ended: ArrayLike<number>,
  open: ArrayLike<number>,
  share: number,
): SurvivalQuantile {
  const points = [];
  for (let time = 0; time < ended.length; time += 1) {
    const events = ended[time] as number;
    const censored = open[time] as number;
    if (events + censored > 0) points.push({ time, events, censored });
  }
  return survivalQuantile(kaplanMeier(points), share);
}

/** Curves are products of fractions: what is this near to a level is at it (as R has it). */
const NEAR = 2 ** -26;

/** The same time alone, without limits and without an object a step. */
export function countSurvivalTime(
  ended: ArrayLike<number>,
  open: ArrayLike<number>,
  share: number,
): number | null {
  const level = 1 - share;
  let atRisk = totalOf(ended) + totalOf(open);
  let survival = 1;
  let at = -1;
  for (let time = 0; time < ended.length; time += 1) {
    const events = ended[time] as number;
    if (events > 0) {
      survival = events === atRisk ? 0 : survival * (1 - events / atRisk);
      if (at >= 0) return (at + time) / 2;
      if (survival < level - NEAR) return time;
      if (survival < level + NEAR) at = time;
    }
    atRisk -= events + (open[time] as number);
  }
  return at < 0 ? null : at;
}
