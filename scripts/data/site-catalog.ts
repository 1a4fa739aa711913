import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DataPackage } from '../../src/catalog/data-package.ts';
import { observationOf } from '../../src/catalog/tables/observations.ts';
import type { Catalog, Observation } from '../../src/catalog/types.ts';
import { builtCatalog } from './built-catalog.ts';

/** Reads all figures of a package from its table. */
async function figuresIn(folder: string, { id, tables }: DataPackage): Promise<Observation[]> {
  const table = tables.find(({ name }) => name === 'observations');
  if (table === undefined) return [];
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    const file = join(folder, `${table.path}.parquet`).replaceAll("'", "''");
    // Dates as text, as they travel.
    const sql = `SELECT '${id}' AS package, * REPLACE (period_start::VARCHAR AS period_start, period_end::VARCHAR AS period_end) FROM '${file}'`;
    const rows: Observation[] = [];
    const result = await connection.stream(sql);
    for await (const chunk of result.yieldRowObjectJs()) {
      for (const row of chunk)
        rows.push(observationOf(row as Parameters<typeof observationOf>[0], id));
    }
    return rows;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Reads a folder of built data with all figures, also of packages that no page loads whole. */
export async function siteCatalog(folder: string): Promise<Catalog> {
  const catalog = builtCatalog(folder);
  const observations = [...catalog.observations];
  for (const one of catalog.packages) {
    if (one.figures !== null) continue;
    for (const figure of await figuresIn(folder, one)) observations.push(figure);
  }
  return { ...catalog, observations };
}
