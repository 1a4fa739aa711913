import { bounds, divide, type Quantity, quantity, scale, subtract } from '../../base/quantity.ts';
import type { Polarity } from '../../base/vocabulary.ts';
import { compute, isSignUnsure, type Outcome, refused } from './outcome.ts';

/** How far a figure moved from its baseline. */
export interface RelativeChange {
  /** Per cent of the baseline, positive where the figure grew. */
  readonly change: Quantity;
  /** The same, positive where it got better; null where neither direction is better. */
  readonly improvement: Quantity | null;
  /** Actual less baseline in their own unit (percentage points, where that is per cent). */
  readonly difference: Quantity;
}

/** What a relative change is computed from; both figures in one unit. */
export interface ChangeOperands {
  readonly actual: Quantity;
  readonly baseline: Quantity;
  readonly polarity: Polarity;
}

/** Turns a raw change so that an improvement is positive; null if neither direction is better. */
export function improvementOf(change: Quantity, polarity: Polarity): Quantity | null {
  if (polarity === 'neutral') return null;
  return polarity === 'less' ? scale(change, -1) : change;
}

/**
 * Relative change, `(actual ÷ baseline − 1) × 100` per cent, with the qualifier that follows.
 * Written so that each figure occurs once, which keeps interval bounds sharp. Refuses a baseline
 * that is or may be zero (`zero`) or below (`negative`), and a change whose direction the
 * qualifiers leave open (`sign-unsure`).
 */
export function relativeChange({
  actual,
  baseline,
  polarity,
}: ChangeOperands): Outcome<RelativeChange> {
  const outcome = compute([actual, baseline], () => {
    const change = scale(subtract(divide(actual, baseline), quantity(1)), 100);
    const difference = subtract(actual, baseline);
    return { change, improvement: improvementOf(change, polarity), difference };
  });
  if (!outcome.ok) return outcome;
  if (bounds(baseline).upper < 0) return refused('negative');
  return isSignUnsure(outcome.value.change) ? refused('sign-unsure') : outcome;
}
