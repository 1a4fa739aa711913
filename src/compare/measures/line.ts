import { asOfMonth, daysOfMonths, type Months, wholeMonths } from '../../base/period-shift.ts';
import type { Base } from '../../base/vocabulary.ts';
import { type CatalogIndex, figuresOfIndicator } from '../../catalog/index-catalog.ts';
import type { Indicator, Observation } from '../../catalog/types.ts';
import { LEVELS, seriesKey } from '../series.ts';

/** A figure and what it is added with: 1, or −1 where it is taken away. */
export interface Term {
  readonly one: Observation;
  readonly sign: 1 | -1;
}

/** The figures of one thing over time, by the days that they cover. */
export type Line = ReadonlyMap<string, Observation>;

/** All lines of an indicator, and the changes that sources state of its figures. */
interface Lines {
  readonly lines: Map<string, Map<string, Observation>>;
  readonly told: Map<string, Observation>;
}

const known = new WeakMap<readonly Observation[], Lines>();
const keyOf = (one: Observation) => `${seriesKey(one)}/${one.unit}`;
const daysKey = (start: string | null, end: string | null) => `${start}/${end}`;
const toldKey = (one: Observation, base: Base) => `${seriesKey(one)}/${base}/${one.period}`;

function readLines(all: readonly Observation[]): Lines {
  const found: Lines = { lines: new Map(), told: new Map() };
  for (const one of all) {
    if (one.role === 'change' && one.base !== null) found.told.set(toldKey(one, one.base), one);
    if (!LEVELS.includes(one.role)) continue;
    const line = found.lines.get(keyOf(one)) ?? new Map<string, Observation>();
    const days = daysKey(one.start, one.end);
    // What was measured stands before what is told of the same days as a state before.
    if (!line.has(days) || one.role === 'actual') line.set(days, one);
    found.lines.set(keyOf(one), line);
  }
  return found;
}

function linesOf(index: CatalogIndex, { indicator }: Observation): Lines {
  const all = figuresOfIndicator(index, indicator);
  const found = known.get(all) ?? readLines(all);
  known.set(all, found);
  return found;
}

/** The line of a figure: its indicator, place, series, reform and unit, as they are or were. */
export function lineOf(index: CatalogIndex, one: Observation): Line {
  return linesOf(index, one).lines.get(keyOf(one)) ?? new Map();
}

/** The change of a figure against a base as its source states it. */
export function toldChangeOf(
  index: CatalogIndex,
  one: Observation,
  base: Base,
): Observation | null {
  return linesOf(index, one).told.get(toldKey(one, base)) ?? null;
}

const at = (line: Line, months: Months): Observation | undefined => {
  const { start, end } = daysOfMonths(months);
  return line.get(daysKey(start, end));
};

/** Figures from the beginning of the year, one taken from the other: January to June less to May. */
function fromToDate(line: Line, months: Months): Term[] | null {
  const whole = toDate(months);
  const before = { from: whole.from, count: whole.count - months.count };
  const [all, rest] = [at(line, whole), at(line, before)];
  if (all === undefined || rest === undefined) return null;
  return [
    { one: all, sign: 1 },
    { one: rest, sign: -1 },
  ];
}

/** Months, else quarters, that are all there; none is bridged. */
function summed(line: Line, { from, count }: Months): Term[] | null {
  for (const length of [1, 3, 6]) {
    if (count % length !== 0 || count === length) continue;
    const parts = Array.from({ length: count / length }, (_, place) =>
      at(line, { from: from + place * length, count: length }),
    );
    const terms = parts.flatMap((one): Term[] => (one === undefined ? [] : [{ one, sign: 1 }]));
    if (terms.length === parts.length) return terms;
  }
  return null;
}

/**
 * The figures that make up the figure of some months: its own; for what is counted over time else
 * those from the beginning of the year, one less the other, or all months of it. Null where one is
 * missing.
 */
export function termsOf(
  line: Line,
  { measure }: Pick<Indicator, 'measure'>,
  months: Months,
): Term[] | null {
  const own = at(line, months);
  if (own !== undefined) return [{ one: own, sign: 1 }];
  if (measure !== 'flow' || months.count === 0) return null;
  return (months.from % 12 === 0 ? null : fromToDate(line, months)) ?? summed(line, months);
}

/** Whole months from January of a year, more than one: a figure from the beginning of the year. */
export function isToDate({ from, count }: Months): boolean {
  return from % 12 === 0 && count > 1 && count < 12;
}

/** The months of a figure, none for one as of the end of a month; null where it is of other days. */
export function monthsOfFigure(one: Observation): Months | null {
  return one.start === null ? asOfMonth(one) : wholeMonths(one);
}

/** All months from the beginning of the year to the last of these. */
export function toDate(months: Months): Months {
  return { from: months.from - (months.from % 12), count: (months.from % 12) + months.count };
}

/**
 * The last stretch of a figure from the beginning of the year that can be told alone: its last month,
 * else its last quarter or half; other months are what they are. Null where nothing tells it.
 */
export function lastStretch(line: Line, indicator: Indicator, months: Months): Months | null {
  if (!isToDate(months)) return months;
  const last = [1, 3, 6].map((count) => ({ from: months.from + months.count - count, count }));
  const known = last.find((one) => one.from >= months.from && termsOf(line, indicator, one));
  return known ?? null;
}

/** The figure of the same line just before: of the months just before, of a year a year earlier. */
export function previousOf(index: CatalogIndex, one: Observation): Observation | null {
  const months = monthsOfFigure(one);
  if (months === null) return null;
  const from = months.from - (months.count === 0 ? 1 : months.count);
  // A stock has no months of its own; none is added up of others either.
  const terms = termsOf(lineOf(index, one), { measure: 'stock' }, { ...months, from });
  return terms?.[0]?.one ?? null;
}
