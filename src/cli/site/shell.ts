import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { YardstickError } from '../../base/error.ts';

/** The file of a shell that says what is in it. */
export const SHELL_LIST = 'shell.json';

/** What the bundler says of one of its files (`.vite/manifest.json`), as far as it is read. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** The addresses of what other people's pages load, below the site's root. */
export interface EmbedAssets {
  /** The script of every frame. */
  readonly frame: string;
  /** The code of each chart type that frames load, by the folder of the type in src/charts. */
  readonly charts: Readonly<Record<string, string>>;
}

/** All of a site that is the same whatever data it shows: code, styles, the database. */
export interface Shell {
  /** By source: `src/…/main.ts`, the pages, `style.css`. */
  readonly chunks: Readonly<Record<string, Chunk>>;
  readonly embeds: EmbedAssets;
  /** Names of its files, with forward slashes. */
  readonly files: readonly string[];
}

/**
 * Reads what a shell holds; this programme brings its own.
 * @throws YardstickError `cannot-find-shell`
 */
export async function readShell(folder: string): Promise<Shell> {
  try {
    return JSON.parse(await readFile(join(folder, SHELL_LIST), 'utf8')) as Shell;
  } catch (cause) {
    const details = { value: folder };
    throw new YardstickError('cannot-find-shell', `no shell in ${folder}`, details, cause);
  }
}

/** The style sheet of all pages. */
export const styleOf = ({ chunks }: Shell): string => chunks['style.css']?.file ?? '';

/** Files that the browser needs before it can run a source, its own first. */
export function filesOf(shell: Shell, source: string): string[] {
  const chunk = shell.chunks[source];
  if (chunk === undefined) return [];
  const needed = (chunk.imports ?? []).flatMap((one) => filesOf(shell, one));
  return [...new Set([chunk.file, ...needed])];
}
