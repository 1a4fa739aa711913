import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import type { Series } from './series.ts';

/** Figures to choose from: those that stand beside what is chosen, and those to be folded. */
export interface FigureParts {
  readonly near: readonly (Observation | Series)[];
  readonly rest: readonly (Observation | Series)[];
}

export const NOTHING: FigureParts = { near: [], rest: [] };

const hasFigure = (one: Observation | Series) =>
  'count' in one || one.value !== null || one.lower !== null || one.upper !== null;

/**
 * Parts figures into those with a value in a unit of what is chosen, and the others. Where nothing
 * is chosen every unit suits; where none suits, nothing is folded.
 */
export function partFigures(
  index: CatalogIndex,
  figures: readonly (Observation | Series)[],
  chosen: readonly string[],
): FigureParts {
  const units = new Set(chosen.map((id) => mustGet(index.observations, 'observation', id).unit));
  const unitOf = (one: Observation | Series) =>
    'count' in one ? mustGet(index.indicators, 'indicator', one.indicator).unit : one.unit;
  const isNear = (one: Observation | Series) =>
    hasFigure(one) && (units.size === 0 || units.has(unitOf(one)));
  const near = figures.filter(isNear);
  if (near.length === 0) return { near: figures, rest: [] };
  return { near, rest: figures.filter((one) => !isNear(one)) };
}
