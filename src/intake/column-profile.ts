import type { Unit } from '../base/vocabulary.ts';
import {
  DECIMAL_COMMA,
  figureIn,
  isAbsentCell,
  isFilled,
  isPeriodCell,
  isYearNumber,
} from './cell-sense.ts';
import { type Frame, mergedAt } from './frame.ts';
import type { Cell } from './grid.ts';
import type { AreaBook } from './knowledge.ts';
import { looksLikeUnit } from './unit-text.ts';
import { isPlaceWord, isSubtotalLabel, isTotalLabel } from './words.ts';

/** What the cells of a whole column are, counted. */
export interface ColumnProfile {
  readonly filled: number;
  readonly absent: number;
  readonly figures: number;
  readonly texts: number;
  readonly errors: number;
  /** Periods by their form alone: dates, 2024年3月, 一季度. */
  readonly periods: number;
  /** Numbers that may be years, or in a column of time serial days. */
  readonly years: number;
  readonly serials: number;
  readonly months: number;
  readonly areas: number;
  readonly areaWords: number;
  readonly units: number;
  /** Digits that are a code: with noughts before them, or long and all of one length. */
  readonly codes: number;
  readonly sequential: boolean;
  readonly distinct: number;
  readonly commas: number;
}

const CODE = /^0\d+$/;

const isDigits = ({ text }: Cell) => /^\d{4,}$/.test(text);

const isSumLabel = (text: string) => isTotalLabel(text) || isSubtotalLabel(text);

/** Counts what the cells of a column are; totals are left out, for they have no names. */
export function profileOf(
  frame: Frame,
  rows: readonly number[],
  column: number,
  knowledge: { readonly areas: AreaBook; readonly units: readonly Unit[] },
): ColumnProfile {
  const cells = rows
    .map((row) => mergedAt(frame, row, column))
    .filter((cell) => isFilled(cell) && (cell.kind === 'number' || !isSumLabel(cell.text)));
  const count = (test: (cell: Cell) => boolean) => cells.filter(test).length;
  const texts = cells.filter(({ kind }) => kind === 'text');
  const lengths = new Set(cells.map(({ text }) => text.length));
  const allDigits = cells.length > 1 && cells.every(isDigits) && lengths.size === 1;
  const numbers = cells.map(({ value, text }) => value ?? Number(text || Number.NaN));
  const distinct = new Set(cells.map(({ text }) => text));
  const known = new Map([...distinct].map((text) => [text, knowledge.areas.find(text) !== null]));
  return {
    filled: cells.length,
    absent: count(isAbsentCell),
    figures: count(
      (cell) =>
        cell.kind === 'number' || DECIMAL_COMMA.test(cell.text) || figureIn(cell, '.') !== null,
    ),
    texts: texts.length,
    errors: count(({ kind }) => kind === 'error'),
    periods: count((cell) => cell.kind === 'date' || (isPeriodCell(cell) && !isYearNumber(cell))),
    years: count(isYearNumber),
    serials: count(({ value }) => value !== null && value > 20_000 && value < 80_000),
    months: count(({ text }) => /^(?:0?[1-9]|1[0-2])月?$/.test(text)),
    areas: count(({ text }) => known.get(text) === true),
    areaWords: texts.filter(({ text }) => isPlaceWord(text)).length,
    units: texts.filter(({ text }) => looksLikeUnit(text, knowledge.units)).length,
    codes:
      texts.filter(({ text }) => CODE.test(text)).length ||
      (allDigits && lengths.has(6) ? cells.length : 0),
    sequential:
      numbers.length > 1 && numbers.every((n, at) => at === 0 || n === (numbers[at - 1] ?? 0) + 1),
    distinct: distinct.size,
    commas: texts.filter(({ text }) => DECIMAL_COMMA.test(text)).length,
  };
}
