import { type Calculated, calculate, isSideOpen } from '../../base/calculate.ts';
import type { Precise } from '../../base/precision.ts';
import { bounds, divide, type Quantity, quantity, scale, subtract } from '../../base/quantity.ts';
import type { Polarity } from '../../base/vocabulary.ts';
import { compute, isSignUnsure, type Outcome, refused } from './outcome.ts';

/** How far a figure moved from its baseline. */
export interface RelativeChange {
  /** Per cent of the baseline, positive where the figure grew. */
  readonly change: Calculated;
  /** The same, positive where it got better; null where neither direction is better. */
  readonly improvement: Calculated | null;
  /** Actual less baseline in their own unit (percentage points, where that is per cent). */
  readonly difference: Calculated;
}

/** What a relative change is computed from; both figures in one unit. */
export interface ChangeOperands {
  readonly actual: Precise;
  readonly baseline: Precise;
  readonly polarity: Polarity;
}

/** Turns a raw change so that an improvement is positive; null if neither direction is better. */
export function improvementOf(change: Quantity, polarity: Polarity): Quantity | null {
  if (polarity === 'neutral') return null;
  return polarity === 'less' ? scale(change, -1) : change;
}

const NOTHING = quantity(0);
/** Each figure occurs once, which keeps the ends of bounds sharp. */
const grown = ([now = NOTHING, before = NOTHING]: readonly Quantity[]) =>
  scale(subtract(divide(now, before), quantity(1)), 100);

/**
 * Relative change, `(actual ÷ baseline − 1) × 100` per cent, with the qualifier and the precision
 * that follow. Refuses a baseline that is or may be zero (`zero`) or below (`negative`), a
 * figure below zero after one above (`sign-changed`), and a change whose direction the qualifiers or
 * last digits leave open (`sign-unsure`).
 */
export function relativeChange({
  actual,
  baseline,
  polarity,
}: ChangeOperands): Outcome<RelativeChange> {
  const both = [actual, baseline];
  const share = { share: true };
  const outcome = compute(both, (): RelativeChange => {
    const change = calculate(both, grown, share);
    const turned = (inputs: readonly Quantity[]) => scale(grown(inputs), -1);
    const improvement = polarity === 'less' ? calculate(both, turned, share) : change;
    const difference = calculate(both, ([now = NOTHING, before = NOTHING]) =>
      subtract(now, before),
    );
    return { change, improvement: polarity === 'neutral' ? null : improvement, difference };
  });
  if (!outcome.ok) return outcome;
  if (bounds(baseline).upper < 0) return refused('negative');
  // What was gained and is now lost did not grow by any per cent.
  if (bounds(actual).upper < 0) return refused('sign-changed');
  const { change } = outcome.value;
  return isSignUnsure(change.raw) || isSideOpen(change) ? refused('sign-unsure') : outcome;
}
