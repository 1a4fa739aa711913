import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackageFiles } from '../../catalog/read-package.ts';
import { exists } from '../exists.ts';

/** The file that makes a folder a data package. */
export const DESCRIPTOR = 'datapackage.json';

/** What systems and spreadsheets leave beside one's own files. */
const isHidden = (name: string) => /^(?:[.~]|__MACOSX$)/.test(name);
const isWanted = (name: string) => /\.csv$/i.test(name) || name === DESCRIPTOR;

/** Reads the files of the data package in a folder; `label` begins the paths in messages. */
export async function readPackageFiles(folder: string, label: string): Promise<PackageFiles> {
  const files = (await readdir(folder, { withFileTypes: true }))
    .filter((file) => file.isFile() && !isHidden(file.name) && isWanted(file.name))
    .map((file) => file.name)
    .sort();
  const texts = await Promise.all(
    files.map(
      async (file): Promise<[string, Uint8Array]> => [file, await readFile(join(folder, file))],
    ),
  );
  return { path: label, texts: new Map(texts) };
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
