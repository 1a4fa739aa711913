import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import type { DataPackage } from '../../catalog/data-package.ts';
import { observationOf } from '../../catalog/tables/observations.ts';
import type { Catalog, Observation } from '../../catalog/types.ts';
import { builtCatalog } from './built-catalog.ts';

type Row = Parameters<typeof observationOf>[0];

/** Reads all figures of a package from its table. */
async function figuresIn(folder: string, { id, tables }: DataPackage): Promise<Observation[]> {
  const table = tables.find(({ name }) => name === 'observations');
  if (table === undefined) return [];
  const bytes = await readFile(join(folder, `${table.path}.parquet`));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  const rows = await parquetReadObjects({
    file,
    compressors: { GZIP: (part) => gunzipSync(part) },
  });
  // Days as text, as they travel.
  const text = (value: unknown) =>
    value instanceof Date ? value.toISOString().slice(0, 10) : value;
  return rows.map((row) => {
    const cells = Object.entries(row).map(([name, value]) => [name, text(value)]);
    return observationOf(Object.fromEntries(cells) as Row, id);
  });
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
