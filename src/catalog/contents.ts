import type { Contents, Observation } from './types.ts';

type Growing = { -readonly [Part in keyof Contents]: Contents[Part] } & {
  readonly areas: Record<string, number>;
};

function add(cell: Growing, { area, start, end }: Observation): void {
  cell.areas[area] = (cell.areas[area] ?? 0) + 1;
  if (end === null) {
    cell.undated += 1;
    return;
  }
  const first = start ?? end;
  if (cell.first === null || first < cell.first) cell.first = first;
  if (cell.last === null || end > cell.last) cell.last = end;
}

/** Counts figures by package, indicator, reform and role, in the order of first appearance. */
export function contentsOf(observations: readonly Observation[]): Contents[] {
  const cells = new Map<string, Growing>();
  for (const one of observations) {
    const { package: dataPackage, indicator, reform, role } = one;
    const key = `${dataPackage} ${indicator} ${reform ?? ''} ${role}`;
    let cell = cells.get(key);
    if (cell === undefined) {
      const empty = { areas: {}, first: null, last: null, undated: 0 };
      cell = { package: dataPackage, indicator, reform, role, ...empty };
      cells.set(key, cell);
    }
    add(cell, one);
  }
  return [...cells.values()];
}

/** The years that figures touch, in order. */
export function yearsTouched(observations: readonly Observation[]): string[] {
  const years = new Set<string>();
  for (const { start, end } of observations) {
    if (start !== null) years.add(start.slice(0, 4));
    if (end !== null) years.add(end.slice(0, 4));
  }
  return [...years].sort();
}

/** Which parts of the contents are meant: those that fit every list, where an empty list admits all. */
export interface ContentsFilter {
  readonly packages: readonly string[];
  readonly indicators: readonly string[];
  readonly reforms: readonly string[];
  readonly roles: readonly string[];
  readonly areas: readonly string[];
}

const among = (list: readonly string[], value: string | null) =>
  list.length === 0 || (value !== null && list.includes(value));

/** The parts of the contents that a filter admits but for its areas. */
export function partsOf(contents: readonly Contents[], filter: ContentsFilter): Contents[] {
  return contents.filter(
    (one) =>
      among(filter.packages, one.package) &&
      among(filter.indicators, one.indicator) &&
      among(filter.reforms, one.reform) &&
      among(filter.roles, one.role),
  );
}

/** How many figures a filter admits. */
export function countIn(contents: readonly Contents[], filter: ContentsFilter): number {
  let count = 0;
  for (const { areas } of partsOf(contents, filter)) {
    for (const [area, figures] of Object.entries(areas)) {
      if (among(filter.areas, area)) count += figures;
    }
  }
  return count;
}
