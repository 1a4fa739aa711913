import { UNCOUNTED } from './count-days.ts';
import { KeyTable } from './key-table.ts';

/** Rows by the number of their group, and their days. */
export interface GroupedRows {
  readonly groups: Uint32Array | Float64Array;
  /** How many groups there may be. */
  readonly total: number;
  /** Days, or `UNCOUNTED`, of each row. */
  readonly days: Int32Array;
  /** No row has as many days. */
  readonly lengths: number;
  readonly amount: Float64Array | null;
}

/** A cell for each group and number of days that occur. */
export interface CountedCells {
  /** Group × lengths + days. */
  readonly keys: Float64Array;
  readonly count: Uint32Array;
  /** Sums of the amounts that are given; null without amounts. */
  readonly amount: Float64Array | null;
}

/** So few groups are counted out; of more than these most are empty, and cells are looked up. */
export const MOST_COUNTED = 4_000_000;

/** So few cells have a place each, empty ones too. */
const MOST_LAID_OUT = 2 ** 25;
/** With more places a row than these, most of them are empty. */
const PLACES_A_ROW = 64;

/** Counts rows by group and days. */
export function countCells(rows: GroupedRows): CountedCells {
  const places = rows.total * rows.lengths;
  if (places <= Math.min(MOST_LAID_OUT, PLACES_A_ROW * rows.groups.length)) return layOut(rows);
  return rows.total <= MOST_COUNTED ? countOut(rows) : lookUp(rows);
}

/** Cells as they come. */
class GrowingCells {
  #keys = new Float64Array(1024);
  #count = new Uint32Array(1024);
  #amount: Float64Array | null;
  size = 0;

  constructor(hasAmount: boolean) {
    this.#amount = hasAmount ? new Float64Array(1024) : null;
  }

  push(key: number): number {
    if (this.size === this.#keys.length) {
      this.#keys = widened(this.#keys, new Float64Array(this.size * 2));
      this.#count = widened(this.#count, new Uint32Array(this.size * 2));
      if (this.#amount) this.#amount = widened(this.#amount, new Float64Array(this.size * 2));
    }
    this.#keys[this.size] = key;
    this.size += 1;
    return this.size - 1;
  }

  add(cell: number, amount: number): void {
    this.#count[cell] = (this.#count[cell] as number) + 1;
    if (this.#amount === null || Number.isNaN(amount)) return;
    this.#amount[cell] = (this.#amount[cell] as number) + amount;
  }

  finish(): CountedCells {
    const end = this.size;
    const amount = this.#amount?.slice(0, end) ?? null;
    return { keys: this.#keys.slice(0, end), count: this.#count.slice(0, end), amount };
  }
}

function widened<T extends Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Counts each cell in its place, and then puts together those that are not empty. */
function layOut({ groups, total, days, lengths, amount }: GroupedRows): CountedCells {
  const places = new Uint32Array(total * lengths);
  let size = 0;
  for (let row = 0; row < groups.length; row += 1) {
    const day = days[row] as number;
    if (day === UNCOUNTED) continue;
    const place = (groups[row] as number) * lengths + day;
    const before = places[place] as number;
    if (before === 0) size += 1;
    places[place] = before + 1;
  }
  const [keys, count] = [new Float64Array(size), new Uint32Array(size)];
  for (let place = 0, cell = 0; cell < size; place += 1) {
    const here = places[place] as number;
    if (here === 0) continue;
    keys[cell] = place;
    count[cell] = here;
    places[place] = cell;
    cell += 1;
  }
  if (amount === null) return { keys, count, amount };
  const sums = new Float64Array(size);
  for (let row = 0; row < groups.length; row += 1) {
    const [day, own] = [days[row] as number, amount[row] as number];
    if (day === UNCOUNTED || Number.isNaN(own)) continue;
    const cell = places[(groups[row] as number) * lengths + day] as number;
    sums[cell] = (sums[cell] as number) + own;
  }
  return { keys, count, amount: sums };
}

/** Puts the rows of each group together, in two passes, and counts their days there. */
function countOut({ groups, total, days, lengths, amount }: GroupedRows): CountedCells {
  const next = new Uint32Array(total + 1);
  for (let row = 0; row < groups.length; row += 1) {
    if (days[row] === UNCOUNTED) continue;
    const after = (groups[row] as number) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let group = 1; group <= total; group += 1) {
    next[group] = (next[group] as number) + (next[group - 1] as number);
  }
  const order = new Uint32Array(next[total] as number);
  for (let row = 0; row < groups.length; row += 1) {
    if (days[row] === UNCOUNTED) continue;
    const group = groups[row] as number;
    const place = next[group] as number;
    order[place] = row;
    next[group] = place + 1;
  }
  const cells = new GrowingCells(amount !== null);
  const cellOf = new Int32Array(lengths).fill(-1);
  for (let at = 0, begins = 0, before = -1; at < order.length; at += 1) {
    const row = order[at] as number;
    const group = groups[row] as number;
    if (group !== before) [begins, before] = [cells.size, group];
    const day = days[row] as number;
    let cell = cellOf[day] as number;
    // What was noted of the group before is older than this one's first cell.
    if (cell < begins) {
      cell = cells.push(group * lengths + day);
      cellOf[day] = cell;
    }
    cells.add(cell, amount?.[row] ?? Number.NaN);
  }
  return cells.finish();
}

/** Looks the cell of each row up in a hash table. */
function lookUp({ groups, days, lengths, amount }: GroupedRows): CountedCells {
  const cells = new GrowingCells(amount !== null);
  const table = new KeyTable();
  for (let row = 0; row < groups.length; row += 1) {
    const day = days[row] as number;
    if (day === UNCOUNTED) continue;
    const key = (groups[row] as number) * lengths + day;
    const cell = table.placeOf(key);
    if (cell === cells.size) cells.push(key);
    cells.add(cell, amount?.[row] ?? Number.NaN);
  }
  return cells.finish();
}
