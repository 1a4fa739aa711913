import { asInput, type Calculated, reachOf } from '../../base/calculate.ts';
import type { Months } from '../../base/period-shift.ts';
import type { Interval, Precise } from '../../base/precision.ts';
import type { Quantity } from '../../base/quantity.ts';
import type { Unit } from '../../base/vocabulary.ts';
import type { Outcome } from './outcome.ts';

/** Another way to say the same result, shown beside it. */
export interface Aside {
  /** `change`: raw relative change; `difference`: in the figures' unit; `margin`: to the target. */
  readonly kind: 'change' | 'difference' | 'margin';
  readonly figure: Quantity;
  readonly unit: Unit;
  /** Undefined shows a stated figure as it stands. */
  readonly decimals: number | undefined;
}

/** A measure of one figure. */
export interface Measurement {
  readonly figure: Quantity;
  readonly unit: Unit;
  /** Decimals that the result is shown to; undefined shows a stated figure as it stands. */
  readonly decimals: number | undefined;
  /** Where it may lie by the last digits of the figures behind it; null if it is not off. */
  readonly interval: Interval | null;
  /** The same as an input of another computation. */
  readonly exact: Precise;
  /** What ranks it: more is better, or merely larger where neither direction is better. */
  readonly score: Quantity;
  /** What ranks it by size, where no direction is better for all: unrounded. */
  readonly size: Quantity;
  readonly asides: readonly Aside[];
}

/** A result as a measure gives it. */
export function measurementOf(
  result: Calculated,
  unit: Unit,
  score: Calculated = result,
  asides: readonly Aside[] = [],
): Measurement {
  const { figure, decimals, interval } = result;
  const ranks = { score: reachOf(score), size: reachOf(result) };
  return { figure, unit, decimals, interval, exact: asInput(result), ...ranks, asides };
}

/** A chosen figure under the chosen measure. */
export interface Measured {
  /** Observation id of the chosen figure. */
  readonly id: string;
  /** For example `actual / baseline * 100`; the names are keys of `inputs`. '' if as stated. */
  readonly formula: string;
  /** Name in the formula → observation id; those that were found, even if there is no result. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly outcome: Outcome<Measurement>;
  /** The months that are held against each other, where it tells a movement. */
  readonly compared?: readonly [Months, Months];
}
