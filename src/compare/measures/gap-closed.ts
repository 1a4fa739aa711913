import { bounds, divide, type Quantity, quantity, scale, subtract } from '../../base/quantity.ts';
import type { Polarity } from '../../base/vocabulary.ts';
import { limitOf } from './limit.ts';
import { compute, isSignUnsure, type Outcome, refused } from './outcome.ts';

/** What a closed gap is computed from; all figures in one unit. */
export interface GapOperands {
  readonly actual: Quantity;
  readonly baseline: Quantity;
  readonly target: Quantity;
  readonly polarity: Polarity;
}

/**
 * Share of the way from baseline to target that was gone, `(actual − baseline) ÷ (target −
 * baseline) × 100` per cent: 100 is there, over 100 beyond, below 0 farther away than before.
 * Computed as `1 − (target − actual) ÷ (target − baseline)`, in which actual and baseline occur
 * once, so that bounds are sharp for an exact target. Refuses a gap that was closed, or may have
 * been, before the start (`target-met`).
 */
export function gapClosed({ actual, baseline, target, polarity }: GapOperands): Outcome<Quantity> {
  const limit = limitOf(target, polarity);
  const gap = compute([baseline, limit], () => subtract(limit, baseline));
  if (!gap.ok) return gap;
  const { lower, upper } = bounds(gap.value);
  const closable =
    polarity === 'neutral' ? lower > 0 || upper < 0 : polarity === 'more' ? lower > 0 : upper < 0;
  if (!closable) return refused('target-met');
  const outcome = compute([actual], () => {
    const left = divide(subtract(limit, actual), gap.value);
    return scale(subtract(quantity(1), left), 100);
  });
  return outcome.ok && isSignUnsure(outcome.value) ? refused('sign-unsure') : outcome;
}
