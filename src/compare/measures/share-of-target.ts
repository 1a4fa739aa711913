import { bounds, divide, type Quantity, quantity, scale, subtract } from '../../base/quantity.ts';
import type { Polarity } from '../../base/vocabulary.ts';
import { limitOf } from './limit.ts';
import { compute, type Outcome, refused } from './outcome.ts';

/** How a figure stands to its target or standard. */
export interface ShareOfTarget {
  /** Per cent of the target: reached, where more is better; used up, where less is better. */
  readonly share: Quantity;
  /** Per cent of the target by which it is better (positive) or worse than asked; null if neutral. */
  readonly margin: Quantity | null;
}

/** What a share of a target is computed from; both figures in one unit. */
export interface TargetOperands {
  readonly actual: Quantity;
  readonly target: Quantity;
  readonly polarity: Polarity;
}

/**
 * Share of a target or standard, `actual ÷ target × 100` per cent, and the margin to it. A limit
 * such as "at most 120" counts as 120. Refuses a target that may be zero or below.
 */
export function shareOfTarget({
  actual,
  target,
  polarity,
}: TargetOperands): Outcome<ShareOfTarget> {
  const limit = limitOf(target, polarity);
  const outcome = compute([actual, limit], () => {
    const share = scale(divide(actual, limit), 100);
    const over = subtract(share, quantity(100));
    const margin = polarity === 'less' ? scale(over, -1) : over;
    return { share, margin: polarity === 'neutral' ? null : margin };
  });
  return outcome.ok && bounds(limit).upper < 0 ? refused('negative') : outcome;
}
