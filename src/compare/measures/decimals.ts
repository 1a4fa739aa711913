import { decimalsOf, significantDecimals } from '../../base/decimals.ts';
import type { Quantity } from '../../base/quantity.ts';

function ends({ value, lower, upper }: Quantity): number[] {
  return [value, lower, upper].filter((end) => end !== null);
}

/** Decimals that leave three significant digits of a computed rate, two of an approximate one. */
export function rateDecimals(rate: Quantity): number {
  const size = Math.max(0, ...ends(rate).map(Math.abs));
  return Math.max(0, significantDecimals(size, rate.qualifier === '~' ? 2 : 3));
}

/** A figure, with the decimals that it supports where it was itself computed. */
export interface Operand extends Quantity {
  readonly derivation?: { readonly decimals: number } | null;
}

/** Decimals of a difference: those of its operands, or three significant digits if it is about. */
export function differenceDecimals(difference: Quantity, operands: readonly Operand[]): number {
  if (difference.qualifier === '~') return significantDecimals(difference.value ?? 0, 3);
  const decimals = operands.map(
    (one) => one.derivation?.decimals ?? Math.max(0, ...ends(one).map(decimalsOf)),
  );
  return Math.max(0, ...decimals);
}
