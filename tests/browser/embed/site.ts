import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DIST } from '../pages.ts';

/** Ids of the charts that the built site holds as documents. */
export const CHART_IDS = readdirSync(join(DIST, 'charts'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''));

/** A file of the built site as text. */
export function textOf(path: string): string {
  return readFileSync(join(DIST, path), 'utf8');
}

/** Bytes of a file as hosts send it (Brotli at its best). */
export function brotliOf(path: string): number {
  return brotliCompressSync(readFileSync(join(DIST, path))).byteLength;
}

/** Files that a frame's page names, itself first, below the site's root. */
export function filesOf(page: string): string[] {
  const named = [...textOf(page).matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]*)"/g)]
    .filter(([tag]) => /rel="(modulepreload|preload|stylesheet)"|<script/.test(tag))
    .map(([, address = '']) => address.replace(/^(\.\.\/)+/, ''));
  return [page, ...new Set(named)];
}
