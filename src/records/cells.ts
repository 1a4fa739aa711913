import type { Day } from '../base/calendar/day.ts';
import { type Cases, ENDINGS, OPEN } from './cases.ts';
import { countCells, MOST_COUNTED } from './count-cells.ts';
import type { Durations } from './count-days.ts';
import { type Grain, makePeriodOf, type PeriodNumber } from './month.ts';

/**
 * What cases can be told apart by. `start` and `end` are periods, `phase` is 1 for what began on a day
 * or after it; the rest are words of the log.
 */
export const DIMENSIONS = ['start', 'end', 'phase', 'area', 'type', 'outcome'] as const;
export type Dimension = (typeof DIMENSIONS)[number];
/** Those that are words of the log. */
export type Category = 'area' | 'type' | 'outcome';

/** One way of telling cases apart: a number in each cell, and how many numbers there are. */
export interface Axis {
  readonly dimension: Dimension;
  readonly size: number;
  /** Of each cell. */
  readonly codes: Uint16Array;
}

/**
 * A cube of counts: a cell for each combination of axes, ending and days that occurs. Every median,
 * share and curve over any selection comes from it exactly, for days are whole numbers.
 */
export interface Cells {
  readonly axes: readonly Axis[];
  readonly grain: Grain;
  /** What code 0 of `start` means, and code 1 of `end`, whose code 0 is an open case. */
  readonly firstPeriod: PeriodNumber;
  /** Place among `ENDINGS`, of each cell. */
  readonly ending: Uint8Array;
  /** Days, of each cell. */
  readonly days: Int32Array;
  /** Cases, of each cell. */
  readonly count: Uint32Array;
  /** Sum over the cases that name an amount, of each cell; null if the log has none. */
  readonly amount: Float64Array | null;
  /** No cell has more days. */
  readonly longest: number;
}

interface Reader {
  readonly dimension: Dimension;
  readonly size: number;
  /** What is read off each row; `OPEN` is code 0. */
  readonly values: Int32Array | Uint16Array;
  /** Code of each value, from `from` on. */
  readonly table: Uint16Array;
  readonly from: number;
}

/** First and last day that cases speak of. */
function spanOf({ start, end, extract }: Cases): readonly [number, number] {
  let [first, last] = [extract, extract];
  for (let row = 0; row < start.length; row += 1) {
    first = Math.min(first, start[row] as number);
    last = Math.max(last, start[row] as number, end[row] as number);
  }
  return [first, last];
}

/** Makes readers of the codes of axes. */
function makeReaders(cases: Cases, grain: Grain, since: Day | null) {
  const [from, until] = spanOf(cases);
  const periodOf = makePeriodOf(from, until, grain);
  const first = periodOf(least(cases.start));
  const last = periodOf(cases.extract);
  const byDay = (codeOf: (day: number) => number) =>
    Uint16Array.from({ length: until - from + 1 }, (_, at) => codeOf(from + at));
  const readerOf = (dimension: Dimension): Reader => {
    if (dimension === 'phase') {
      const begins = since ?? Number.POSITIVE_INFINITY;
      const table = byDay((day) => (day >= begins ? 1 : 0));
      return { dimension, size: 2, values: cases.start, table, from };
    }
    if (dimension === 'start') {
      const table = byDay((day) => Math.max(0, periodOf(day) - first));
      return { dimension, size: last - first + 1, values: cases.start, table, from };
    }
    if (dimension === 'end') {
      const table = byDay((day) => Math.max(0, periodOf(day) - first + 1));
      return { dimension, size: last - first + 2, values: cases.end, table, from };
    }
    const { codes, names } = cases[dimension];
    const table = Uint16Array.from(names.keys());
    return { dimension, size: names.length, values: codes, table, from: 0 };
  };
  return { readerOf, first };
}

const least = (values: Int32Array) => values.reduce((a, b) => Math.min(a, b), 0x7fff_ffff);

/** How each case stands, as an axis. */
function endingsOf({ end, outcome, endings }: Cases): Uint8Array {
  const stands = new Uint8Array(end.length);
  for (let row = 0; row < end.length; row += 1) {
    stands[row] = end[row] === OPEN ? 0 : (endings[outcome.codes[row] ?? 0] ?? 2);
  }
  return stands;
}

/**
 * Counts cases by some of their dimensions, ending and days; those whose days the calendar does not
 * know are left out.
 *
 * @param since the day at which phase 1 begins; without one all are of phase 0
 */
export function buildCells(
  cases: Cases,
  durations: Durations,
  dimensions: readonly Dimension[],
  grain: Grain,
  since: Day | null = null,
): Cells {
  const { readerOf, first } = makeReaders(cases, grain, since);
  const readers = dimensions.map(readerOf);
  const total = readers.reduce<number>((product, { size }) => product * size, ENDINGS.length);
  const groups = total <= MOST_COUNTED ? new Uint32Array(cases.rows) : new Float64Array(cases.rows);
  // An axis at a time: a loop that reads one column is several times as fast as one that reads all.
  for (const reader of readers) addAxis(groups, reader);
  const endings = endingsOf(cases);
  for (let row = 0; row < groups.length; row += 1) {
    groups[row] = (groups[row] as number) * ENDINGS.length + (endings[row] as number);
  }
  const { days, longest } = durations;
  const lengths = longest + 1;
  const { amount } = cases;
  const counted = countCells({ groups, total, days, lengths, amount });
  return {
    ...unfold(counted.keys, readers, lengths),
    grain,
    firstPeriod: first,
    count: counted.count,
    amount: counted.amount,
    longest,
  };
}

/** Makes numbers of groups tell one more axis apart. */
function addAxis(groups: Uint32Array | Float64Array, { size, values, table, from }: Reader): void {
  for (let row = 0; row < groups.length; row += 1) {
    const value = values[row] as number;
    const code = value === OPEN ? 0 : (table[value - from] as number);
    groups[row] = (groups[row] as number) * size + code;
  }
}

/** The codes that keys were made of. */
function unfold(keys: Float64Array, readers: readonly Reader[], lengths: number) {
  const axes = readers.map(({ dimension, size }) => ({
    dimension,
    size,
    codes: new Uint16Array(keys.length),
  }));
  const ending = new Uint8Array(keys.length);
  const days = new Int32Array(keys.length);
  for (let cell = 0; cell < keys.length; cell += 1) {
    let rest = keys[cell] as number;
    const take = (size: number) => {
      const code = rest % size;
      rest = Math.floor(rest / size);
      return code;
    };
    days[cell] = take(lengths);
    ending[cell] = take(ENDINGS.length);
    for (const { size, codes } of axes.toReversed()) codes[cell] = take(size);
  }
  return { axes, ending, days };
}
