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

const MONTH = /^(?:0?[1-9]|1[0-2])月?$/;

const isDigits = ({ text }: Cell) => /^\d{4,}$/.test(text);

const isSumLabel = (text: string) => isTotalLabel(text) || isSubtotalLabel(text);

interface Known {
  readonly areas: AreaBook;
  readonly units: readonly Unit[];
}

/** What cells count towards. */
const COUNTED = [
  'absent',
  'figures',
  'texts',
  'errors',
  'periods',
  'years',
  'serials',
  'months',
  'areas',
  'areaWords',
  'units',
  'zeros',
  'commas',
] as const;
type Counted = (typeof COUNTED)[number];

/** What a cell that is no number counts towards. */
function sensesOf(cell: Cell, { areas, units }: Known): readonly Counted[] {
  const { kind, text } = cell;
  const isText = kind === 'text';
  const isYear = isYearNumber(cell);
  const tests: Readonly<Record<Counted, boolean>> = {
    absent: isAbsentCell(cell),
    figures: DECIMAL_COMMA.test(text) || figureIn(cell, '.') !== null,
    texts: isText,
    errors: kind === 'error',
    periods: kind === 'date' || (!isYear && isPeriodCell(cell)),
    years: isYear,
    serials: false,
    months: MONTH.test(text),
    areas: areas.find(text) !== null,
    areaWords: isText && isPlaceWord(text),
    units: isText && looksLikeUnit(text, units),
    zeros: isText && CODE.test(text),
    commas: isText && DECIMAL_COMMA.test(text),
  };
  return COUNTED.filter((one) => tests[one]);
}

type Tally = Record<Counted, number>;

/** Counts a number, of which there are most. */
function countNumber(tally: Tally, cell: Cell, { areas }: Known): void {
  const { text, value } = cell;
  tally.figures += 1;
  if (isYearNumber(cell)) tally.years += 1;
  if (value !== null && value > 20_000 && value < 80_000) tally.serials += 1;
  if (MONTH.test(text)) tally.months += 1;
  if (areas.find(text) !== null) tally.areas += 1;
}

/** Counts cells by what they are; the same text is looked at once. */
function tallyOf(cells: readonly Cell[], known: Known): Tally {
  const tally = Object.fromEntries(COUNTED.map((one) => [one, 0])) as Tally;
  const met = new Map<string, readonly Counted[]>();
  for (const cell of cells) {
    if (cell.kind === 'number') {
      countNumber(tally, cell, known);
      continue;
    }
    const key = `${cell.kind} ${cell.text}`;
    const senses = met.get(key) ?? sensesOf(cell, known);
    met.set(key, senses);
    for (const one of senses) tally[one] += 1;
  }
  return tally;
}

/** Counts what the cells of a column are; totals are left out, for they have no names. */
export function profileOf(
  frame: Frame,
  rows: readonly number[],
  column: number,
  known: Known,
): ColumnProfile {
  const cells = rows
    .map((row) => mergedAt(frame, row, column))
    .filter((cell) => isFilled(cell) && (cell.kind === 'number' || !isSumLabel(cell.text)));
  const { zeros, ...tally } = tallyOf(cells, known);
  const lengths = new Set(cells.map(({ text }) => text.length));
  const allDigits = cells.length > 1 && lengths.size === 1 && cells.every(isDigits);
  const numbers = cells.map(({ value, text }) => value ?? Number(text || Number.NaN));
  return {
    ...tally,
    filled: cells.length,
    codes: zeros || (allDigits && lengths.has(6) ? cells.length : 0),
    sequential:
      numbers.length > 1 && numbers.every((n, at) => at === 0 || n === (numbers[at - 1] ?? 0) + 1),
    distinct: new Set(cells.map(({ text }) => text)).size,
  };
}
