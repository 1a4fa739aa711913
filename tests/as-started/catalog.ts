import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexCatalog } from '../../src/catalog/index-catalog.ts';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import type { Observation } from '../../src/catalog/types.ts';
import { DIST } from '../browser/pages.ts';

/** The built site's catalog. */
export const index = indexCatalog(
  readCatalog(readFileSync(join(DIST, 'data/catalog.json'), 'utf8')),
);

/** The observations with these ids, in their order. */
export function observations(ids: readonly string[]): Observation[] {
  return ids.flatMap((id) => index.observations.get(id) ?? []);
}
