import { survivalQuantile } from '../stats/survival-quantile.ts';
import { wilson } from '../stats/wilson.ts';
import {
  curveOf,
  decidedWithin,
  endedByDays,
  endedQuantile,
  endedWithin,
  meanDays,
  standingOf,
} from './durations.ts';
import type { Histogram } from './groups.ts';

/** In what a measure is told. */
export type MeasureUnit = 'cases' | 'days' | 'share' | 'ratio' | 'amount' | 'per-head';

/** A figure of a group of cases. */
export interface Figure {
  /** Null: not defined, not reached, or not known yet. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Cases that it is made of. */
  readonly cases: number;
  /** Days up to which cases were seen, where the value is not reached: it lies beyond them. */
  readonly beyond?: number;
}

/** A measure of how a group of cases went. */
export interface CaseMeasure {
  readonly unit: MeasureUnit;
  /** Whether open cases tell something: then the cases must be told apart by their start. */
  readonly countsOpen: boolean;
  /** Null where the log does not hold what it needs. */
  readonly of: (group: Histogram, limit: number | null) => Figure | null;
}

const plain = (value: number | null, cases: number): Figure => ({
  value,
  lower: null,
  upper: null,
  cases,
});

const endedOf = (group: Histogram) => {
  const { success, other, withdrawn } = standingOf(group);
  return success + other + withdrawn;
};

const allOf = (group: Histogram) => endedOf(group) + standingOf(group).open;

const overTime = (share: number): CaseMeasure => ({
  unit: 'days',
  countsOpen: true,
  of: (group) => {
    const found = survivalQuantile(curveOf(group), share);
    const cases = allOf(group);
    const isBeyond = found.value === null && cases > 0;
    return { ...found, cases, ...(isBeyond ? { beyond: group.longest } : {}) };
  },
});

const ofEnded = (share: number): CaseMeasure => ({
  unit: 'days',
  countsOpen: false,
  of: (group) => plain(endedQuantile(group, share), endedOf(group)),
});

/**
 * Measures of a group of cases, by code. Those over time (`median`, `p90`, `within`) count open cases
 * as long as they were seen; those of ended cases alone (`…_ended`) stand beside them, for where the
 * slow ones are still open the ended ones make an office look quick.
 */
export const CASE_MEASURES = {
  median: overTime(0.5),
  p90: overTime(0.9),
  median_ended: ofEnded(0.5),
  p90_ended: ofEnded(0.9),
  mean_ended: {
    unit: 'days',
    countsOpen: false,
    of: (group) => plain(meanDays(endedByDays(group)), endedOf(group)),
  },
  within: {
    unit: 'share',
    countsOpen: true,
    of: (group, limit) => {
      if (limit === null) return null;
      const by = endedWithin(curveOf(group), limit);
      const { share = null, lower = null, upper = null } = by ?? {};
      return { value: share, lower, upper, cases: allOf(group) };
    },
  },
  decided_within: {
    unit: 'share',
    countsOpen: true,
    of: (group, limit) => {
      if (limit === null) return null;
      return plain(decidedWithin(group, limit), allOf(group));
    },
  },
  success: {
    unit: 'share',
    countsOpen: false,
    of: (group) => {
      const { success, other } = standingOf(group);
      const by = wilson(success, success + other);
      const { share = null, lower = null, upper = null } = by ?? {};
      return { value: share, lower, upper, cases: success + other };
    },
  },
  withdrawn: {
    unit: 'cases',
    countsOpen: false,
    of: (group) => plain(standingOf(group).withdrawn, endedOf(group)),
  },
  amount: {
    unit: 'amount',
    countsOpen: false,
    of: (group) => plain(group.amount, allOf(group)),
  },
} as const satisfies Readonly<Record<string, CaseMeasure>>;
