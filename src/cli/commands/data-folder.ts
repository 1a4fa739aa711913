import { access, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { YardstickError } from '../../base/error.ts';
import { unreadable } from '../input.ts';

const DESCRIPTOR = 'datapackage.json';

/** True if there is a file or a folder of this name. */
export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A folder of data packages, and the one of them that is meant, '' for all. */
export interface DataFolder {
  readonly folder: string;
  /** How the folder was written, without a slash at its end: begins the paths in messages. */
  readonly label: string;
  readonly only: string;
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

/**
 * Finds the data packages that a path means: a folder of them, or one of them, which is read with
 * those beside it because packages share words and refer to each other.
 * @throws YardstickError `input-missing`, `input-no-folder` or `input-no-package`
 */
export async function findDataFolder(path: string): Promise<DataFolder> {
  if (!(await isFolder(path))) {
    throw new YardstickError('input-no-folder', `no folder: ${path}`, { file: path });
  }
  if (await exists(join(path, DESCRIPTOR))) {
    const whole = resolve(path);
    const label = join(path, '..') === '.' ? '.' : join(path, '..');
    return { folder: dirname(whole), label, only: basename(whole) };
  }
  if (!(await holdsPackages(path))) {
    throw new YardstickError('input-no-package', `no data package in ${path}`, { file: path });
  }
  return { folder: path, label: path.replace(/(?<=.)[/\\]+$/, ''), only: '' };
}
