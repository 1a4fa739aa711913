import { writeFile } from 'node:fs/promises';
import { YardstickError } from '../base/error.ts';
import type { Output } from './context.ts';

/** How standard output is named where a file would be. */
export const STANDARD_OUTPUT = '-';

/** What a reader can do something about, by the codes of the system. */
const CODES: Readonly<Record<string, string>> = {
  ENOENT: 'cannot-write-there',
  ENOTDIR: 'cannot-write-there',
  EISDIR: 'cannot-write-folder',
  EACCES: 'cannot-write-denied',
  EPERM: 'cannot-write-denied',
  EROFS: 'cannot-write-denied',
  ENOSPC: 'cannot-write-full',
  EDQUOT: 'cannot-write-full',
};

/** A fault of the file system while writing, as `cannot-write` or more exactly (`cannot-write-full`). */
export function unwritable(cause: unknown, file: string): YardstickError {
  const { code = '', message = String(cause) } = cause as NodeJS.ErrnoException;
  const ours = CODES[code] ?? 'cannot-write';
  return new YardstickError(ours, `cannot write ${file}: ${message}`, { file }, cause);
}

/** Writes to a file, or to standard output if the path is `-`; throws `cannot-write…`. */
export async function writeOutput(
  path: string,
  content: string | Uint8Array,
  stdout: Output,
): Promise<void> {
  if (path === STANDARD_OUTPUT) {
    stdout.write(content);
    return;
  }
  try {
    await writeFile(path, content);
  } catch (cause) {
    throw unwritable(cause, path);
  }
}
