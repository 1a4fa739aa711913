import { digitsOf, LARGEST, MOST_DIGITS, SMALLEST } from '../base/decimals.ts';
import type { ChartDocument, Figure } from './document.ts';
import type { Report } from './problem.ts';

const ENDS = ['value', 'lower', 'upper'] as const;

/** Whether a number can be held and written as it is. */
function isHeld(number: number, stated: boolean): boolean {
  const size = Math.abs(number);
  if (size >= LARGEST || (size > 0 && size < SMALLEST)) return false;
  return !stated || digitsOf(number) <= MOST_DIGITS;
}

/** Checks one figure as `checkFigures` does; `path` names it in what is reported. */
export function checkFigure(figure: Figure, path: string, report: Report): void {
  const { value, lower, upper, derivation } = figure;
  for (const end of ENDS) {
    const number = figure[end];
    if (number === null || isHeld(number, derivation === null)) continue;
    report('number-extent', `${path}.${end}`, String(number));
  }
  if (lower !== null && upper !== null && lower > upper) {
    report('lower-over-upper', `${path}.lower`, String(lower));
  } else if (
    value !== null &&
    ((lower !== null && value < lower) || (upper !== null && value > upper))
  ) {
    const details = { lower: String(lower ?? '–'), upper: String(upper ?? '–') };
    report('value-outside', `${path}.value`, String(value), details);
  }
}

/**
 * Checks that a document's figures are numbers that can be held and written as they are, each
 * within its own bounds.
 */
export function checkFigures(
  { rows, inputs }: Pick<ChartDocument, 'rows' | 'inputs'>,
  report: Report,
): void {
  rows.forEach((row, at) => {
    checkFigure(row, `rows[${at}]`, report);
  });
  inputs.forEach((input, at) => {
    checkFigure(input, `inputs[${at}]`, report);
  });
}
