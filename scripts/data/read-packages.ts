import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackageFiles } from '../../src/catalog/assemble.ts';

/**
 * Reads every data package under a folder: each sub-folder with its CSV files and its
 * datapackage.json, in the order of their names. `label` begins the paths in messages.
 */
export async function readPackages(folder: string, label = 'data'): Promise<PackageFiles[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const files = (await readdir(join(folder, name))).sort();
      const wanted = files.filter((file) => file.endsWith('.csv') || file === 'datapackage.json');
      const texts = await Promise.all(
        wanted.map(
          async (file): Promise<[string, string]> => [
            file,
            await readFile(join(folder, name, file), 'utf8'),
          ],
        ),
      );
      return { path: `${label}/${name}`, texts: new Map(texts) };
    }),
  );
}
