import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../base/vocabulary.ts';
import type { OfflineList } from '../../parts/offline.ts';

/** Code and styles, without the database's own; what asks it is ours. */
const CODE = /^assets\/(?!duckdb-(?:browser|eh)).*\.(js|css)$/;
/** What the embed dialog shows and asks, beside the page's own code. */
const EMBED = /^(reform-chart\.js|embed\/assets\/.*|charts\/.*\.json)$/;
/** Data above this size are kept when they are first used, not with the pages. */
const LARGEST_KEPT_DATA = 1_000_000;

/**
 * What there is to keep of a built site (`offline.json`): pages by language with the code and data
 * that any of them needs, what they offer to do beside, and all files.
 */
export function offlineList(dist: string): OfflineList {
  const names = listFiles(dist);
  const files = names
    .filter((name) => name !== '404.html')
    .map((name) => ({
      url: name.replace(/(^|\/)index\.html$/, '$1') || './',
      bytes: statSync(join(dist, name)).size,
      hash: hashOf(readFileSync(join(dist, name))),
    }));
  const named = namesIn(dist, names);
  const isPage = (url: string) => url.endsWith('/');
  const isFirst = (url: string) => named.has(url) || /^(\.\/|offline\.html|[^/]*\.svg)$/.test(url);
  const isData = ({ url, bytes }: (typeof files)[number]) =>
    /^(data|schema)\/.*\.(json|parquet|csv)$/.test(url) && bytes <= LARGEST_KEPT_DATA;
  const isShown = (file: (typeof files)[number]) =>
    isFirst(file.url) || (isData(file) && !/\.csv$|\/cubes\//.test(file.url));
  const isOffered = (file: (typeof files)[number]) =>
    !isShown(file) && (CODE.test(file.url) || EMBED.test(file.url) || isData(file));
  const shown = files.filter(isShown);
  const pages = LANGUAGES.map((language) => [
    language,
    [...shown, ...files.filter(({ url }) => isPage(url) && url.startsWith(`${language}/`))],
  ]);
  return {
    revision: hashOf(JSON.stringify(files)),
    pages: Object.fromEntries(pages) as OfflineList['pages'],
    offered: files.filter(isOffered),
    files,
  };
}

/** The code and styles that any page names. */
function namesIn(dist: string, names: readonly string[]): ReadonlySet<string> {
  const pages = names.filter((name) => name.endsWith('index.html') || name === 'offline.html');
  return new Set(
    pages.flatMap((name) => readFileSync(join(dist, name), 'utf8').match(/assets\/[\w.-]+/g) ?? []),
  );
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 11);
}

/** Names of all files that visitors may ask for, with forward slashes, in order. */
function listFiles(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .filter((name) => !['sw.js', 'offline.json'].includes(name))
    .filter((name) => statSync(join(dist, name)).isFile())
    .sort();
}
