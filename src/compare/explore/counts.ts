import { partsOf } from '../../catalog/contents.ts';
import type { Catalog, CatalogMetadata, Contents, Observation } from '../../catalog/types.ts';
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
export function valueIn(
  dimension: Dimension,
  one: Pick<Observation, 'indicator' | 'reform' | 'area' | 'role'>,
): string {
  return one[dimension] ?? '';
}

/** A request that leaves a dimension open. */
export function without(request: ExploreRequest, dimension: Dimension): ExploreRequest {
  return { ...request, [LIST_OF[dimension]]: [] };
}

/** Counts by area of the parts of the contents that a request admits, whatever their days. */
function* countsIn(
  contents: readonly Contents[],
  request: ExploreRequest,
): Iterable<readonly [part: Contents, area: string, count: number]> {
  for (const part of partsOf(contents, request)) {
    for (const [area, count] of Object.entries(part.areas)) {
      if (request.areas.length === 0 || request.areas.includes(area)) yield [part, area, count];
    }
  }
}

/**
 * How many figures each value would give, were it picked and all else left as it is. Where the
 * request names days, only the figures at hand are counted.
 */
export function counts(
  catalog: Catalog,
  request: ExploreRequest,
  dimension: Dimension,
): Map<string, number> {
  const open = without(request, dimension);
  const found = new Map<string, number>();
  const add = (value: string, count: number) => found.set(value, (found.get(value) ?? 0) + count);
  if (request.from === '' && request.to === '') {
    for (const [{ indicator, reform, role }, area, count] of countsIn(catalog.contents, open)) {
      add(valueIn(dimension, { indicator, reform, role, area }), count);
    }
  } else for (const one of select(catalog, open)) add(valueIn(dimension, one), 1);
  return found;
}

/** How many figures a request selects, if the catalog tells without them: not where it names days. */
export function countKnown({ contents }: CatalogMetadata, request: ExploreRequest): number | null {
  if (request.from !== '' || request.to !== '') return null;
  let sum = 0;
  for (const [, , count] of countsIn(contents, request)) sum += count;
  return sum;
}

/** How many figures are left out only because they have no date and the request names one. */
export function undated(catalog: Catalog, request: ExploreRequest): number {
  if (request.from === '' && request.to === '') return 0;
  const anyTime = select(catalog, { ...request, from: '', to: '' });
  return anyTime.filter((one) => one.end === null).length;
}
