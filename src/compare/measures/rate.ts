import { bounds, divide, type Quantity, scale } from '../../base/quantity.ts';
import { compute, type Outcome, refused } from './outcome.ts';

/** Bases that rates are commonly stated for. */
const BASES = [1, 100, 1_000, 10_000, 100_000, 1_000_000] as const;

/**
 * Rate per denominator, `value ÷ denominator × base`, such as invoices per issuer or cases per
 * 1,000 people. Refuses a denominator that may be zero or below.
 */
export function ratePer(value: Quantity, denominator: Quantity, base = 1): Outcome<Quantity> {
  const outcome = compute([value, denominator], () => scale(divide(value, denominator), base));
  return outcome.ok && bounds(denominator).upper < 0 ? refused('negative') : outcome;
}

/**
 * The smallest base at which the smallest of these rates (each for one) reaches one, so that all
 * are readable and share one base; 1 if there are none.
 */
export function rateBase(rates: readonly Quantity[]): number {
  const sizes = rates
    .map((rate) => Math.abs(rate.value ?? rate.lower ?? rate.upper ?? 0))
    .filter((size) => size > 0);
  const smallest = Math.min(...sizes, 1);
  // Division leaves 0.0099999… where 0.01 is meant.
  return BASES.find((base) => smallest * base >= 1 - 1e-9) ?? 1_000_000;
}
