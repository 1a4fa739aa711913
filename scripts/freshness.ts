import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Something that is built: where, from which files and folders, and a file that it always has. */
interface Made {
  readonly folder: string;
  readonly proof: string;
  readonly sources: readonly string[];
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
/** The site of the project's data. */
export const SITE: Made = { folder: 'dist', proof: 'index.html', sources: ['data', ...CODE] };

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
 * SHA-256 over names and bytes of everything the build reads. Content, not time: a checkout, a copy
 * or a deleted file changes times in ways that say nothing.
 */
export function hashSources(root: string, { sources }: Made): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => listFiles(root, source)).sort()) {
    hash.update(`${path.split(sep).join('/')}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

function listFiles(root: string, path: string): string[] {
  const full = join(root, path);
  if (path.startsWith(GENERATED) || !existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => listFiles(root, join(path, name)));
}
