import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { group } from 'd3-array';
import { csvText } from '../../src/base/csv-text.ts';
import type { Assembly } from '../../src/catalog/assemble.ts';
import { assemble } from '../../src/catalog/assemble.ts';
import { yearsTouched } from '../../src/catalog/contents.ts';
import type { DataPackage, DataTable } from '../../src/catalog/data-package.ts';
import { catalogOf } from '../../src/catalog/draft.ts';
import { figuresText } from '../../src/catalog/read-catalog.ts';
import type { Observation } from '../../src/catalog/types.ts';
import { writeParquet } from './parquet.ts';
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

async function publishTable(to: string, path: string, table: Table): Promise<DataTable> {
  return {
    name: table.name,
    path,
    title: table.title,
    rows: table.rows.length,
    ...(await writeCsv(to, path, table)),
    parquetBytes: (await stat(join(to, `${path}.parquet`))).size,
  };
}

/** Is told the name of each package before its tables are written. */
type Report = (packageName: string) => void;

function figuresOf(
  name: string,
  figures: readonly Observation[],
): Pick<DataPackage, 'figures' | 'years'> {
  const whole = figures.length > 0 && figures.length <= MOST_LOADED_WHOLE;
  return { figures: whole ? `${name}/figures.json` : null, years: yearsTouched(figures) };
}

/** What is published: a checked draft, and its figures by package. */
interface Publication extends Pick<Assembly, 'draft' | 'packages'> {
  readonly figures: ReadonlyMap<string, readonly Observation[]>;
}

async function publish(
  { draft, packages, figures }: Publication,
  to: string,
  report: Report,
): Promise<DataPackage[]> {
  const published: DataPackage[] = [];
  for (const record of packages) {
    const { id } = record;
    report(id);
    const tables = tablesOf(draft, id);
    await mkdir(join(to, id), { recursive: true });
    const paths = new Map(tables.map((table) => [join(to, id, `${table.name}.parquet`), table]));
    await writeParquet(paths);
    published.push({
      ...record,
      ...figuresOf(id, figures.get(id) ?? []),
      tables: await Promise.all(
        tables.map((table) => publishTable(to, `${id}/${table.name}`, table)),
      ),
    });
  }
  return published;
}

async function hashTables(to: string, packages: readonly DataPackage[]): Promise<string> {
  const hash = createHash('sha256');
  for (const { path } of packages.flatMap(({ tables }) => tables)) {
    hash.update(await readFile(join(to, `${path}.parquet`)));
  }
  return hash.digest('hex');
}

async function write(assembly: Assembly, to: string, report: Report): Promise<void> {
  const { draft } = assembly;
  const figures = group(
    draft.observations.map(({ item }) => item),
    (one) => one.package,
  );
  const packages = await publish({ ...assembly, figures }, to, report);
  const hash = await hashTables(to, packages);
  const { observations: _, ...metadata } = catalogOf(draft, { hash, packages });
  await writeFile(join(to, 'catalog.json'), `${JSON.stringify(metadata)}\n`);
  for (const { id, figures: path } of packages) {
    if (path !== null) await writeFile(join(to, path), figuresText(hash, figures.get(id) ?? []));
  }
}

/**
 * Checks the data packages under `from` (one folder or several) and, if there is no problem, writes their tables (Parquet
 * and CSV), `catalog.json` and the figures of small packages to `to`, which is replaced as a whole. Returns the assembly with its
 * problems; equal input gives equal bytes. `report` hears how far it is.
 */
export async function buildData(
  from: string | readonly string[],
  to: string,
  report: Report = () => {},
): Promise<Assembly> {
  const assembly = assemble(
    (await Promise.all([from].flat().map((one) => readPackages(one)))).flat(),
  );
  if (assembly.problems.length > 0) return assembly;
  // Written beside and swapped in, so that a reader never meets half a build.
  const next = `${to}.next`;
  try {
    await rm(next, { recursive: true, force: true });
    await write(assembly, next, report);
    await rm(to, { recursive: true, force: true });
    await rename(next, to);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  return assembly;
}
