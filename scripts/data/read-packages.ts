import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackageFiles } from '../../src/catalog/read-package.ts';

/** What systems and spreadsheets leave beside one's own files. */
const isHidden = (name: string) => /^(?:[.~]|__MACOSX$)/.test(name);
const isWanted = (name: string) => /\.csv$/i.test(name) || name === 'datapackage.json';

/**
 * Reads every data package under a folder: the bytes of each sub-folder's CSV files and its
 * datapackage.json, in the order of their names; hidden ones are passed over. `label` begins the
 * paths in messages.
 */
export async function readPackages(folder: string, label = 'data'): Promise<PackageFiles[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  // A folder that is a package itself is the only one.
  const single = entries.some(({ name }) => name === 'datapackage.json');
  const names = single
    ? ['.']
    : entries
        .filter((entry) => entry.isDirectory() && !isHidden(entry.name))
        .map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const files = (await readdir(join(folder, name), { withFileTypes: true }))
        .filter((file) => file.isFile() && !isHidden(file.name) && isWanted(file.name))
        .map((file) => file.name);
      const texts = files
        .sort()
        .map(
          async (file): Promise<[string, Uint8Array]> => [
            file,
            await readFile(join(folder, name, file)),
          ],
        );
      return {
        path: name === '.' ? label : `${label}/${name}`,
        texts: new Map(await Promise.all(texts)),
      };
    }),
  );
}
