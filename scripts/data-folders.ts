import { delimiter, resolve } from 'node:path';

/** The folders of packages to publish: those that YARDSTICK_DATA names, else the project's own. */
export function dataFolders(root: string, named = process.env.YARDSTICK_DATA): string[] {
  return (named || 'data').split(delimiter).map((folder) => resolve(root, folder));
}
