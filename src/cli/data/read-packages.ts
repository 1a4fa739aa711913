import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import type { CubeFile, PackageFiles, PackageSheet } from '../../catalog/read-package.ts';
import { readCube } from '../../records/published/cube.ts';
import { exists } from '../exists.ts';
import { inFile } from '../fault-text.ts';
import { tableOfSheet } from '../sheet-table.ts';
import { isHelpSheet } from '../words/workbook.ts';

/** The file that makes a folder a data package. */
export const DESCRIPTOR = 'datapackage.json';

/** What systems and spreadsheets leave beside one's own files. */
const isHidden = (name: string) => /^(?:[.~]|__MACOSX$)/.test(name);
const isWanted = (name: string) => /\.csv$/i.test(name) || name === DESCRIPTOR;
const isWorkbook = (name: string) => /\.(?:xls[xm]?|ods|et)$/i.test(name);

/** Reads the sheets of a package's workbooks. */
async function readBooks(
  folder: string,
  label: string,
  names: readonly string[],
): Promise<Pick<PackageFiles, 'sheets' | 'unreadable'>> {
  if (names.length === 0) return {};
  const { openFile } = await loadPart(() => import('../../intake/open-file.ts'));
  const sheets: PackageSheet[] = [];
  const unreadable = new Map<string, 'workbook-locked' | 'workbook-unreadable'>();
  for (const file of names) {
    try {
      const book = await openFile({ name: file, bytes: await readFile(join(folder, file)) });
      for (const sheet of book.sheets) {
        const table = tableOfSheet(`${label}/${file}[${sheet.name}]`, sheet);
        const isTable = table.columns.length > 0 && !isHelpSheet(sheet.name);
        if (isTable) sheets.push({ file, name: sheet.name, table });
      }
    } catch (cause) {
      if (!(cause instanceof YardstickError)) throw cause;
      if (cause.code === 'intake-empty') continue;
      const locked = cause.code === 'intake-locked';
      unreadable.set(file, locked ? 'workbook-locked' : 'workbook-unreadable');
    }
  }
  return { sheets, unreadable };
}

/** Folder of a package in which its case logs stand as counts. */
export const CUBES = 'cubes';

/**
 * The case logs of a package.
 * @throws YardstickError `cube-invalid`, naming the file
 */
async function readCubes(folder: string, label: string): Promise<CubeFile[]> {
  if (!(await exists(join(folder, CUBES)))) return [];
  const names = (await readdir(join(folder, CUBES))).filter((name) => /\.json$/.test(name));
  return Promise.all(
    names.sort().map(async (file) => {
      const text = await readFile(join(folder, CUBES, file), 'utf8');
      try {
        const { title } = readCube(JSON.parse(text));
        return { name: file.replace(/\.json$/, ''), title, text };
      } catch (cause) {
        const place = `${label}/${CUBES}/${file}`;
        if (cause instanceof YardstickError) throw inFile(cause, place);
        const details = { file: place, place: 'JSON', value: '' };
        throw new YardstickError('cube-invalid', `${place}: no JSON`, details, cause);
      }
    }),
  );
}

/** Reads the files of the data package in a folder; `label` begins the paths in messages. */
export async function readPackageFiles(folder: string, label: string): Promise<PackageFiles> {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((file) => file.isFile() && !isHidden(file.name))
    .map((file) => file.name)
    .sort();
  const files = names.filter(isWanted);
  const texts = await Promise.all(
    files.map(
      async (file): Promise<[string, Uint8Array]> => [file, await readFile(join(folder, file))],
    ),
  );
  const books = names.filter(isWorkbook);
  const cubes = await readCubes(folder, label);
  return { path: label, texts: new Map(texts), cubes, ...(await readBooks(folder, label, books)) };
}

/**
 * Reads every data package under a folder, each in a folder of its own, in the order of their names;
 * hidden ones are passed over. A folder that is a package itself is the only one. `label` begins the
 * paths in messages.
 */
export async function readPackages(folder: string, label = 'data'): Promise<PackageFiles[]> {
  if (await exists(join(folder, DESCRIPTOR))) return [await readPackageFiles(folder, label)];
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && !isHidden(entry.name))
    .map((entry) => entry.name);
  return Promise.all(
    names.sort().map((name) => readPackageFiles(join(folder, name), `${label}/${name}`)),
  );
}
