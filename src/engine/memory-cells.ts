import { compareText } from '../base/compare-text.ts';
import type { Observation } from '../catalog/types.ts';
import type { Cell } from './answerer.ts';
import type { GroupKey } from './question.ts';

const VALUES: Record<GroupKey, (one: Observation) => string | null> = {
  package: (one) => one.package,
  indicator: (one) => one.indicator,
  reform: (one) => one.reform,
  area: (one) => one.area,
  role: (one) => one.role,
  unit: (one) => one.unit,
  source: (one) => one.source,
  period: (one) => one.period || null,
  year: (one) => one.end?.slice(0, 4) ?? null,
};

/** Neither stands in a name. */
const [APART, NO_KEY] = ['\u0000', '\u0001'];

type Growing = { -readonly [Part in keyof Cell]: Cell[Part] };

const empty = (keys: Cell['keys']): Growing => ({
  keys,
  count: 0,
  undated: 0,
  lowest: null,
  highest: null,
  first: null,
  last: null,
});

function add(cell: Growing, { value, lower, upper, start, end }: Observation): void {
  cell.count += 1;
  for (const number of [value, lower, upper]) {
    if (number === null) continue;
    if (cell.lowest === null || number < cell.lowest) cell.lowest = number;
    if (cell.highest === null || number > cell.highest) cell.highest = number;
  }
  if (end === null) {
    cell.undated += 1;
    return;
  }
  const first = start ?? end;
  if (cell.first === null || first < cell.first) cell.first = first;
  if (cell.last === null || end > cell.last) cell.last = end;
}

function compareKeys(a: Cell, b: Cell): number {
  for (const [position, left] of a.keys.entries()) {
    const right = b.keys[position] ?? null;
    if (left === right) continue;
    if (left === null) return 1;
    return right === null ? -1 : compareText(left, right);
  }
  return 0;
}

/** Counts observations by keys, or all of them in one cell; see `CellsAnswer`. */
export function cellsOf(rows: readonly Observation[], by: readonly GroupKey[]): Cell[] {
  const cells = new Map<string, Growing>();
  if (by.length === 0) cells.set('', empty([]));
  for (const one of rows) {
    const keys = by.map((key) => VALUES[key](one));
    const name = keys.map((key) => key ?? NO_KEY).join(APART);
    const cell = cells.get(name) ?? empty(keys);
    cells.set(name, cell);
    add(cell, one);
  }
  return [...cells.values()].sort(compareKeys);
}
