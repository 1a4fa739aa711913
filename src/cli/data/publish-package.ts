import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { csvRows, csvText } from '../../base/csv-text.ts';
import type { DataPackage, DataTable, PublishedCube } from '../../catalog/data-package.ts';
import type { Descriptor } from '../../catalog/descriptor.ts';
import { publishedDescriptor } from '../../catalog/published-descriptor.ts';
import type { Table } from '../../catalog/published-tables.ts';
import type { CubeFile } from '../../catalog/read-package.ts';
import type { Catalog } from '../../catalog/types.ts';
import { parquetOf } from '../../engine/parquet-of.ts';
import { packageReadme } from '../../i18n/package-readme.ts';
import { CODEBOOK_COLUMNS, codebook } from './codebook.ts';
import { snippets } from './snippets.ts';

/** A larger CSV is published compressed: what reads so many rows reads gzip too. */
const LARGEST_CSV = 5_000_000;

/** Equal data give equal bytes. */
const LONG_AGO = new Date(1980, 0, 1);

/** The files of a table. */
export interface TableFiles {
  readonly table: Table;
  readonly parquet: Uint8Array;
  readonly csv: Uint8Array;
  /** True if the CSV is compressed. */
  readonly gzip: boolean;
}

/** Rows that are written at a time: the text of a large table as one would be held several times over. */
const AT_A_TIME = 5000;

function csvOf({ columns, rows }: Table): Buffer {
  const parts = [Buffer.from(csvText([columns.map(({ name }) => name)]))];
  for (let at = 0; at < rows.length; at += AT_A_TIME) {
    parts.push(Buffer.from(csvRows(rows.slice(at, at + AT_A_TIME))));
  }
  return Buffer.concat(parts);
}

/** Makes the files of a table. */
export function filesOf(table: Table): TableFiles {
  const text = csvOf(table);
  const gzip = text.length > LARGEST_CSV;
  return {
    table,
    parquet: parquetOf(table, (bytes) => gzipSync(bytes)),
    csv: gzip ? gzipSync(text) : text,
    gzip,
  };
}

const csvName = ({ table, gzip }: TableFiles) => `${table.name}.csv${gzip ? '.gz' : ''}`;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The record of a table in the catalog. */
export function tableRecord(id: string, files: TableFiles): DataTable {
  const { table, parquet, csv, gzip } = files;
  return {
    name: table.name,
    path: `${id}/${table.name}`,
    title: table.title,
    rows: table.rows.length,
    ...(gzip ? { csvGzip: true } : {}),
    csvBytes: csv.length,
    parquetBytes: parquet.length,
  };
}

const cubeName = ({ name }: CubeFile) => `cubes/${name}.json`;

/** The record of a published log in the catalog. */
export const cubeRecord = (id: string, cube: CubeFile): PublishedCube => ({
  ...{ name: cube.name, title: cube.title, path: `${id}/${cubeName(cube)}` },
  bytes: Buffer.byteLength(cube.text),
});

function codebookResource(bytes: Uint8Array) {
  return {
    name: 'codebook',
    type: 'table',
    path: 'codebook.csv',
    title: 'Codebook: columns and codes in words',
    title_zh: '代码表：各列与各代码的含义',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    schema: {
      fields: CODEBOOK_COLUMNS.map((name) => ({ name, type: 'string' })),
      missingValues: [''],
    },
  };
}

/** Beside the tables: descriptor, codebook, README and what loads them, by name. */
function companions(
  descriptor: Descriptor,
  all: readonly TableFiles[],
  catalog: Catalog,
): Map<string, Uint8Array> {
  const { name } = descriptor;
  const definitions = all.map(({ table }) => table.definition);
  const book = Buffer.from(csvText(codebook(name, definitions, catalog)));
  const published = all.map((files) => ({
    definition: files.table.definition,
    rows: files.table.rows,
    path: csvName(files),
    bytes: files.csv.length,
    hash: sha256(files.csv),
  }));
  const sources = catalog.sources
    .filter((one) => one.package === name)
    .map(({ title, url }) => ({ title: title.en, url }));
  const json = publishedDescriptor(descriptor, sources, published, [codebookResource(book)]);
  const texts = { ...snippets(published), 'README.md': packageReadme(descriptor) };
  return new Map([
    ['datapackage.json', Buffer.from(`${JSON.stringify(json, null, 2)}\n`)],
    ['codebook.csv', book],
    ...Object.entries(texts).map(([file, text]): [string, Uint8Array] => [file, Buffer.from(text)]),
  ]);
}

/**
 * Writes the files of a package into `to/<id>/`: each table as CSV and Parquet, `datapackage.json`
 * with their schemas, the codebook, and all of it as one zip. Returns what the catalog says of the zip.
 */
export async function publishPackage(
  to: string,
  descriptor: Descriptor,
  {
    files: all,
    cubes,
  }: { readonly files: readonly TableFiles[]; readonly cubes: readonly CubeFile[] },
  catalog: Catalog,
): Promise<DataPackage['zip']> {
  const { name } = descriptor;
  const files = companions(descriptor, all, catalog);
  for (const one of all) {
    files.set(csvName(one), one.csv);
    files.set(`${one.table.name}.parquet`, one.parquet);
  }
  for (const one of cubes) files.set(cubeName(one), Buffer.from(one.text));
  await mkdir(join(to, name, cubes.length > 0 ? 'cubes' : ''), { recursive: true });
  for (const [file, bytes] of files) {
    if (/\.(csv|gz|parquet|json)$/.test(file)) await writeFile(join(to, name, file), bytes);
  }
  const inFolder = [...files].map(([file, bytes]) => [`${name}/${file}`, new Uint8Array(bytes)]);
  const zip = zipSync(Object.fromEntries(inFolder), { mtime: LONG_AGO });
  await writeFile(join(to, name, `${name}.zip`), zip);
  return { path: `${name}/${name}.zip`, bytes: zip.length };
}
