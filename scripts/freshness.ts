import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { dataFolders } from './data-folders.ts';

/** Something that is built: where, from which files and folders, and a file that it always has. */
interface Made {
  readonly folder: string;
  readonly proof: string;
  readonly sources: readonly string[];
  /** True if the data that are published are among them. */
  readonly data?: true;
}

/** What the programme is bundled from, whatever data it will show. */
const CODE = [
  'public',
  'scripts',
  'src',
  'template',
  'package-lock.json',
  'package.json',
  'svelte.config.js',
  'vite.config.ts',
];

/** The programme, with all that a site has of it. */
export const PROGRAMME: Made = { folder: 'dist-lib', proof: 'cli.js', sources: CODE };
/** The site of the data that are published. */
export const SITE: Made = { folder: 'dist', proof: 'index.html', sources: CODE, data: true };

/** What else decides what is built of them. */
const SETTINGS = ['SITE_ADDRESS'];
/** Made by the build itself, under this name or one that begins with it. */
const GENERATED = join('public', 'data');
/** Stands in the built folder, so that it goes when the build is cleared; hosts skip dot files. */
const STAMP = '.sources';

/**
 * Tells whether something was made from the sources as they are now.
 * @param root folder of the project
 */
export function isFresh(root: string, made: Made): boolean {
  const stamp = join(root, made.folder, STAMP);
  if (!existsSync(stamp) || !existsSync(join(root, made.folder, made.proof))) return false;
  return readFileSync(stamp, 'utf8') === hashSources(root, made);
}

/** Notes which sources something was made from; `hash` is from before the build began. */
export function markFresh(root: string, made: Made, hash: string): void {
  writeFileSync(join(root, made.folder, STAMP), hash);
}

/**
 * SHA-256 over names and bytes of everything the build reads, the folders of data in their order,
 * and the settings. Content, not time: a checkout, a copy or a deleted file changes times in ways
 * that say nothing.
 */
export function hashSources(root: string, { sources, data }: Made): string {
  const hash = createHash('sha256');
  const folders = data ? dataFolders(root).map((folder) => relative(root, folder)) : [];
  const files = [
    ...sources.flatMap((source) => listFiles(root, source)).sort(),
    ...folders.flatMap((folder) => listFiles(root, folder).sort()),
  ];
  for (const path of files) {
    hash.update(`${path.split(sep).join('/')}\0`).update(readFileSync(resolve(root, path)));
  }
  for (const name of data ? SETTINGS : []) hash.update(`${name}\0${process.env[name] ?? ''}`);
  return hash.digest('hex');
}

function listFiles(root: string, path: string): string[] {
  const full = resolve(root, path);
  if (path.startsWith(GENERATED) || !existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => listFiles(root, join(path, name)));
}
