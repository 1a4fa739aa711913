import type { Language } from '../base/vocabulary.ts';
import { chartMessages } from '../i18n/chart-messages.ts';
import { observationParts } from '../i18n/observation.ts';
import type { ChartDocument, ChartRow } from '../spec/document.ts';
import { unitOf } from '../spec/look-up.ts';
import { stretch } from './statement.ts';
import { FONT, textWidth } from './text.ts';

/** The qualifier's and the unit's type, in sizes of the number. */
const SMALL = 0.5;

/** A piece of a big figure. */
export interface Run {
  readonly text: string;
  readonly size: number;
}

/** A big figure before it has a size: the number large, the words around it small. */
export interface BigFigure {
  readonly before: string;
  readonly number: string;
  /** Word of the divisor, unit, and what follows it; may be empty. */
  readonly after: string;
}

/** Splits a figure as stated; `70.73 million invoices` keeps only the digits large. */
export function bigFigure(document: ChartDocument, row: ChartRow, language: Language): BigFigure {
  // Words have no digits to set large.
  if (row.words) return { before: '', number: row.words[language], after: '' };
  const parts = observationParts(row, unitOf(document, row.unit), language);
  const [, number = parts.number, word = ''] = /^([^\s万亿]+)(\s?[^\d]+)$/.exec(parts.number) ?? [];
  const absent = stretch(row) === null ? ` ${chartMessages(language).chart.missing}` : '';
  // A per cent sign alone on the next line would be lost.
  const sign = parts.unit.startsWith('%') ? parts.unit : '';
  const unit = sign === '' ? parts.unit : '';
  return { before: parts.before, number: number + sign, after: word + unit + parts.after + absent };
}

function smallSize(size: number): number {
  return Math.max(FONT.label, Math.round(size * SMALL));
}

/** The pieces at a size of the number; without `after` they fit a line where it stands below. */
export function runsOf(
  figure: BigFigure,
  size: number,
  withAfter: boolean,
  small = smallSize(size),
): Run[] {
  return [
    { text: figure.before, size: small },
    { text: figure.number, size },
    { text: withAfter ? figure.after : '', size: small },
  ].filter(({ text }) => text !== '');
}

/** Width of pieces set one behind the other, pixels. */
export function runsWidth(runs: readonly Run[]): number {
  return runs.reduce((width, { text, size }) => width + textWidth(text, size, true), 0);
}
