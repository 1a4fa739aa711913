/** Cases that are told apart by nothing that is published, by how many days they took. */
export interface Group {
  readonly start: number;
  /** Place among `ENDINGS`. */
  readonly ending: number;
  /** Codes of the words that are told, the one kept longest first; `HIDDEN` where it is not told. */
  readonly words: readonly number[];
  /** Cases by days. */
  readonly days: ReadonlyMap<number, number>;
}

/** Cases in a range of days. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A group of which each range holds enough cases. */
export interface ProtectedGroup extends Omit<Group, 'days'> {
  readonly ranges: readonly Range[];
}

/** Stands for a word that is not told, because too few cases have it. */
export const HIDDEN = -1;

interface Pool extends Group {
  readonly cases: number;
  /** Groups that were put together for being too small. */
  readonly members: number;
}

const casesOf = (days: ReadonlyMap<number, number>) =>
  [...days.values()].reduce((a, b) => a + b, 0);

/**
 * Whether a pool may be told. A pool all of whose members have as many cases as a small group can
 * have at most would tell each of them.
 */
function isSafe({ cases, members }: Pool, threshold: number): boolean {
  return cases >= threshold && (members === 1 || cases < members * (threshold - 1));
}

/** Puts groups together that differ only in the word at a place, which is told no longer. */
function hideWord(pools: readonly Pool[], place: number): Pool[] {
  const found = new Map<string, Pool>();
  for (const pool of pools) {
    const words = pool.words.with(place, HIDDEN);
    const key = [pool.start, pool.ending, ...words].join();
    const other = found.get(key);
    const days = new Map(other?.days);
    for (const [day, count] of pool.days) days.set(day, (days.get(day) ?? 0) + count);
    const cases = pool.cases + (other?.cases ?? 0);
    const members = pool.members + (other?.members ?? 0);
    found.set(key, { ...pool, words, days, cases, members });
  }
  return [...found.values()];
}

/**
 * Cuts days into ranges of enough cases each, from the shortest on; what is left at the end belongs to
 * the last range.
 */
export function rangesOf(days: ReadonlyMap<number, number>, threshold: number): Range[] {
  const ranges: Range[] = [];
  let open: Range | null = null;
  for (const [day, count] of [...days].sort(([a], [b]) => a - b)) {
    const from: number = open?.from ?? day;
    const all: number = (open?.count ?? 0) + count;
    open = { from, to: day, count: all };
    if (all < threshold) continue;
    ranges.push(open);
    open = null;
  }
  if (open === null) return ranges;
  const last = ranges.pop();
  const { from = open.from, count = 0 } = last ?? {};
  return [...ranges, { from, to: open.to, count: count + open.count }];
}

/**
 * Makes groups of cases fit to be published: a group of fewer than `threshold` cases is put together
 * with others that differ only in the last of their words, then in the one before; days are told in
 * ranges. All that is published are these counts, each case in one of them, and their sums: no sum
 * holds a case that no count holds, so nothing can be taken from it. What stays too small even without
 * words is left out, and no total counts it.
 */
export function protect(
  groups: readonly Group[],
  threshold: number,
): { readonly published: readonly ProtectedGroup[]; readonly leftOut: number } {
  const published: ProtectedGroup[] = [];
  let pools = groups.map((one): Pool => ({ ...one, cases: casesOf(one.days), members: 1 }));
  for (let place = groups[0]?.words.length ?? 0; ; place -= 1) {
    for (const pool of pools.filter((one) => isSafe(one, threshold))) {
      const { start, ending, words, days } = pool;
      published.push({ start, ending, words, ranges: rangesOf(days, threshold) });
    }
    pools = pools.filter((one) => !isSafe(one, threshold));
    if (place === 0) break;
    pools = hideWord(pools, place - 1);
  }
  return { published, leftOut: pools.reduce((sum, { cases }) => sum + cases, 0) };
}
