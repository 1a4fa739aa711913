import { type Calculated, calculate, isSideOpen } from '../base/calculate.ts';
import { add, type Quantity, quantity, subtract } from '../base/quantity.ts';
import type { Language } from '../base/vocabulary.ts';
import { chartMessages } from '../i18n/chart-messages.ts';
import { formatFigure } from '../i18n/figure.ts';
import type { ChartDocument, ChartGroup, ChartRow } from '../spec/document.ts';
import { rowsOfGroup, unitOf } from '../spec/look-up.ts';
import { ifDetermined, inputOf, surelySigned } from './change.ts';
import { openTowards, stretch } from './statement.ts';

/** A whole and its parts, and what is left. */
export interface Split {
  readonly group: ChartGroup;
  readonly whole: ChartRow;
  readonly parts: readonly ChartRow[];
  /** What the drawing is to scale with, in the figures' unit; 0 if nothing can be drawn. */
  readonly extent: number;
  /** Size of what no part accounts for, as drawn. */
  readonly left: number;
  /** The whole less its parts, where units and qualifiers allow that to be said. */
  readonly rest: Calculated | null;
  /** Why it cannot be drawn to scale; null if it can. */
  readonly problem: 'missing' | 'not-positive' | 'exceeds' | null;
}

/** Sums of decimal fractions miss by about this much, relatively. */
const ROUNDING = 1e-9;

/** The size that a figure is drawn with: its value, or the upper end of its range; 0 if missing. */
export function drawnSize(figure: Quantity): number {
  return Math.max(0, stretch(figure)?.[1] ?? 0);
}

function restOf(
  document: ChartDocument,
  whole: ChartRow,
  parts: readonly ChartRow[],
): Calculated | null {
  if ([whole, ...parts].some((row) => row.unit !== whole.unit)) return null;
  const inputs = [whole, ...parts].map((row) => inputOf(document, row));
  return ifDetermined(() =>
    calculate(inputs, ([all = quantity(0), ...some]) =>
      subtract(all, some.reduce<Quantity>(add, quantity(0))),
    ),
  );
}

function problemOf(
  whole: ChartRow,
  parts: readonly ChartRow[],
  sum: number,
  extent: number,
): Split['problem'] {
  if (stretch(whole) === null) return 'missing';
  if (extent <= 0 || parts.some((row) => (stretch(row)?.[0] ?? 0) < 0)) return 'not-positive';
  return sum > extent * (1 + ROUNDING) ? 'exceeds' : null;
}

/** The splits of a document, a group each; groups without a whole are left out. */
export function splitsOf(document: ChartDocument): Split[] {
  return document.encodings.groups.flatMap((group) => {
    const rows = rowsOfGroup(document, group.key);
    const whole = rows.find(({ part }) => part === 'whole') ?? rows[0];
    if (whole === undefined) return [];
    // A rest that the source states is a part like the others.
    const parts = rows.filter((row) => row !== whole);
    const sum = parts.reduce((total, row) => total + drawnSize(row), 0);
    const size = drawnSize(whole);
    const extent = openTowards(whole) === 'more' ? Math.max(size, sum) : size;
    const left = sum > extent * (1 - ROUNDING) ? 0 : extent - sum;
    const rest = restOf(document, whole, parts);
    return [
      { group, whole, parts, extent, left, rest, problem: problemOf(whole, parts, sum, extent) },
    ];
  });
}

/** True where a part counts other things than its whole: what one became of the other is not known. */
export function isUnlike({ whole, parts }: Split): boolean {
  return parts.some((row) => row.unit !== whole.unit);
}

/** Says the rest, with its figure only where it is surely more than nothing. */
export function writeRest(document: ChartDocument, split: Split, language: Language): string {
  const words = chartMessages(language).chart;
  const { whole, parts, rest } = split;
  if (parts.some((row) => row.unit !== whole.unit)) return words.rest;
  if (rest === null || surelySigned(rest.raw) !== 1 || isSideOpen(rest)) return words.sumUnsure;
  const unit = unitOf(document, whole.unit);
  return words.restComputed(formatFigure(rest.figure, unit, language, { decimals: rest.decimals }));
}
