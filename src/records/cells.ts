import type { Day } from '../base/calendar/day.ts';
import { type Cases, ENDINGS, endingOf, OPEN } from './cases.ts';
import { type Durations, UNCOUNTED } from './count-days.ts';
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

const NONE = -1;

/** Places of keys in the order in which they come: a hash table in typed arrays. */
class Places {
  #keys = new Float64Array(1024);
  #slots = new Int32Array(4096).fill(NONE);
  size = 0;

  #slotOf(key: number): number {
    const mask = this.#slots.length - 1;
    // Both halves of a key beyond 32 bits must count.
    const folded = Math.imul((key % 0x1_0000_0000) ^ Math.floor(key / 0x1_0000_0000), 0x9e37_79b1);
    let slot = (folded ^ (folded >>> 15)) & mask;
    for (;;) {
      const place = this.#slots[slot] as number;
      if (place === NONE || this.#keys[place] === key) return slot;
      slot = (slot + 1) & mask;
    }
  }

  placeOf(key: number): number {
    const slot = this.#slotOf(key);
    const found = this.#slots[slot] as number;
    if (found !== NONE) return found;
    const place = this.size;
    if (place === this.#keys.length) {
      this.#widen();
      this.#slots[this.#slotOf(key)] = place;
    } else this.#slots[slot] = place;
    this.#keys[place] = key;
    this.size += 1;
    return place;
  }

  #widen(): void {
    const keys = new Float64Array(this.#keys.length * 2);
    keys.set(this.#keys);
    this.#keys = keys;
    this.#slots = new Int32Array(keys.length * 4).fill(NONE);
    for (let place = 0; place < this.size; place += 1) {
      this.#slots[this.#slotOf(keys[place] as number)] = place;
    }
  }

  keys(): Float64Array {
    return this.#keys.subarray(0, this.size);
  }
}

interface Reader {
  readonly dimension: Dimension;
  readonly size: number;
  readonly codeOf: (row: number) => number;
}

/** Reads the code of an axis off a row. */
function readerOf(
  cases: Cases,
  dimension: Dimension,
  periodOf: (day: number) => number,
  [first, last]: readonly [number, number],
  since: Day | null,
): Reader {
  if (dimension === 'phase') {
    const from = since ?? Number.POSITIVE_INFINITY;
    return { dimension, size: 2, codeOf: (row) => ((cases.start[row] as number) >= from ? 1 : 0) };
  }
  if (dimension === 'start') {
    const codeOf = (row: number) => periodOf(cases.start[row] as number) - first;
    return { dimension, size: last - first + 1, codeOf };
  }
  if (dimension === 'end') {
    const codeOf = (row: number) => {
      const end = cases.end[row] as number;
      return end === OPEN ? 0 : periodOf(end) - first + 1;
    };
    return { dimension, size: last - first + 2, codeOf };
  }
  const { codes, names } = cases[dimension];
  return { dimension, size: names.length, codeOf: (row) => codes[row] as number };
}

const least = (values: Int32Array) => values.reduce((a, b) => Math.min(a, b), 0x7fff_ffff);

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
  const firstDay = least(cases.start);
  const periodOf = makePeriodOf(firstDay, cases.extract, grain);
  const span = [periodOf(firstDay), periodOf(cases.extract)] as const;
  const readers = dimensions.map((one) => readerOf(cases, one, periodOf, span, since));
  const lengths = durations.longest + 1;
  // An axis at a time: a loop that reads one column is several times as fast as one that reads all.
  const groups = new Float64Array(cases.rows);
  for (const { size, codeOf } of readers) addAxis(groups, size, codeOf);
  const places = new Places();
  let count = new Uint32Array(1024);
  let amount = new Float64Array(cases.amount === null ? 0 : 1024);
  for (let row = 0; row < cases.rows; row += 1) {
    const days = durations.days[row] as number;
    if (days === UNCOUNTED) continue;
    const key = (groups[row] as number) * ENDINGS.length + endingOf(cases, row);
    const place = places.placeOf(key * lengths + days);
    if (place >= count.length) {
      count = widened(count, new Uint32Array(count.length * 2));
      if (cases.amount !== null) amount = widened(amount, new Float64Array(count.length));
    }
    count[place] = (count[place] as number) + 1;
    const value = cases.amount?.[row] ?? Number.NaN;
    if (!Number.isNaN(value)) amount[place] = (amount[place] as number) + value;
  }
  const { size } = places;
  return {
    ...unfold(places.keys(), readers, lengths),
    grain,
    firstPeriod: span[0],
    count: count.slice(0, size),
    amount: cases.amount === null ? null : amount.slice(0, size),
    longest: durations.longest,
  };
}

/** Makes numbers of groups tell one more axis apart. */
function addAxis(groups: Float64Array, size: number, codeOf: (row: number) => number): void {
  for (let row = 0; row < groups.length; row += 1) {
    groups[row] = (groups[row] as number) * size + codeOf(row);
  }
}

function widened<T extends Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
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
