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

/** How many figures there are of a part of the contents. */
export function countOf({ areas }: Pick<Contents, 'areas'>): number {
  return Object.values(areas).reduce((sum, count) => sum + count, 0);
}
