import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { YardstickError } from '../../base/error.ts';
import { exists } from '../exists.ts';
import { unwritable } from '../output.ts';

/** Names the files that a build wrote: these alone may be replaced or removed by the next. */
export const LIST = '.reform-yardstick.json';
/** Where a build is written until it is whole; in the folder itself, so that it can be moved in. */
const NEXT = '.reform-yardstick.next';

/** The files that an earlier build wrote, with forward slashes; null if there is none. */
async function writtenBefore(folder: string): Promise<ReadonlySet<string> | null> {
  try {
    const { files } = JSON.parse(await readFile(join(folder, LIST), 'utf8'));
    return new Set(files as string[]);
  } catch {
    return null;
  }
}

const noteWritten = (folder: string, files: Iterable<string>) =>
  writeFile(join(folder, LIST), `${JSON.stringify({ files: [...files].sort() })}\n`);

/** Files that a reader sees, below a folder. */
async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => one.isFile())
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

/**
 * Refuses a folder that holds anything but an earlier build, before any work is done; hidden files,
 * as hosts and version control keep them, are no hindrance.
 * @throws YardstickError `usage-output-file`, `usage-occupied`, `cannot-write…`
 */
export async function checkOutput(folder: string, force: boolean): Promise<void> {
  if (!(await exists(folder))) return;
  if (!(await stat(folder)).isDirectory()) {
    throw new YardstickError('usage-output-file', `a file: ${folder}`, { value: folder });
  }
  if (force || (await writtenBefore(folder)) !== null) return;
  const names = await readdir(folder).catch((cause: unknown) => {
    throw unwritable(cause, folder);
  });
  if (names.some((name) => !name.startsWith('.'))) {
    throw new YardstickError('usage-occupied', `not a build: ${folder}`, { value: folder });
  }
}

/** Removes files and the folders that are empty then. */
async function remove(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await rm(join(folder, name), { force: true });
  const folders = new Set(names.map(dirname).filter((name) => name !== '.'));
  for (const name of [...folders].sort((a, b) => b.length - a.length)) {
    for (let one = name; one !== '.'; one = dirname(one)) {
      // One that holds what others put there stays.
      if (
        !(await rmdir(join(folder, one)).then(
          () => true,
          () => false,
        ))
      )
        break;
    }
  }
}

async function moveIn(folder: string, force: boolean): Promise<void> {
  const next = join(folder, NEXT);
  const before = (await writtenBefore(folder)) ?? new Set<string>();
  const names = await filesBelow(next);
  for (const name of force ? [] : names) {
    if (before.has(name) || !(await exists(join(folder, name)))) continue;
    const value = join(folder, name);
    throw new YardstickError('usage-foreign-file', `not ours: ${value}`, { value });
  }
  // If this ends half-way, the next build knows what of it is there.
  await noteWritten(folder, new Set([...before, ...names]));
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await rename(join(next, name), join(folder, name));
  }
  const now = new Set(names);
  await remove(
    folder,
    [...before].filter((name) => !now.has(name)),
  );
  await noteWritten(folder, names);
}

/**
 * Lets `write` fill an empty folder and, when that is done, puts what it wrote in the place of an
 * earlier build. Nothing that a build did not write is removed; with `force` it may be written over.
 * @throws YardstickError `usage-foreign-file`, `cannot-write…`, and what `write` throws
 */
export async function replaceBuild(
  folder: string,
  force: boolean,
  write: (to: string) => Promise<void>,
): Promise<void> {
  const made = await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw unwritable(cause, folder);
  });
  const next = join(folder, NEXT);
  try {
    await rm(next, { recursive: true, force: true });
    await mkdir(next);
    await write(next);
    await moveIn(folder, force);
  } catch (cause) {
    if (made !== undefined) await rm(made, { recursive: true, force: true });
    throw cause instanceof YardstickError || !isSystemFault(cause)
      ? cause
      : unwritable(cause, folder);
  } finally {
    await rm(next, { recursive: true, force: true }).catch(() => {});
  }
}

/** True for what the file system refused; other faults are our own. */
const isSystemFault = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && 'syscall' in cause;
