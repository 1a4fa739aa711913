import { decimalsOf, roundTo, significantDecimals } from './decimals.ts';
import { type Quantity, quantity } from './quantity.ts';
import { roundFigure } from './rounding.ts';
import { isRange, type Role, type Unit } from './vocabulary.ts';

/** Two numbers between which another lies. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** A figure with what the reach of its last digit follows from. */
export interface Precise extends Quantity {
  /** Unit of the last digit given; read from the number itself where not known. */
  readonly lastDigit?: number | null | undefined;
  /** True for whole things that were counted one by one, and for limits that were set. */
  readonly whole?: boolean | undefined;
  /** Where a computed figure may lie; it has been worked out from the figures behind it. */
  readonly interval?: Interval | null | undefined;
}

/** What is set is not measured: its number is exact. */
const SET: readonly Role[] = ['standard', 'target', 'plan'];

/** True where a number is exact: of whole things counted one by one, or set and not measured. */
export function isWhole(
  { role }: { readonly role: Role },
  { dimension }: Pick<Unit, 'dimension'>,
): boolean {
  return dimension === 'count' || SET.includes(role);
}

/** A figure as catalogs and documents hold it. */
export interface HeldFigure extends Quantity {
  readonly role: Role;
  readonly lastDigit?: number | null | undefined;
  readonly derivation?: {
    readonly decimals: number;
    readonly interval?: Interval | null | undefined;
  } | null;
}

/** A figure with what limits computations with it; a computed one that is not off is exact. */
export function preciseOf(figure: HeldFigure, unit: Pick<Unit, 'dimension'>): Precise {
  const { qualifier, value, derivation = null } = figure;
  const point = value === null ? null : { lower: value, upper: value };
  return {
    ...{ qualifier, value, lower: figure.lower, upper: figure.upper },
    lastDigit: figure.lastDigit ?? (derivation && 10 ** -derivation.decimals),
    whole: isWhole(figure, unit),
    interval: derivation && (derivation.interval ?? (qualifier === '=' ? point : null)),
  };
}

/**
 * Where the true number may lie, given the last digit of the one stated: half a unit on each side,
 * one unit below for "nearly". A bound, a range and what was counted or set whole are what they
 * say: their own ends. Null if there is no value.
 */
export function roundingInterval(figure: Precise): Interval | null {
  const { qualifier, value, lower, upper } = figure;
  if (figure.interval) return figure.interval;
  if (isRange(qualifier)) return lower === null || upper === null ? null : { lower, upper };
  if (value === null) return null;
  const digit = figure.lastDigit ?? 10 ** -decimalsOf(value);
  if (qualifier === '~<') return { lower: value - digit, upper: value };
  const exact = qualifier !== '~' && (qualifier !== '=' || (figure.whole === true && digit <= 1));
  const reach = exact ? 0 : digit / 2;
  return { lower: value - reach, upper: value + reach };
}

/** The interval as a figure, for arithmetic together with bounds. */
export function asRange(figure: Precise): Quantity {
  const interval = figure.qualifier === '=' ? roundingInterval(figure) : null;
  if (interval === null || interval.lower === interval.upper) return figure;
  return { qualifier: 'range', value: null, ...interval };
}

/** Every choice of one end of each interval; a name that occurs twice in a formula moves as one. */
function corners(intervals: readonly Interval[]): number[][] {
  return intervals.reduce<number[][]>(
    (found, { lower, upper }) =>
      [...new Set([lower, upper])].flatMap((end) => found.map((ends) => [...ends, end])),
    [[]],
  );
}

/**
 * Where a result may lie while each input lies in its interval, by the vertex method (Dong and
 * Shah, Fuzzy Sets and Systems 24, 1987): exact for formulas that are monotone in each input, as
 * sums, differences, products and quotients of them are. Null if no result is finite.
 */
export function resultInterval(
  inputs: readonly Interval[],
  compute: (values: readonly number[]) => number,
): Interval | null {
  const results = corners(inputs).map(compute);
  if (results.length === 0 || !results.every(Number.isFinite)) return null;
  return { lower: Math.min(...results), upper: Math.max(...results) };
}

/**
 * The most decimals that a result may be given with: its last digit is off by two at the most.
 * Infinite for one that is not off at all.
 */
export function supportedDecimals(result: number, { lower, upper }: Interval): number {
  const off = Math.max(upper - result, result - lower);
  if (!(off > Math.abs(result) * 1e-12)) return Number.POSITIVE_INFINITY;
  return -Math.ceil(Math.log10(off / 2) - 1e-9);
}

/**
 * Decimals of a quotient that its inputs do not limit: three significant digits, no fewer than
 * whole numbers; for a share also enough to tell it from nothing and from all.
 */
export function plainDecimals(values: readonly number[], share: boolean): number {
  const exact = values.every((value) => roundTo(value, 2) === roundTo(value, 9));
  if (exact) return Math.max(...values.map((value) => decimalsOf(roundTo(value, 2))));
  const largest = Math.max(...values.map(Math.abs));
  const near = share ? values.map((value) => Math.min(Math.abs(value), Math.abs(100 - value))) : [];
  return Math.max(
    0,
    significantDecimals(largest, 3),
    ...near.map((value) => significantDecimals(value, 2)),
  );
}

/**
 * A computed figure as its precision lets it be said: rounded, bounds outwards, and `about` where
 * it was exact before and is rounded now, or may be off. `limits` as in `roundTelling`.
 */
export function settle(
  result: Quantity,
  decimals: number,
  interval: Interval | null,
  limits: readonly number[] = [0],
): Quantity {
  const rounded = roundFigure(result, decimals, limits);
  if (result.qualifier !== '=' || result.value === null) return rounded;
  const off = interval !== null && interval.lower !== interval.upper;
  const same = rounded.value === roundTo(result.value, Math.max(decimals, 9));
  return off || !same ? quantity(rounded.value ?? 0, '~') : rounded;
}
