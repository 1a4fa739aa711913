import { type Direction, roundTelling } from './decimals.ts';
import type { Quantity } from './quantity.ts';
import { isRange, type Unit, type ValueQualifier } from './vocabulary.ts';

const DIRECTIONS: Readonly<Record<ValueQualifier, Direction>> = {
  '=': 'nearest',
  '~': 'nearest',
  '~<': 'up',
  '>': 'down',
  '>=': 'down',
  '<': 'up',
  '<=': 'up',
};

/**
 * Rounds a figure to so many decimals without saying more than it does: lower bounds down, upper
 * bounds up, ranges at both ends, anything else to nearest. `limits` as in `roundTelling`.
 */
export function roundFigure<Figure extends Quantity>(
  figure: Figure,
  decimals: number,
  limits: readonly number[] = [0],
): Figure {
  const round = (value: number | null, direction: Direction) =>
    value === null ? null : roundTelling(value, decimals, direction, limits);
  const { qualifier, value, lower, upper } = figure;
  const direction = isRange(qualifier) ? 'nearest' : DIRECTIONS[qualifier];
  return {
    ...figure,
    value: round(value, direction),
    lower: round(lower, 'down'),
    upper: round(upper, 'up'),
  };
}

/** Nothing, and all of a share. */
export const SHARE_LIMITS: readonly number[] = [0, 100, -100];

/** What a rounded figure may not be said to be unless it is: nothing, and all of a share. */
export function limitsOf({ dimension, symbol }: Unit): readonly number[] {
  return dimension === 'share' || symbol.en.startsWith('%') ? SHARE_LIMITS : [0];
}

/** A figure that was stated, or computed to so many decimals. */
export interface DerivedFigure extends Quantity {
  readonly derivation: { readonly decimals: number } | null;
}

/** A figure with the numbers that are shown, as tables and files hold them; a stated one as it is. */
export function shownFigure<Figure extends DerivedFigure>(figure: Figure, unit: Unit): Figure {
  const decimals = figure.derivation?.decimals;
  return decimals === undefined ? figure : roundFigure(figure, decimals, limitsOf(unit));
}
