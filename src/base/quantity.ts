import { tidy } from './decimals.ts';
import { YardstickError } from './error.ts';
import { isRange, type LocalText, type Qualifier, type ValueQualifier } from './vocabulary.ts';

/**
 * A figure as it was stated: ranges use `lower` and `upper`, every other qualifier `value`.
 * Absence is null, never 0.
 */
export interface Quantity {
  readonly qualifier: Qualifier;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** What the source says in words, such as `no lower limit`; shown in place of the number. */
  readonly words?: LocalText | undefined;
}

/** The interval that holds the true figure; infinite where the statement leaves it open. */
export interface Bounds {
  readonly lower: number;
  readonly lowerOpen: boolean;
  readonly upper: number;
  readonly upperOpen: boolean;
}

/** A figure of one value: `quantity(5)` is exactly five, `quantity(5, '>')` over five. */
export function quantity(value: number, qualifier: ValueQualifier = '='): Quantity {
  return { qualifier, value, lower: null, upper: null };
}

/** True if anything was said of it: a value, or both ends of a range. */
export function isStated({ value, lower, upper }: Quantity): boolean {
  return value !== null || (lower !== null && upper !== null);
}

/** True for `~` and `~<`: near the value, without stated bounds. */
export function isApproximate(q: Quantity): boolean {
  return q.qualifier === '~' || q.qualifier === '~<';
}

function undetermined(what: string): YardstickError {
  return new YardstickError('quantity-undetermined', `figure undetermined: ${what}`, { what });
}

/**
 * The interval that a figure asserts. Approximate figures assert none and count as their value;
 * ask `isApproximate` too. Throws `quantity-undetermined` for a missing one.
 */
export function bounds(q: Quantity): Bounds {
  const open = { lower: -Infinity, lowerOpen: true, upper: Infinity, upperOpen: true };
  if (isRange(q.qualifier)) {
    if (q.lower === null || q.upper === null) throw undetermined('a range without bounds');
    return { lower: q.lower, lowerOpen: false, upper: q.upper, upperOpen: false };
  }
  if (q.value === null) throw undetermined('a missing value');
  switch (q.qualifier) {
    case '>':
    case '>=':
      return { ...open, lower: q.value, lowerOpen: q.qualifier === '>' };
    case '<':
    case '<=':
      return { ...open, upper: q.value, upperOpen: q.qualifier === '<' };
    default:
      return { lower: q.value, lowerOpen: false, upper: q.value, upperOpen: false };
  }
}

interface End {
  readonly at: number;
  readonly open: boolean;
}

function lowest(ends: readonly End[]): End {
  return ends.reduce((a, b) => (b.at < a.at || (b.at === a.at && !b.open) ? b : a));
}

function highest(ends: readonly End[]): End {
  return ends.reduce((a, b) => (b.at > a.at || (b.at === a.at && !b.open) ? b : a));
}

function fromEnds(ends: readonly End[]): Quantity {
  const [low, high] = [lowest(ends), highest(ends)];
  if (low.at === -Infinity && high.at === Infinity) throw undetermined('open on both sides');
  if (high.at === Infinity) return quantity(low.at, low.open ? '>' : '>=');
  // A zero that is only approached, as in 10 / over 70, is no news: the result is `under`.
  const bare = low.at === 0 && low.open && high.at > 0;
  if (low.at === -Infinity || bare) return quantity(high.at, high.open ? '<' : '<=');
  if (low.at === high.at) return quantity(low.at);
  return { qualifier: 'range', value: null, lower: low.at, upper: high.at };
}

/**
 * Applies a monotone operation to two figures by interval arithmetic (Moore, Interval Analysis,
 * 1966): the result lies between the results at the ends. Exact and approximate figures give an
 * approximate one; a bound and an approximate figure bound nothing and are refused.
 */
function combine(a: Quantity, b: Quantity, work: (x: number, y: number) => number): Quantity {
  const apply = (x: number, y: number) => tidy(work(x, y));
  const approximate = isApproximate(a) || isApproximate(b);
  const points = [a, b].every((q) => q.qualifier === '=' || isApproximate(q));
  const [left, right] = [ends(a), ends(b)];
  if (points) {
    return quantity(apply(left[0].at, right[0].at), approximate ? '~' : '=');
  }
  if (approximate) throw undetermined('a bound combined with an approximate figure');
  const corners = left.flatMap((x) =>
    right.map((y) => ({ at: apply(x.at, y.at), open: x.open || y.open })),
  );
  return fromEnds(corners.filter((end) => !Number.isNaN(end.at)));
}

function ends(q: Quantity): [End, End] {
  const { lower, lowerOpen, upper, upperOpen } = bounds(q);
  return [
    { at: lower, open: lowerOpen },
    { at: upper, open: upperOpen },
  ];
}

/** The sum of two figures, with the qualifier that follows. Throws `quantity-undetermined`. */
export function add(a: Quantity, b: Quantity): Quantity {
  return combine(a, b, (x, y) => x + y);
}

/** The first figure less the second. Throws `quantity-undetermined`. */
export function subtract(a: Quantity, b: Quantity): Quantity {
  return combine(a, b, (x, y) => x - y);
}

/** The product of two figures. Throws `quantity-undetermined`. */
export function multiply(a: Quantity, b: Quantity): Quantity {
  // An unbounded end times zero is zero: the end stands for any finite figure.
  return combine(a, b, (x, y) => (x === 0 || y === 0 ? 0 : x * y));
}

/** A figure times an exact factor. */
export function scale(q: Quantity, factor: number): Quantity {
  return multiply(q, quantity(factor));
}

/**
 * The first figure divided by the second. Throws `division-by-zero` if the second may be zero,
 * `quantity-undetermined` if nothing can be said of the result.
 */
export function divide(a: Quantity, b: Quantity): Quantity {
  const { lower, lowerOpen, upper, upperOpen } = bounds(b);
  const positive = lower > 0 || (lower === 0 && lowerOpen);
  const negative = upper < 0 || (upper === 0 && upperOpen);
  if (!positive && !negative) {
    throw new YardstickError('division-by-zero', 'division by a figure that may be zero');
  }
  return combine(a, b, (x, y) => x / (y === 0 && negative ? -0 : y));
}
