import type { Area } from './types.ts';

/** True for an area that is another or lies in it. */
export function liesIn(
  areas: readonly Pick<Area, 'code' | 'parent'>[],
  code: string,
  other: string,
): boolean {
  const parents = new Map(areas.map((area) => [area.code, area.parent]));
  const seen = new Set<string>();
  for (let at: string | null | undefined = code; at && !seen.has(at); at = parents.get(at)) {
    if (at === other) return true;
    seen.add(at);
  }
  return false;
}

/** The code of the place of figures whose table names none, and of the totals of its places. */
export const PLACE = 'OWN';

/** The codes of an area and of all that lie in it; those of all where it is that of a whole table. */
export function areasWithin(
  areas: readonly Pick<Area, 'code' | 'parent'>[],
  code: string,
): ReadonlySet<string> {
  if (code === PLACE) return new Set([PLACE, ...areas.map((one) => one.code)]);
  const within = areas.filter((one) => liesIn(areas, one.code, code));
  return new Set([code, ...within.map((one) => one.code)]);
}
