import { tablesOf } from '../../catalog/published-tables.ts';
import type { Catalog } from '../../catalog/types.ts';
import { parquetOf } from '../../engine/parquet-of.ts';

const entries = <T>(items: readonly T[], of: string) =>
  items.map((item) => ({ at: { file: of, line: 0 }, item, package: of }));

/** The Parquet tables of packages that a device holds, by the names that SQL has for them. */
export function ownTables(catalogs: readonly Catalog[]): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const one of catalogs) {
    const [of] = one.packages;
    if (of === undefined) continue;
    const { id } = of;
    const draft = {
      ...{ areas: entries(one.areas, id), fields: entries(one.fields, id) },
      ...{ units: entries(one.units, id), reforms: entries(one.reforms, id) },
      ...{ indicators: entries(one.indicators, id), sources: entries(one.sources, id) },
      observations: entries(one.observations, id),
      ...{ events: [], vintages: [], promises: [] },
    };
    for (const table of tablesOf(draft, id)) {
      files.set(`${id}/${table.name}.parquet`, parquetOf(table));
    }
  }
  return files;
}
