import { type Calculated, calculate } from '../../base/calculate.ts';
import type { Precise } from '../../base/precision.ts';
import { bounds, divide, type Quantity, quantity, scale, subtract } from '../../base/quantity.ts';
import type { Polarity } from '../../base/vocabulary.ts';
import { limitOf } from './limit.ts';
import { compute, type Outcome, refused } from './outcome.ts';

/** How a figure stands to its target or standard. */
export interface ShareOfTarget {
  /** Per cent of the target: reached, where more is better; used up, where less is better. */
  readonly share: Calculated;
  /** Per cent of the target by which it is better (positive) or worse than asked; null if neutral. */
  readonly margin: Calculated | null;
}

/** What a share of a target is computed from; both figures in one unit. */
export interface TargetOperands {
  readonly actual: Precise;
  readonly target: Precise;
  readonly polarity: Polarity;
}

const NOTHING = quantity(0);
const part = ([now = NOTHING, all = NOTHING]: readonly Quantity[]) => scale(divide(now, all), 100);

/**
 * Share of a target or standard, `actual ÷ target × 100` per cent, and the margin to it, as precise
 * as both are. A limit such as "at most 120" counts as 120. Refuses a target that may be zero or
 * below.
 */
export function shareOfTarget({
  actual,
  target,
  polarity,
}: TargetOperands): Outcome<ShareOfTarget> {
  const limit = limitOf(target, polarity);
  const both = [actual, limit];
  const outcome = compute(both, (): ShareOfTarget => {
    const over = (inputs: readonly Quantity[]) => {
      const rest = subtract(part(inputs), quantity(100));
      return polarity === 'less' ? scale(rest, -1) : rest;
    };
    const margin = polarity === 'neutral' ? null : calculate(both, over, { share: true });
    return { share: calculate(both, part, { share: true }), margin };
  });
  return outcome.ok && bounds(limit).upper < 0 ? refused('negative') : outcome;
}
