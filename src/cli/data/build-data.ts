import { createHash, type Hash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { group } from 'd3-array';
import { csvText } from '../../base/csv-text.ts';
import type { Assembly } from '../../catalog/assemble.ts';
import { assemble } from '../../catalog/assemble.ts';
import { yearsTouched } from '../../catalog/contents.ts';
import type { DataPackage, DataTable } from '../../catalog/data-package.ts';
import { catalogOf } from '../../catalog/draft.ts';
import { figuresText } from '../../catalog/read-catalog.ts';
import type { Catalog, Observation } from '../../catalog/types.ts';
import { parquetOf } from './parquet.ts';
import { readPackages } from './read-packages.ts';
import type { Table } from './tables.ts';
import { tablesOf } from './tables.ts';

/**
 * A package of more figures is not loaded whole: its table is asked. So many take half a second to
 * fetch at 10 Mbit/s and to read (docs/decisions/0012-metadata-is-not-data.md).
 */
const MOST_LOADED_WHOLE = 20_000;

/** A larger CSV is published compressed: what reads so many rows reads gzip too. */
const LARGEST_CSV = 5_000_000;

/** Writes a table as CSV. */
async function writeCsv(
  to: string,
  path: string,
  { columns, rows }: Table,
): Promise<Pick<DataTable, 'csvGzip' | 'csvBytes'>> {
  const header = columns.map((column) => column.name);
  const text = Buffer.from(csvText([header, ...rows]));
  const large = text.length > LARGEST_CSV;
  const bytes = large ? gzipSync(text) : text;
  await writeFile(join(to, `${path}.csv${large ? '.gz' : ''}`), bytes);
  return { ...(large ? { csvGzip: true } : {}), csvBytes: bytes.length };
}

/** Writes a table; `hash` takes in its Parquet. */
async function publishTable(
  to: string,
  path: string,
  table: Table,
  hash: Hash,
): Promise<DataTable> {
  const parquet = parquetOf(table);
  hash.update(parquet);
  await writeFile(join(to, `${path}.parquet`), parquet);
  return {
    name: table.name,
    path,
    title: table.title,
    rows: table.rows.length,
    ...(await writeCsv(to, path, table)),
    parquetBytes: parquet.length,
  };
}

/** Is told the name of each package before its tables are written. */
export type Report = (packageName: string) => void;

function figuresOf(
  name: string,
  figures: readonly Observation[],
): Pick<DataPackage, 'figures' | 'years'> {
  const whole = figures.length > 0 && figures.length <= MOST_LOADED_WHOLE;
  return { figures: whole ? `${name}/figures.json` : null, years: yearsTouched(figures) };
}

type Figures = ReadonlyMap<string, readonly Observation[]>;

/**
 * Writes the tables of checked packages (Parquet and CSV), `catalog.json` and the figures of small
 * packages into a folder; returns the catalog, with all figures. Equal input gives equal bytes.
 */
export async function writeData(
  { draft, packages }: Assembly,
  to: string,
  report: Report = () => {},
): Promise<Catalog> {
  const all = draft.observations.map(({ item }) => item);
  const figures: Figures = group(all, (one) => one.package);
  const hash = createHash('sha256');
  const published: DataPackage[] = [];
  for (const record of packages) {
    const { id } = record;
    report(id);
    await mkdir(join(to, id), { recursive: true });
    const tables: DataTable[] = [];
    for (const table of tablesOf(draft, id)) {
      tables.push(await publishTable(to, `${id}/${table.name}`, table, hash));
    }
    published.push({ ...record, ...figuresOf(id, figures.get(id) ?? []), tables });
  }
  const catalog = catalogOf(draft, { hash: hash.digest('hex'), packages: published });
  const { observations: _, ...metadata } = catalog;
  await mkdir(to, { recursive: true });
  await writeFile(join(to, 'catalog.json'), `${JSON.stringify(metadata)}\n`);
  for (const { id, figures: path } of published) {
    if (path === null) continue;
    await writeFile(join(to, path), figuresText(catalog.hash, figures.get(id) ?? []));
  }
  const inOrder = published.flatMap(({ id }) => figures.get(id) ?? []);
  return { ...catalog, observations: inOrder };
}

/** Reads and checks the data packages in folders, all together. */
export async function readFolders(folders: readonly string[]): Promise<Assembly> {
  return assemble((await Promise.all(folders.map((one) => readPackages(one)))).flat());
}

/**
 * Checks the data packages in folders and, if there is no problem, writes them to `to`, which is
 * replaced as a whole. Returns the assembly with its problems. `report` hears how far it is.
 */
export async function buildData(
  from: readonly string[],
  to: string,
  report: Report = () => {},
): Promise<Assembly> {
  const assembly = await readFolders(from);
  if (assembly.problems.length === 0) await replaceData(assembly, to, report);
  return assembly;
}

/** Writes checked packages to `to`, which is replaced as a whole. */
export async function replaceData(assembly: Assembly, to: string, report: Report): Promise<void> {
  // Written beside and swapped in, so that a reader never meets half a build.
  const next = `${to}.next`;
  try {
    await rm(next, { recursive: true, force: true });
    await writeData(assembly, next, report);
    await rm(to, { recursive: true, force: true });
    await rename(next, to);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}
