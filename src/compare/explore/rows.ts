import { YardstickError } from '../../base/error.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import type { Table } from '../../engine/engine.ts';

/**
 * The observations that rows of an answer name, in its order. The catalog explains them; the
 * figures of both must agree.
 * @throws YardstickError `data-stale` if the tables and the catalog are of different versions
 */
export function observationsOf(index: CatalogIndex, table: Table): Observation[] {
  return table.rows.map((row) => {
    const id = String(row.observation_id);
    const known = index.observations.get(id);
    if (
      known === undefined ||
      known.value !== row.OBS_VALUE ||
      known.lower !== row.lower ||
      known.upper !== row.upper
    ) {
      throw new YardstickError('data-stale', `table and catalog disagree: ${id}`, {
        observation: id,
      });
    }
    return known;
  });
}
