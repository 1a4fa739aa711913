import { type Calculated, calculate, isSideOpen } from '../../base/calculate.ts';
import type { Precise } from '../../base/precision.ts';
import { bounds, divide, quantity, scale, subtract } from '../../base/quantity.ts';
import type { Polarity } from '../../base/vocabulary.ts';
import { limitOf } from './limit.ts';
import { compute, isSignUnsure, type Outcome, refused } from './outcome.ts';

/** What a closed gap is computed from; all figures in one unit. */
export interface GapOperands {
  readonly actual: Precise;
  readonly baseline: Precise;
  readonly target: Precise;
  readonly polarity: Polarity;
}

const NOTHING = quantity(0);

/**
 * Share of the way from baseline to target that was gone, `(actual − baseline) ÷ (target −
 * baseline) × 100` per cent: 100 is there, over 100 beyond, below 0 farther away than before.
 * Computed as `1 − (target − actual) ÷ (target − baseline)`, in which actual and baseline occur
 * once, so that bounds are sharp for an exact target. Refuses a gap that was closed, or may have
 * been, before the start (`target-met`).
 */
export function gapClosed({
  actual,
  baseline,
  target,
  polarity,
}: GapOperands): Outcome<Calculated> {
  const limit = limitOf(target, polarity);
  const gap = compute([baseline, limit], () =>
    calculate([baseline, limit], ([from = NOTHING, to = NOTHING]) => subtract(to, from)),
  );
  if (!gap.ok) return gap;
  const { lower, upper } = bounds(gap.value.raw);
  const closable =
    polarity === 'neutral' ? lower > 0 || upper < 0 : polarity === 'more' ? lower > 0 : upper < 0;
  if (!closable || isSideOpen(gap.value)) return refused('target-met');
  const outcome = compute([actual], () =>
    calculate(
      [actual, baseline, limit],
      ([now = NOTHING, from = NOTHING, to = NOTHING]) => {
        const left = divide(subtract(to, now), subtract(to, from));
        return scale(subtract(quantity(1), left), 100);
      },
      { share: true },
    ),
  );
  if (!outcome.ok) return outcome;
  const unsure = isSignUnsure(outcome.value.raw) || isSideOpen(outcome.value);
  return unsure ? refused('sign-unsure') : outcome;
}
