import { ENDINGS } from '../cases.ts';
import type { Cells } from '../cells.ts';
import { sortByGroup } from '../groups.ts';

/**
 * Cells in such an order that those which differ in days alone stand together: a pass asks once a run
 * what it is of, and adds up the rest in a line.
 */
export interface Runs {
  /** Place of the first cell of each run; the last is the number of cells. */
  readonly from: Uint32Array;
  /** Codes of each run, by axis. */
  readonly codes: readonly Uint16Array[];
  /** Place among `ENDINGS`, of each run. */
  readonly ending: Uint8Array;
  /** Of each cell, in this order. */
  readonly days: Int32Array;
  readonly count: Uint32Array;
}

/** Numbers of what tells cells apart but days, and how many there may be. */
function groupsOf({ axes, ending, count }: Cells) {
  const group = Float64Array.from(ending);
  let groups: number = ENDINGS.length;
  for (const { size, codes } of axes.toReversed()) {
    for (let cell = 0; cell < count.length; cell += 1) {
      group[cell] = (group[cell] as number) + groups * (codes[cell] as number);
    }
    groups *= size;
  }
  return { group, groups };
}

/** Puts cells in runs. */
export function runsOf(cells: Cells): Runs {
  const { axes, ending, days, count } = cells;
  const { group, groups } = groupsOf(cells);
  const order = sortByGroup(Uint32Array.from(count.keys()), group, groups);
  const from = new Uint32Array(order.length + 1);
  let runs = 0;
  for (let at = 0, before = -1; at < order.length; at += 1) {
    const own = group[order[at] as number] as number;
    if (own !== before) {
      from[runs] = at;
      runs += 1;
      before = own;
    }
  }
  from[runs] = order.length;
  const firsts = Uint32Array.from({ length: runs }, (_, run) => order[from[run] as number] ?? 0);
  return {
    from: from.slice(0, runs + 1),
    codes: axes.map(({ codes }) => Uint16Array.from(firsts, (cell) => codes[cell] as number)),
    ending: Uint8Array.from(firsts, (cell) => ending[cell] as number),
    days: Int32Array.from(order, (cell) => days[cell] as number),
    count: Uint32Array.from(order, (cell) => count[cell] as number),
  };
}
