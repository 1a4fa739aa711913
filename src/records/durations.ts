import type { AtTime } from '../stats/at-time.ts';
import { countQuantile } from '../stats/count-quantile.ts';
import { cumulativeIncidence, type OutcomesAtTime } from '../stats/cumulative-incidence.ts';
import { kaplanMeier, type SurvivalPoint, survivalAt } from '../stats/kaplan-meier.ts';
import { ENDINGS, type Ending } from './cases.ts';
import type { Histogram } from './groups.ts';

/** Cases by how they stand. */
export type Standing = Readonly<Record<Ending, number>>;

/** How many cases of a group stand how. */
export function standingOf({ counts }: Histogram): Standing {
  const sums = ENDINGS.map((ending, place) => [ending, sum(counts[place] as Uint32Array)]);
  return Object.fromEntries(sums) as Standing;
}

function sum(counts: Uint32Array): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

/** Cases that have ended, by days. */
export function endedByDays({ counts, longest }: Histogram): Uint32Array {
  const [, success, other, withdrawn] = counts as readonly Uint32Array[];
  const all = new Uint32Array(longest + 1);
  for (let days = 0; days <= longest; days += 1) {
    all[days] = (success?.[days] ?? 0) + (other?.[days] ?? 0) + (withdrawn?.[days] ?? 0);
  }
  return all;
}

/** Mean of days from their counts; null of no case. */
export function meanDays(counts: Uint32Array): number | null {
  let [total, cases] = [0, 0];
  for (const [days, count] of counts.entries()) {
    total += days * count;
    cases += count;
  }
  return cases === 0 ? null : total / cases;
}

/** The survival curve of a group; whatever ended a case is its end. */
export function curveOf(histogram: Histogram): SurvivalPoint[] {
  const ended = endedByDays(histogram);
  const open = histogram.counts[0] as Uint32Array;
  const points: AtTime[] = [];
  for (let time = 0; time < ended.length; time += 1) {
    const events = ended[time] as number;
    const censored = open[time] as number;
    if (events + censored > 0) points.push({ time, events, censored });
  }
  return kaplanMeier(points);
}

/** A share and where it may lie; null where it cannot be known yet. */
export interface ShareBy {
  readonly share: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * The share of cases that have ended within some days, open ones counted as long as they were seen;
 * null where none was seen so long.
 */
export function endedWithin(curve: readonly SurvivalPoint[], days: number): ShareBy | null {
  const last = curve.at(-1);
  if (last === undefined || (last.time < days && last.survival > 0)) return null;
  const point = survivalAt(curve, days);
  if (point === null) return { share: 0, lower: 0, upper: 0 };
  const { survival, lower, upper } = point;
  // Where every case has ended, the limits of the curve meet in it.
  const [low, high] = [lower ?? survival, upper ?? survival];
  return { share: 1 - survival, lower: 1 - high, upper: 1 - low };
}

/**
 * The share of all cases that were decided within some days, cases withdrawn being a way to end
 * without a decision; null where none was seen so long.
 */
export function decidedWithin(histogram: Histogram, days: number): number | null {
  const [open, success, other, withdrawn] = histogram.counts as readonly Uint32Array[];
  const points: OutcomesAtTime[] = [];
  for (let time = 0; time <= histogram.longest; time += 1) {
    const decided = (success?.[time] ?? 0) + (other?.[time] ?? 0);
    const events = [decided, withdrawn?.[time] ?? 0];
    const censored = open?.[time] ?? 0;
    if (decided + (events[1] ?? 0) + censored > 0) points.push({ time, events, censored });
  }
  const known = endedWithin(curveOf(histogram), days) !== null;
  const at = cumulativeIncidence(points).findLast(({ time }) => time <= days);
  return known ? (at?.shares[0] ?? 0) : null;
}

/** Quantile of the days of cases that have ended: what a count of decided ones alone says. */
export function endedQuantile(histogram: Histogram, share: number): number | null {
  return countQuantile(endedByDays(histogram), share);
}
