import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import { type PackageFiles, VOCABULARY } from '../../catalog/read-package.ts';
import { DESCRIPTOR, readPackageFiles, readPackages } from '../data/read-packages.ts';
import { exists } from '../exists.ts';
import { unreadable } from '../input.ts';

/** The packages that a path means. */
export interface FoundPackages {
  /** How the path was written, without a slash at its end: begins the paths in messages. */
  readonly label: string;
  /** True if the path is one package, not a folder of them. */
  readonly single: boolean;
  /** Those meant, and the neighbours that they name. */
  readonly packages: readonly PackageFiles[];
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw unreadable(cause, path);
  }
}

async function holdsPackages(folder: string): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  const found = await Promise.all(
    folders.map(({ name }) => exists(join(folder, name, DESCRIPTOR))),
  );
  return found.includes(true);
}

/** The packages that a package names; those of one that cannot be read are told when it is. */
async function namedBy(folder: string): Promise<string[]> {
  try {
    const { about = [], follows = [] } = JSON.parse(
      await readFile(join(folder, DESCRIPTOR), 'utf8'),
    );
    return [...about, ...follows].filter((name) => /^[a-z0-9-]+$/.test(name));
  } catch {
    return [];
  }
}

/** The folders beside a package that it speaks of, and those that they speak of. */
async function neighbours(folder: string): Promise<string[]> {
  const found = new Set([folder]);
  for (const one of found) {
    for (const name of [VOCABULARY, ...(await namedBy(one))]) {
      const path = join(dirname(folder), name);
      if (await exists(join(path, DESCRIPTOR))) found.add(path);
    }
  }
  found.delete(folder);
  return [...found];
}

/** The package that a page saved as one file. */
async function zippedPackage(path: string): Promise<FoundPackages> {
  const { unzipPackage } = await loadPart(() => import('../../intake/package/zip.ts'));
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw unreadable(cause, path);
  });
  return { label: path, single: true, packages: [unzipPackage({ name: path, bytes })] };
}

/**
 * Reads the data packages that a path means: all in a folder, one that is a .zip, or one, with those beside it that it
 * names (`about`, `follows`) and the vocabulary, for packages share their words.
 * @throws YardstickError `input-missing`, `input-no-folder`, `input-no-package`, `input-unreadable`
 */
export async function findPackages(path: string): Promise<FoundPackages> {
  if (/\.zip$/i.test(path) && !(await isFolder(path))) return await zippedPackage(path);
  if (!(await isFolder(path))) {
    throw new YardstickError('input-no-folder', `no folder: ${path}`, { file: path });
  }
  const label = path.replace(/(?<=.)[/\\]+$/, '');
  try {
    if (await exists(join(path, DESCRIPTOR))) {
      const others = await neighbours(resolve(path));
      const own = await readPackageFiles(path, label);
      const beside = others.map((one) =>
        readPackageFiles(one, join(label, '..', basename(one)).replaceAll('\\', '/')),
      );
      return { label, single: true, packages: [own, ...(await Promise.all(beside))] };
    }
    if (!(await holdsPackages(path))) {
      throw new YardstickError('input-no-package', `no data package in ${path}`, { file: path });
    }
    return { label, single: false, packages: await readPackages(path, label) };
  } catch (cause) {
    throw cause instanceof YardstickError ? cause : unreadable(cause, path);
  }
}
