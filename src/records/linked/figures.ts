import { countQuantile } from '../../stats/count-quantile.ts';
import { countCurve, countSurvivalQuantile } from '../../stats/count-survival.ts';
import type { SurvivalQuantile } from '../../stats/survival-quantile.ts';
import { type Proportion, wilson } from '../../stats/wilson.ts';
import type { Standing } from '../durations.ts';
import { STANDINGS } from './linked-view.ts';
import type { LogSelection } from './selection.ts';
import type { Tally } from './tally.ts';

/** How a group of cases went, open ones counted as long as they were seen. */
export interface GroupFigures extends Standing {
  /** All of them. */
  readonly all: number;
  /** Days by which half have ended. */
  readonly median: SurvivalQuantile;
  /** Median of those that have ended alone. */
  readonly medianEnded: number | null;
  readonly p90: SurvivalQuantile;
  /** Share that has ended within the limit; null without one, or where none was seen so long. */
  readonly within: number | null;
  /** Of those decided. */
  readonly successShare: Proportion | null;
  /** Age of those open: median, nine in ten, and how many are over the limit. */
  readonly age: {
    readonly median: number | null;
    readonly p90: number | null;
    readonly over: number | null;
  };
}

/** Counts by days of a group in a phase; views, not copies. */
export function countsOf(tally: Tally, phases: number, group: number, phase: number) {
  const from = (group * phases + phase) * 2 * tally.length;
  return {
    ended: tally.histogram.subarray(from, from + tally.length),
    open: tally.histogram.subarray(from + tally.length, from + 2 * tally.length),
  };
}

/** The same of both phases together. */
export function countsOfBoth(tally: Tally, phases: number, group: number) {
  const first = countsOf(tally, phases, group, 0);
  if (phases === 1) return first;
  const second = countsOf(tally, phases, group, 1);
  const sum = (a: Uint32Array, b: Uint32Array) => a.map((one, at) => one + (b[at] as number));
  return { ended: sum(first.ended, second.ended), open: sum(first.open, second.open) };
}

/** Cases of a group that took so many days, the last one included; null: any. */
export function casesOf(
  tally: Tally,
  phases: number,
  group: number,
  days: LogSelection['days'],
): number {
  if (days === null) {
    const { open, success, other, withdrawn } = standingIn(tally, phases, group, null);
    return open + success + other + withdrawn;
  }
  let cases = 0;
  for (let phase = 0; phase < phases; phase += 1) {
    const { ended, open } = countsOf(tally, phases, group, phase);
    const last = Math.min(days[1], tally.length - 1);
    for (let day = days[0]; day <= last; day += 1) {
      cases += (ended[day] as number) + (open[day] as number);
    }
  }
  return cases;
}

/** How many cases of a group stand how, in a phase or (null) in all. */
export function standingIn(
  tally: Tally,
  phases: number,
  group: number,
  phase: number | null,
): Standing {
  const of = (way: number) => {
    const at = (one: number) => tally.standing[(group * phases + one) * STANDINGS + way] ?? 0;
    if (phase !== null) return at(phase);
    return phases === 1 ? at(0) : at(0) + at(1);
  };
  return { open: of(0), success: of(1), other: of(2), withdrawn: of(3) };
}

function withinOf(ended: Uint32Array, open: Uint32Array, limit: number | null): number | null {
  if (limit === null) return null;
  const { survival, cases } = countCurve(ended, open);
  const last = Math.max(
    ended.findLastIndex((one) => one > 0),
    open.findLastIndex((one) => one > 0),
  );
  if (cases === 0 || (last < limit && (survival[last] ?? 1) > 0)) return null;
  return 1 - (survival[Math.min(limit, survival.length - 1)] ?? 0);
}

/** The figures of a group from its counts. */
export function figuresOf(
  { ended, open }: { readonly ended: Uint32Array; readonly open: Uint32Array },
  standing: Standing,
  limit: number | null,
): GroupFigures {
  const { success, other } = standing;
  const over = limit === null ? null : open.subarray(limit + 1).reduce((sum, one) => sum + one, 0);
  return {
    ...standing,
    all: standing.open + success + other + standing.withdrawn,
    median: countSurvivalQuantile(ended, open, 0.5),
    medianEnded: countQuantile(ended, 0.5),
    p90: countSurvivalQuantile(ended, open, 0.9),
    within: withinOf(ended, open, limit),
    successShare: wilson(success, success + other),
    age: { median: countQuantile(open, 0.5), p90: countQuantile(open, 0.9), over },
  };
}
