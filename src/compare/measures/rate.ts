import { type Calculated, calculate } from '../../base/calculate.ts';
import type { Precise } from '../../base/precision.ts';
import { bounds, divide, quantity, scale } from '../../base/quantity.ts';
import { compute, type Outcome, refused } from './outcome.ts';

/** Bases that rates are commonly stated for. */
const BASES = [1, 100, 1_000, 10_000, 100_000, 1_000_000] as const;
const NOTHING = quantity(0);

/**
 * Rate per denominator, `value ÷ denominator × base`, such as invoices per issuer or cases per
 * 1,000 people, as precise as both are. Refuses a denominator that may be zero or below.
 */
export function ratePer(value: Precise, denominator: Precise, base = 1): Outcome<Calculated> {
  const both = [value, denominator];
  const outcome = compute(both, () =>
    calculate(both, ([part = NOTHING, all = NOTHING]) => scale(divide(part, all), base)),
  );
  return outcome.ok && bounds(denominator).upper < 0 ? refused('negative') : outcome;
}

/**
 * The smallest base at which the smallest of these rates (each for one) reaches one, so that all
 * are readable and share one base; 1 if there are none.
 */
export function rateBase(rates: readonly Calculated[]): number {
  const sizes = rates
    .map(({ raw }) => Math.abs(raw.value ?? raw.lower ?? raw.upper ?? 0))
    .filter((size) => size > 0);
  const smallest = Math.min(...sizes, 1);
  // Division leaves 0.0099999… where 0.01 is meant.
  return BASES.find((base) => smallest * base >= 1 - 1e-9) ?? 1_000_000;
}
