import { decimalsOf, digitsOf, lastDigitOf, tidy } from '../base/decimals.ts';
import type { Quantity } from '../base/quantity.ts';
import type { StatedFigure } from '../base/stated.ts';

type Stated = Pick<StatedFigure, 'quantity' | 'lastDigit'>;

/** Ten to a power times a number, exactly in decimals. */
function times(value: number | null, power: number): number | null {
  if (value === null || power === 0) return value === null ? null : tidy(value);
  const [mantissa = '0', exponent = '0'] = tidy(value).toExponential().split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

/**
 * To which digit a figure is given: as written, but 近6000 to the thousand, for noughts of what is
 * about so many are none that were counted.
 */
function givenTo({ quantity, lastDigit }: Stated): number | null {
  const { qualifier, value } = quantity;
  if ((qualifier !== '~' && qualifier !== '~<') || !value || !Number.isInteger(value)) {
    return lastDigit;
  }
  const place = Math.floor(Math.log10(Math.abs(value))) + 1 - digitsOf(value);
  return Math.max(lastDigit ?? 1, Number(`1e${place}`));
}

/**
 * A figure in the unit without its power of ten: 1.2 of 万元 is 12,000 of 元, to the thousand. The last
 * digit is null where the number itself tells it.
 */
export function scaleFigure(
  figure: Stated,
  power: number,
): { readonly quantity: Quantity; readonly lastDigit: number | null } {
  const { qualifier, value, lower, upper } = figure.quantity;
  const scaled: Quantity = {
    qualifier,
    value: times(value, power),
    lower: times(lower, power),
    upper: times(upper, power),
  };
  const digit = times(givenTo(figure), power);
  const least = Math.max(
    decimalsOf(scaled.value ?? 0),
    decimalsOf(scaled.lower ?? 0),
    decimalsOf(scaled.upper ?? 0),
  );
  return { quantity: scaled, lastDigit: digit === lastDigitOf(least) ? null : digit };
}
