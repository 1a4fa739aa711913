import { ENDINGS } from './cases.ts';
import type { Axis, Cells, Dimension } from './cells.ts';

/** Which codes of a dimension are chosen: 1 at the place of each. */
export type Chosen = Readonly<Partial<Record<Dimension, Uint8Array>>>;

/** How many cases took how many days, by how they stand; of one group of cases. */
export interface Histogram {
  /** Cases by place among `ENDINGS`, then by days. */
  readonly counts: readonly Uint32Array[];
  /** No count stands beyond these days. */
  readonly longest: number;
  /** Sum of the amounts. */
  readonly amount: number;
}

/** Takes the codes of a group, in the order asked for, and its histogram, which is used again. */
type Take = (codes: readonly number[], histogram: Histogram) => void;

function axisOf({ axes }: Cells, dimension: Dimension): Axis {
  const axis = axes.find((one) => one.dimension === dimension);
  if (axis === undefined) throw new RangeError(`the cells do not tell ${dimension} apart`);
  return axis;
}

interface Filter {
  readonly codes: Uint16Array;
  /** 1 at the place of each chosen code. */
  readonly mask: Uint8Array;
}

/** Numbers of the groups of cells, and which cells are chosen, in the order of their groups. */
function inGroups(cells: Cells, by: readonly Axis[], chosen: Chosen) {
  const filters = cells.axes.flatMap(({ dimension, codes }): Filter[] => {
    const mask = chosen[dimension];
    return mask === undefined ? [] : [{ codes, mask }];
  });
  const total = cells.count.length;
  const group = new Float64Array(total);
  const picked = new Uint32Array(total);
  let size = 0;
  for (let cell = 0; cell < total; cell += 1) {
    let isChosen = true;
    for (let at = 0; at < filters.length && isChosen; at += 1) {
      const { codes, mask } = filters[at] as Filter;
      isChosen = mask[codes[cell] as number] === 1;
    }
    if (!isChosen) continue;
    let number = 0;
    for (const axis of by) number = number * axis.size + (axis.codes[cell] as number);
    group[cell] = number;
    picked[size] = cell;
    size += 1;
  }
  const groups = by.reduce((product, axis) => product * axis.size, 1);
  return { group, order: sortByGroup(picked.subarray(0, size), group, groups) };
}

/** Beyond so many groups most are empty, and comparing is cheaper than counting. */
const MOST_COUNTED = 4_000_000;

/** Cells in the order of their groups: counted out where groups are few, for that takes one pass. */
export function sortByGroup(cells: Uint32Array, group: Float64Array, groups: number): Uint32Array {
  if (groups === 1) return cells;
  if (groups > MOST_COUNTED) {
    return cells.sort((a, b) => (group[a] as number) - (group[b] as number));
  }
  const next = new Uint32Array(groups + 1);
  for (let at = 0; at < cells.length; at += 1) {
    const after = (group[cells[at] as number] as number) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let one = 1; one <= groups; one += 1) {
    next[one] = (next[one] as number) + (next[one - 1] as number);
  }
  const sorted = new Uint32Array(cells.length);
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] as number;
    const one = group[cell] as number;
    const place = next[one] as number;
    sorted[place] = cell;
    next[one] = place + 1;
  }
  return sorted;
}

function codesOf(number: number, by: readonly Axis[]): number[] {
  const codes: number[] = [];
  let rest = number;
  for (const { size } of by.toReversed()) {
    codes.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return codes;
}

/**
 * Goes through the groups of the chosen cases by some dimensions, in the order of their codes; groups
 * without a case are left out.
 */
export function forEachGroup(
  cells: Cells,
  by: readonly Dimension[],
  take: Take,
  chosen: Chosen = {},
): void {
  const axes = by.map((dimension) => axisOf(cells, dimension));
  const { group, order } = inGroups(cells, axes, chosen);
  const counts = ENDINGS.map(() => new Uint32Array(cells.longest + 1));
  let at = 0;
  while (at < order.length) {
    const number = group[order[at] as number] as number;
    for (const one of counts) one.fill(0);
    let [longest, amount] = [0, 0];
    for (; at < order.length && group[order[at] as number] === number; at += 1) {
      const cell = order[at] as number;
      const days = cells.days[cell] as number;
      const row = counts[cells.ending[cell] as number] as Uint32Array;
      row[days] = (row[days] as number) + (cells.count[cell] as number);
      longest = Math.max(longest, days);
      amount += cells.amount?.[cell] ?? 0;
    }
    take(codesOf(number, axes), { counts, longest, amount });
  }
}
