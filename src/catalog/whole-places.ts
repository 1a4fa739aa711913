import { liesIn, PLACE } from './area-within.ts';
import type { Area, Observation } from './types.ts';

type Placed = Pick<Observation, 'area'>;

/**
 * Figures without those of places that hold others of them: the total of a table beside its rows, a
 * city beside its districts. They would rank among their own parts.
 */
export function withoutWholes<T extends Placed>(
  figures: readonly T[],
  areas: readonly Pick<Area, 'code' | 'parent'>[],
): readonly T[] {
  const codes = [...new Set(figures.map(({ area }) => area))];
  if (codes.length < 2) return figures;
  const parents = new Set(areas.flatMap(({ parent }) => parent ?? []));
  const holds = (code: string) =>
    code === PLACE ||
    (parents.has(code) && codes.some((one) => one !== code && liesIn(areas, one, code)));
  const wholes = new Set(codes.filter(holds));
  return wholes.size === 0 ? figures : figures.filter(({ area }) => !wholes.has(area));
}
