import { join } from 'node:path';
import { indexCatalog } from '../../src/catalog/index-catalog.ts';
import type { Observation } from '../../src/catalog/types.ts';
import { builtCatalog } from '../../src/cli/data/built-catalog.ts';
import { DIST } from '../browser/pages.ts';

/** The built site's catalog. */
export const index = indexCatalog(builtCatalog(join(DIST, 'data')));

/** The observations with these ids, in their order. */
export function observations(ids: readonly string[]): Observation[] {
  return ids.flatMap((id) => index.observations.get(id) ?? []);
}
