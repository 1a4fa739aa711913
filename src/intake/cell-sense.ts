import { isAbsent } from '../base/absence.ts';
import { decimalsOf, lastDigitOf } from '../base/decimals.ts';
import { isYearless, readPeriodText } from '../base/period-text.ts';
import { quantity } from '../base/quantity.ts';
import { readFigure, type StatedFigure } from '../base/stated.ts';
import type { Cell } from './grid.ts';

/** A number, or four digits of a text, that may as well be a year. */
export const isYearNumber = ({ kind, value, text }: Cell): boolean =>
  (kind === 'number' &&
    value !== null &&
    Number.isInteger(value) &&
    value >= 1900 &&
    value <= 2100) ||
  (kind === 'text' && /^(?:19\d\d|20\d\d|2100)$/.test(text));

/** True for text that is a period, with or without its year. */
export const isPeriodCell = (cell: Cell): boolean =>
  cell.kind === 'date' ||
  (cell.kind === 'text' && (readPeriodText(cell.text) !== null || isYearless(cell.text)));

/** Decimals that a cell shows beyond those of its value: 99 as 99.0. */
const shownDecimals = (text: string): number =>
  /^-?[\d,]+\.(\d+)%?$/.exec(text.trim())?.[1]?.length ?? 0;

/** A number with the decimal comma of many countries, with a decimal point. */
const withPoint = (text: string) => text.replaceAll('.', '').replace(',', '.');

/**
 * The figure in a cell, with its words; null for anything else. A share shown in per cent is in per
 * cent.
 */
export function figureIn(cell: Cell, decimal: '.' | ','): StatedFigure | null {
  if (cell.kind === 'number' && cell.value !== null) {
    const unit = cell.text.endsWith('%') ? '%' : '';
    const lastDigit = lastDigitOf(Math.max(decimalsOf(cell.value), shownDecimals(cell.text)));
    return { quantity: quantity(cell.value), unit, lastDigit, bracketed: false };
  }
  if (cell.kind !== 'text') return null;
  return readFigure(decimal === ',' ? withPoint(cell.text) : cell.text);
}

/** 8,25 and 1.234,5; but 1,234 is a thousand. */
export const DECIMAL_COMMA = /^-?(?:\d{1,3}(?:\.\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,}))%?$/;

/** 2023年收案数 is a heading with its year, not so many of a unit. */
const DATED = /^(?:19|20)\d\d年/;

/** True for a cell that can only be a figure: not a year, not a period. */
export const isPlainFigure = (cell: Cell): boolean =>
  (cell.kind === 'number' && !isYearNumber(cell)) ||
  (cell.kind === 'text' &&
    !isPeriodCell(cell) &&
    !DATED.test(cell.text) &&
    (readFigure(cell.text) !== null || DECIMAL_COMMA.test(cell.text)));

export const isFilled = ({ kind }: Cell): boolean => kind !== 'empty';
export const isAbsentCell = ({ kind, text }: Cell): boolean => kind === 'text' && isAbsent(text);

const DAY = 86_400_000;
/** Excel's day 0. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A number in a column of time: a year, a year and month, or the serial number of a day. */
function periodOfNumber(value: number): string | null {
  if (!Number.isInteger(value) && !(value > 20_000 && value < 80_000)) return null;
  if (value >= 1900 && value <= 2100) return String(value);
  if (value > 20_000 && value < 80_000) {
    return new Date(EPOCH + Math.floor(value) * DAY).toISOString().slice(0, 10);
  }
  return readPeriodText(String(value));
}

/** The TIME_PERIOD in a cell of a column of time; `year` is that of periods which leave it out. */
export function periodIn(cell: Cell, year: string): string | null {
  if (cell.kind === 'date') return cell.text;
  if (cell.kind === 'number' && cell.value !== null) return periodOfNumber(cell.value);
  if (cell.kind !== 'text') return null;
  const found = readPeriodText(cell.text, { year });
  if (found !== null) return found;
  const number = /^\d{5}(?:\.\d+)?$/.test(cell.text) ? Number(cell.text) : Number.NaN;
  return Number.isNaN(number) ? null : periodOfNumber(number);
}

/** The month in a cell of a column of months: 3, 03, 3月. */
export function monthIn(cell: Cell): string {
  const month = /^\s*(\d{1,2})\s*月?份?\s*$/.exec(cell.text)?.[1];
  return month === undefined ? cell.text : `${Number(month)}月`;
}
