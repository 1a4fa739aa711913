/** Which way a number is rounded; `nearest` takes halves away from zero. */
export type Direction = 'nearest' | 'down' | 'up';

/** What lies closer to a digit than this part of it is noise of binary arithmetic. */
const NOISE = 1e-9;
/** From here every double is a whole number. */
const WHOLE = 2 ** 53;
/** The smallest size that a figure may have; what is nearer to a limit than this is at it. */
export const SMALLEST = 1e-12;
/** Figures stay below this size. */
export const LARGEST = 1e18;
/** Significant digits that a stated figure may have: a double holds every such decimal. */
export const MOST_DIGITS = 15;

/** The shortest decimal that is this double, as its digits and the power of ten of the first. */
function decimalForm(value: number): { readonly mantissa: string; readonly exponent: number } {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  return { mantissa, exponent: Number(exponent) };
}

/** Moves the decimal point to the right, exactly in decimals: 1.005 by 2 is 100.5. */
function shift(value: number, places: number): number {
  const { mantissa, exponent } = decimalForm(value);
  return Number(`${mantissa}e${exponent + places}`);
}

/** The significant digits of a number as written: 3 of 0.0245, 2 of 6700. */
export function digitsOf(value: number): number {
  return decimalForm(value).mantissa.replace(/\D/g, '').length;
}

/** A whole number of so few digits that no noise is in it: most of what tables hold. */
const isPlainWhole = (value: number) => Number.isInteger(value) && Math.abs(value) < 1e15;

/** The decimals of a number as written, 0 for a whole one; 7 of 3e-7. */
export function decimalsOf(value: number): number {
  if (isPlainWhole(value)) return 0;
  return Math.max(0, digitsOf(value) - 1 - decimalForm(value).exponent);
}

/** Decimals that leave so many significant digits; negative where whole digits are rounded. */
export function significantDecimals(value: number, digits: number): number {
  return value === 0 ? 0 : digits - 1 - decimalForm(value).exponent;
}

/** A result of arithmetic without the noise of binary fractions: 8.86 + 8.7 is 17.56. */
export function tidy(value: number): number {
  if (isPlainWhole(value)) return value;
  return Object.is(value, -0) ? value : Number(value.toPrecision(MOST_DIGITS));
}

/**
 * Rounds in decimals, as on paper: 1.005 to two is 1.01. `decimals` may be negative, for whole
 * digits. Noise of binary arithmetic does not count: 25.000000000000004 up is 25. Never −0.
 */
export function roundTo(value: number, decimals: number, direction: Direction = 'nearest'): number {
  const moved = shift(value, decimals);
  // Beyond its own digits a double has nothing to round.
  if (!(Math.abs(moved) < WHOLE)) return value;
  const half = Math.round(moved * 2) / 2;
  const clean = Math.abs(moved - half) < NOISE ? half : moved;
  const rounded =
    direction === 'down'
      ? Math.floor(clean)
      : direction === 'up'
        ? Math.ceil(clean)
        : Math.sign(clean) * Math.round(Math.abs(clean));
  return shift(rounded, -decimals) + 0;
}

/**
 * As `roundTo`, but never onto one of the `limits` that the number is not at: 99.97 % does not
 * become 100 %, and something not nothing; such a number keeps two digits of what sets it apart.
 */
export function roundTelling(
  value: number,
  decimals: number,
  direction: Direction = 'nearest',
  limits: readonly number[] = [0],
): number {
  const rounded = roundTo(value, decimals, direction);
  const limit = limits.find((one) => one === rounded);
  if (limit === undefined) return rounded;
  const away = Math.abs(value - limit);
  if (away < SMALLEST) return rounded;
  const finer = significantDecimals(away, 2);
  // 99.96 to thousands is kept from nothing, and must not become all by that.
  return finer > decimals ? roundTelling(value, finer, direction, limits) : rounded;
}

const DIGITS = Array.from({ length: 30 }, (_, decimals) => Number(`1e-${decimals}`));

/** The unit of the last of so many decimals: 0.01 of two, as a decimal is read. */
export function lastDigitOf(decimals: number): number {
  return DIGITS[decimals] ?? Number(`1e-${decimals}`);
}
