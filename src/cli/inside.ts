import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

const realOf = (path: string) => realpath(path).catch(() => null);

/**
 * Whether what a path names lies in the folder once links are followed; a path that names nothing
 * lies nowhere else.
 * @param path decoded path of a request, with `/` between its parts
 */
export async function staysInside(folder: string, path: string): Promise<boolean> {
  if (path.includes('\0')) return false;
  const root = await realOf(folder);
  const named = await Promise.all(
    [path, join(path, 'index.html')].map((one) => realOf(join(folder, one))),
  );
  return named.every((real) => real === null || real === root || real.startsWith(`${root}${sep}`));
}
