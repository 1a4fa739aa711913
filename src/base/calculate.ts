import { roundTo } from './decimals.ts';
import {
  asRange,
  type Interval,
  type Precise,
  plainDecimals,
  resultInterval,
  roundingInterval,
  settle,
  supportedDecimals,
} from './precision.ts';
import { isApproximate, type Quantity, quantity } from './quantity.ts';
import { SHARE_LIMITS } from './rounding.ts';

/** What was worked out from figures, as it may be said. */
export interface Calculated {
  /** Rounded to what the inputs allow; `about` where it is rounded or may be off. */
  readonly figure: Quantity;
  /** Before it was rounded, for arithmetic with it. */
  readonly raw: Quantity;
  readonly decimals: number;
  /** The most decimals that the inputs allow; infinite if they set no limit. */
  readonly most: number;
  /** Where it may lie by the last digits of the inputs; null if it is not off, or beside bounds. */
  readonly interval: Interval | null;
}

/** How a result is to be said. */
export interface Saying {
  /** True for parts of something: decimals enough to tell them from nothing and from all. */
  readonly share?: boolean;
  /** What it may not be said to be unless it is, as in `roundTelling`. */
  readonly limits?: readonly number[] | undefined;
  /** Decimals asked for; as many as make sense where not said. */
  readonly decimals?: number | null;
}

/** True for figures that are one number, exact or about. */
export function isPoint(figure: Quantity): boolean {
  return figure.qualifier === '=' || isApproximate(figure);
}

/** A result as it may be said, given where it may lie. */
export function settleResult(
  raw: Quantity,
  interval: Interval | null,
  { share = false, limits = share ? SHARE_LIMITS : [0], decimals: asked = null }: Saying = {},
): Calculated {
  const ends = [raw.value, raw.lower, raw.upper].filter((end) => end !== null);
  const size = Math.max(...ends.map(Math.abs));
  // Its first digit is what any figure keeps.
  const leading = size > 0 ? -Math.floor(Math.log10(size)) : Number.NEGATIVE_INFINITY;
  const most =
    interval === null || raw.value === null
      ? Number.POSITIVE_INFINITY
      : Math.max(supportedDecimals(raw.value, interval), leading);
  const decimals = asked ?? Math.min(most, plainDecimals(ends, share));
  const off = interval !== null && interval.lower < interval.upper;
  return {
    figure: settle(raw, decimals, interval, limits),
    raw,
    decimals,
    most,
    interval: off ? outwards(interval, decimals + 2) : null,
  };
}

/** Rounds an interval so that it holds all that it held. */
function outwards({ lower, upper }: Interval, decimals: number): Interval {
  return { lower: roundTo(lower, decimals, 'down'), upper: roundTo(upper, decimals, 'up') };
}

/**
 * The one way of computing with figures: applies `work` (monotone in each input, each used as a
 * whole) and limits the result by the last digits of the inputs; beside a bound they widen the
 * bound. Throws what the arithmetic of quantities throws.
 */
export function calculate(
  inputs: readonly Precise[],
  work: (inputs: readonly Quantity[]) => Quantity,
  saying: Saying = {},
): Calculated {
  if (!inputs.every(isPoint)) return settleResult(work(inputs.map(asRange)), null, saying);
  const intervals = inputs.map(roundingInterval).filter((one) => one !== null);
  const interval =
    intervals.length < inputs.length
      ? null
      : resultInterval(
          intervals,
          (values) => work(values.map((value) => quantity(value))).value ?? Number.NaN,
        );
  return settleResult(work(inputs), interval, saying);
}

/** A result as an input of another computation: unrounded, with where it may lie. */
export function asInput({ raw, interval }: Calculated): Precise {
  return interval === null ? exactly(raw) : { ...raw, interval };
}

/** A figure that is just what it says: a limit that was set, or computed of whole things. */
export function exactly(figure: Quantity): Precise {
  const { value } = figure;
  if (figure.qualifier !== '=' || value === null) return figure;
  return { ...figure, interval: { lower: value, upper: value } };
}

/** All that a result may be, as one figure: for orders. */
export function reachOf({ raw, interval }: Calculated): Quantity {
  return interval === null ? raw : { qualifier: 'range', value: null, ...interval };
}

/** True if the last digits of the inputs leave open whether what is not zero is over or under it. */
export function isSideOpen({ raw, interval }: Calculated): boolean {
  return raw.value !== 0 && interval !== null && interval.lower < 0 && interval.upper > 0;
}
