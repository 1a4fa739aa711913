import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What the built app is made from: folders and files of the project, all that `build` reads. */
const SOURCES = [
  'data',
  'public',
  'scripts',
  'src',
  'package-lock.json',
  'package.json',
  'svelte.config.js',
  'vite.config.ts',
];
/** Made by the build itself, under this name or one that begins with it. */
const GENERATED = join('public', 'data');
/** Stands in the build's folder, so that it goes when the build is cleared; hosts skip dot files. */
const STAMP = '.sources';

/**
 * Tells whether the built app in `dist` was made from the sources as they are now.
 * @param root folder of the project
 */
export function isBuildFresh(root: string): boolean {
  const stamp = join(root, 'dist', STAMP);
  if (!existsSync(stamp) || !existsSync(join(root, 'dist', 'index.html'))) return false;
  return readFileSync(stamp, 'utf8') === hashSources(root);
}

/** Notes in `dist` which sources it was made from; `hash` is from before the build began. */
export function markBuildFresh(root: string, hash: string): void {
  writeFileSync(join(root, 'dist', STAMP), hash);
}

/**
 * SHA-256 over names and bytes of everything the build reads. Content, not time: a checkout, a copy
 * or a deleted file changes times in ways that say nothing.
 */
export function hashSources(root: string): string {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((source) => listFiles(root, source)).sort()) {
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
