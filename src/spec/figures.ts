import { digitsOf, LARGEST, MOST_DIGITS, SMALLEST } from '../base/decimals.ts';
import { YardstickError } from '../base/error.ts';
import type { ChartDocument, Figure } from './document.ts';

const ENDS = ['value', 'lower', 'upper'] as const;

/** Why a number cannot be held and written as it is; null if it can. */
function faultOf(number: number, stated: boolean): string | null {
  const size = Math.abs(number);
  if (size >= LARGEST) return 'too large';
  if (size > 0 && size < SMALLEST) return 'too small';
  return stated && digitsOf(number) > MOST_DIGITS ? 'too many digits' : null;
}

/** Checks one figure as `checkFigures` does; `path` names it in what is thrown. */
export function checkFigure(figure: Figure, path: string): void {
  const { value, lower, upper, derivation } = figure;
  for (const end of ENDS) {
    const number = figure[end];
    const fault = number === null ? null : faultOf(number, derivation === null);
    if (fault === null) continue;
    const details = { path: `${path}.${end}`, value: String(number) };
    throw new YardstickError('document-number', `${fault}: ${details.path}: ${number}`, details);
  }
  const outside =
    (value !== null && lower !== null && value < lower) ||
    (value !== null && upper !== null && value > upper) ||
    (lower !== null && upper !== null && lower > upper);
  if (!outside) return;
  const details = {
    path,
    value: String(value ?? lower),
    lower: String(lower ?? '–'),
    upper: String(upper ?? '–'),
  };
  throw new YardstickError('document-bounds', `outside its own bounds: ${path}`, details);
}

/**
 * Checks that a document's figures are numbers that can be held and written as they are, each
 * within its own bounds. Throws `document-number` or `document-bounds`, which name path and value.
 */
export function checkFigures({ rows, inputs }: Pick<ChartDocument, 'rows' | 'inputs'>): void {
  rows.forEach((row, at) => {
    checkFigure(row, `rows[${at}]`);
  });
  inputs.forEach((input, at) => {
    checkFigure(input, `inputs[${at}]`);
  });
}
