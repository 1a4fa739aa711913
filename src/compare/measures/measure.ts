import type { Quantity } from '../../base/quantity.ts';
import type { Unit } from '../../base/vocabulary.ts';
import type { Outcome } from './outcome.ts';

/** The common measures; `stated` compares figures as their sources give them. */
export const MEASURE_CODES = ['stated', 'change', 'target', 'gap', 'rate'] as const;
export type MeasureCode = (typeof MEASURE_CODES)[number];

/** Another way to say the same result, shown beside it. */
export interface Aside {
  /** `change`: raw relative change; `difference`: in the figures' unit; `margin`: to the target. */
  readonly kind: 'change' | 'difference' | 'margin';
  readonly figure: Quantity;
  readonly unit: Unit;
  readonly decimals: number;
}

/** A measure of one figure. */
export interface Measurement {
  readonly figure: Quantity;
  readonly unit: Unit;
  /** Decimals that the result is shown to; undefined shows a stated figure as it stands. */
  readonly decimals: number | undefined;
  /** What ranks it: more is better, or merely larger where neither direction is better. */
  readonly score: Quantity;
  readonly asides: readonly Aside[];
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
}
