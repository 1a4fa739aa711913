import type { AtTime } from './at-time.ts';
import { type Limits, Z95 } from './interval.ts';

/** A point of a survival curve, which holds from this time to the next one. */
export interface SurvivalPoint extends AtTime, Limits {
  /** Cases not ended and still seen just before. */
  readonly atRisk: number;
  /** Estimated share of cases that last longer than this time. */
  readonly survival: number;
  /** Greenwood's; null where no case is left. */
  readonly standardError: number | null;
}

/**
 * The Kaplan–Meier estimate of the share of cases that last longer than each time, open cases
 * counted as long as they were seen. Cases that end come before those last seen at the same time;
 * limits are of 95 %, on the log scale, at most 1 (R: `survfit`, `conf.type = "log"`).
 *
 * Kaplan & Meier 1958, J Am Stat Assoc 53:457–481; Greenwood 1926.
 *
 *     kaplanMeier(atTimes([2, 4, 6], [true, false, true])).map(({ survival }) => survival)
 *     // [0.667, 0.667, 0]
 */
export function kaplanMeier(counts: readonly AtTime[]): SurvivalPoint[] {
  let atRisk = counts.reduce((sum, { events, censored }) => sum + events + censored, 0);
  let survival = 1;
  let greenwood = 0;
  return counts.map(({ time, events, censored }) => {
    const before = atRisk;
    if (events > 0) {
      survival = events === before ? 0 : survival * (1 - events / before);
      greenwood += events / (before * (before - events));
    }
    atRisk -= events + censored;
    const spread = Math.sqrt(greenwood);
    const known = survival > 0;
    return {
      time,
      events,
      censored,
      atRisk: before,
      survival,
      standardError: known ? survival * spread : null,
      lower: known ? survival * Math.exp(-Z95 * spread) : null,
      upper: known ? Math.min(1, survival * Math.exp(Z95 * spread)) : null,
    };
  });
}

/**
 * The point of a curve that holds at a time; null before its first.
 *
 *     survivalAt(curve, 90)?.survival
 */
export function survivalAt(curve: readonly SurvivalPoint[], time: number): SurvivalPoint | null {
  return curve.findLast((point) => point.time <= time) ?? null;
}
