import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { group } from 'd3-array';
import type { Assembly } from '../../catalog/assemble.ts';
import { assemble } from '../../catalog/assemble.ts';
import { yearsTouched } from '../../catalog/contents.ts';
import type { DataPackage } from '../../catalog/data-package.ts';
import type { Descriptor } from '../../catalog/descriptor.ts';
import { catalogOf } from '../../catalog/draft.ts';
import { tablesOf } from '../../catalog/published-tables.ts';
import { figuresText } from '../../catalog/read-catalog.ts';
import type { Catalog, Observation } from '../../catalog/types.ts';
import { cubeRecord, filesOf, publishPackage, tableRecord } from './publish-package.ts';
import { readPackages } from './read-packages.ts';

/**
 * A package of more figures is not loaded whole: its table is asked. So many take half a second to
 * fetch at 10 Mbit/s and to read (docs/decisions/0012-metadata-is-not-data.md).
 */
const MOST_LOADED_WHOLE = 20_000;

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
 * Writes checked packages (their tables, schemas, codebooks and zips), `catalog.json` and the figures of small
 * packages into a folder; returns the catalog, with all figures. Equal input gives equal bytes.
 */
export async function writeData(
  { draft, packages, descriptors, cubes }: Assembly,
  to: string,
  report: Report = () => {},
): Promise<Catalog> {
  const all = draft.observations.map(({ item }) => item);
  const figures: Figures = group(all, (one) => one.package);
  const hash = createHash('sha256');
  const known = catalogOf(draft);
  const published: DataPackage[] = [];
  for (const [at, record] of packages.entries()) {
    const { id } = record;
    report(id);
    const files = tablesOf(draft, id).map(filesOf);
    for (const { parquet } of files) hash.update(parquet);
    const own = cubes.get(id) ?? [];
    const zip = await publishPackage(
      to,
      descriptors[at] as Descriptor,
      { files, cubes: own },
      known,
    );
    const tables = files.map((one) => tableRecord(id, one));
    const counts = own.length === 0 ? {} : { cubes: own.map((one) => cubeRecord(id, one)) };
    for (const { text } of own) hash.update(text);
    published.push({ ...record, ...figuresOf(id, figures.get(id) ?? []), zip, tables, ...counts });
  }
  const catalog: Catalog = { ...known, hash: hash.digest('hex'), packages: published };
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
