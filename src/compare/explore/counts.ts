import type { Catalog, Observation } from '../../catalog/types.ts';
import type { ExploreRequest } from './request.ts';
import { select } from './select.ts';

/** What a selection is picked by. */
export const DIMENSIONS = ['indicator', 'reform', 'area', 'role'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The list of a request that holds what was picked in a dimension. */
export const LIST_OF = {
  indicator: 'indicators',
  reform: 'reforms',
  area: 'areas',
  role: 'roles',
} as const satisfies Record<Dimension, keyof ExploreRequest>;

/** The value of an observation in a dimension; '' where it has none. */
export function valueIn(dimension: Dimension, observation: Observation): string {
  return observation[dimension] ?? '';
}

/** How many figures each value would give, were it picked and all else left as it is. */
export function counts(
  catalog: Catalog,
  request: ExploreRequest,
  dimension: Dimension,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const one of select(catalog, { ...request, [LIST_OF[dimension]]: [] })) {
    const value = valueIn(dimension, one);
    found.set(value, (found.get(value) ?? 0) + 1);
  }
  return found;
}

/** How many figures are left out only because they have no date and the request names one. */
export function undated(catalog: Catalog, request: ExploreRequest): number {
  if (request.from === '' && request.to === '') return 0;
  const anyTime = select(catalog, { ...request, from: '', to: '' });
  return anyTime.filter((one) => one.end === null).length;
}
