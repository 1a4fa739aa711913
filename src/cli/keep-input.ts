import { stat } from 'node:fs/promises';
import { YardstickError } from '../base/error.ts';
import { type Arguments, textOf } from './arguments.ts';

/** Options that name a file to read. */
const READ = ['roles', 'calendar', 'mapping'] as const;

/** What a file is, whatever it is called; null if there is none. */
async function identity(path: string): Promise<string | null> {
  try {
    const found = await stat(path, { bigint: true });
    return found.isFile() ? `${found.dev}:${found.ino}` : null;
  } catch {
    return null;
  }
}

/**
 * Refuses to write over a file that the same command reads: a log would be gone.
 * @throws YardstickError `usage-output-input`
 */
export async function keepInput(given: Arguments): Promise<void> {
  const value = textOf(given, 'output');
  const to = value === undefined ? null : await identity(value);
  if (value === undefined || to === null) return;
  const asked = READ.map((option) => textOf(given, option)).filter((path) => path !== undefined);
  const read = await Promise.all([...given.paths, ...asked].map(identity));
  if (read.includes(to)) {
    throw new YardstickError('usage-output-input', `reads and writes ${value}`, { value });
  }
}
