import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvText } from '../../src/base/csv-text.ts';
import type { Assembly } from '../../src/catalog/assemble.ts';
import { assemble } from '../../src/catalog/assemble.ts';
import type { Descriptor } from '../../src/catalog/descriptor.ts';
import { recordsOf } from '../../src/catalog/draft.ts';
import type { Catalog, DataPackage, DataTable } from '../../src/catalog/types.ts';
import { CATALOG_VERSION } from '../../src/catalog/types.ts';
import { writeParquet } from './parquet.ts';
import { readPackages } from './read-packages.ts';
import type { Table } from './tables.ts';
import { tablesOf, vocabularyTables } from './tables.ts';

const VOCABULARY = 'vocabulary';

async function describeTable(
  to: string,
  path: string,
  table: Table,
  package_: Descriptor,
): Promise<DataTable> {
  const resource = package_.resources.find(({ name }) => name === table.name);
  const [csv, parquet] = await Promise.all(
    ['csv', 'parquet'].map((extension) => stat(join(to, `${path}.${extension}`))),
  );
  return {
    name: table.name,
    path,
    title: { zh: resource?.title_zh ?? table.name, en: resource?.title ?? table.name },
    rows: table.rows.length,
    csvBytes: csv?.size ?? 0,
    parquetBytes: parquet?.size ?? 0,
  };
}

/** Is told the name of each package before its tables are written. */
type Report = (packageName: string) => void;

async function publish(
  { draft, descriptors }: Assembly,
  to: string,
  report: Report,
): Promise<DataPackage[]> {
  const packages: DataPackage[] = [];
  for (const descriptor of descriptors) {
    const { name } = descriptor;
    report(name);
    const tables = name === VOCABULARY ? vocabularyTables(draft) : tablesOf(draft, name);
    await mkdir(join(to, name), { recursive: true });
    const paths = new Map(tables.map((table) => [join(to, name, `${table.name}.parquet`), table]));
    await writeParquet(paths);
    for (const { name: table, columns, rows } of tables) {
      const header = columns.map((column) => column.name);
      await writeFile(join(to, name, `${table}.csv`), csvText([header, ...rows]));
    }
    packages.push({
      id: name,
      title: { zh: descriptor.title_zh, en: descriptor.title },
      description: { zh: descriptor.description_zh, en: descriptor.description },
      version: descriptor.version,
      licence: descriptor.licenses.map(({ title }) => title).join('; '),
      tables: await Promise.all(
        tables.map((table) => describeTable(to, `${name}/${table.name}`, table, descriptor)),
      ),
    });
  }
  return packages;
}

async function hashTables(to: string, packages: readonly DataPackage[]): Promise<string> {
  const hash = createHash('sha256');
  for (const { path } of packages.flatMap(({ tables }) => tables)) {
    hash.update(await readFile(join(to, `${path}.parquet`)));
  }
  return hash.digest('hex');
}

async function write(assembly: Assembly, to: string, report: Report): Promise<void> {
  const packages = await publish(assembly, to, report);
  const { draft } = assembly;
  const catalog: Catalog = {
    version: CATALOG_VERSION,
    hash: await hashTables(to, packages),
    packages,
    ...recordsOf(draft),
  };
  await writeFile(join(to, 'catalog.json'), `${JSON.stringify(catalog)}\n`);
}

/**
 * Checks the data packages under `from` and, if there is no problem, writes their tables (Parquet
 * and CSV) and `catalog.json` to `to`, which is replaced as a whole. Returns the assembly with its
 * problems; equal input gives equal bytes. `report` hears how far it is.
 */
export async function buildData(
  from: string,
  to: string,
  report: Report = () => {},
): Promise<Assembly> {
  const assembly = assemble(await readPackages(from));
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
