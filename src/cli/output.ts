import { writeFile } from 'node:fs/promises';
import { YardstickError } from '../base/error.ts';
import type { Output } from './context.ts';

/** How standard output is named where a file would be. */
export const STANDARD_OUTPUT = '-';

/** A fault of the file system while writing, as `cannot-write`. */
export function unwritable(cause: unknown, file: string): YardstickError {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new YardstickError(
    'cannot-write',
    `cannot write ${file}: ${message}`,
    { file, message },
    cause,
  );
}

/** Writes to a file, or to standard output if the path is `-`; throws `cannot-write`. */
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
