import { YardstickError } from '../../base/error.ts';
import { bounds, type Quantity } from '../../base/quantity.ts';
import { isRange } from '../../base/vocabulary.ts';

/** Why a measure cannot be computed; each has a sentence in `compare.reason` of the messages. */
export const REASONS = [
  'missing',
  'no-baseline',
  'is-baseline',
  'baseline-later',
  'no-target',
  'is-target',
  'no-denominator',
  'same-figure',
  'absolute-change',
  'points-stated',
  'unit-mismatch',
  'zero',
  'negative',
  'sign-unsure',
  'undetermined',
  'neutral',
  'target-met',
  'sign-changed',
  'no-year-earlier',
  'no-period-before',
  'no-cumulative',
  'points-only',
  'no-total',
  'parts-exceed',
  'parts-short',
  'not-additive',
  'no-population',
  'which-population',
] as const;
export type Reason = (typeof REASONS)[number];

/** What a measure came to, or why it has no answer: never a made-up number. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: Reason };

/** An outcome with a value. */
export function found<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** An outcome without a value. */
export function refused(reason: Reason): { readonly ok: false; readonly reason: Reason } {
  return { ok: false, reason };
}

/** True where the source gives no value. */
export function isMissing(q: Quantity): boolean {
  return isRange(q.qualifier) ? q.lower === null || q.upper === null : q.value === null;
}

/** True if the interval holds figures on both sides of zero, so that no direction can be said. */
export function isSignUnsure(q: Quantity): boolean {
  const { lower, upper } = bounds(q);
  return lower < 0 && upper > 0;
}

/** Computes with figures; arithmetic that says nothing becomes a reason, other faults are thrown. */
export function compute<T>(operands: readonly Quantity[], work: () => T): Outcome<T> {
  if (operands.some(isMissing)) return refused('missing');
  try {
    return found(work());
  } catch (cause) {
    if (!(cause instanceof YardstickError)) throw cause;
    if (cause.code === 'division-by-zero') return refused('zero');
    if (cause.code === 'quantity-undetermined') return refused('undetermined');
    throw cause;
  }
}

/** Goes on with the value of an outcome; a refusal stays as it is. */
export function map<A, B>(outcome: Outcome<A>, make: (value: A) => Outcome<B>): Outcome<B> {
  return outcome.ok ? make(outcome.value) : outcome;
}
