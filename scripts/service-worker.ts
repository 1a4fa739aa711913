import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSW } from 'workbox-build';
import { LANGUAGES } from '../src/base/vocabulary.ts';
import type { OfflineList } from '../src/views/offline.ts';
import { offlinePage } from './offline-page.ts';
import { ROUTES } from './service-worker-routes.ts';

/** Kept at the first visit: code and styles, without the database. */
const PRECACHED = /^(assets\/(?!duckdb).*\.(js|css)|[^/]*\.svg)$/;
/** Larger code that no page names is kept when it is first used: what writes Word files and slides. */
const LARGEST_PRECACHED = 300_000;
/** Data above this size are kept when they are first used, not with the pages. */
const LARGEST_KEPT_DATA = 1_000_000;

/**
 * Makes the built app work without a network: writes `offline.html` (shown for a page that was not
 * kept), `offline.json` (what can be kept, read by src/views/offline.ts) and `sw.js`.
 * Call it last, when every other file is in place.
 * @param dist the built folder
 * @throws Error if Workbox warns of anything
 */
export async function buildServiceWorker(dist: string): Promise<void> {
  const files = listFiles(dist);
  const style = files.find((name) => /^assets\/.*\.css$/.test(name));
  if (style === undefined) throw new Error(`no style sheet under assets: ${dist}`);
  writeFileSync(join(dist, 'offline.html'), offlinePage(style));
  writeFileSync(join(dist, 'offline.json'), JSON.stringify(offlineList(dist, files)));

  const { warnings } = await generateSW({
    globDirectory: dist,
    globPatterns: [...precached(dist, files), 'offline.html'],
    dontCacheBustURLsMatching: /^assets\//,
    swDest: join(dist, 'sw.js'),
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    skipWaiting: true,
    runtimeCaching: ROUTES,
  });
  if (warnings.length > 0) throw new Error(`service worker: ${warnings.join('; ')}`);
}

function precached(dist: string, files: readonly string[]): string[] {
  const pages = files.filter((name) => name.endsWith('.html'));
  const named = new Set(
    pages.flatMap((name) => readFileSync(join(dist, name), 'utf8').match(/assets\/[\w.-]+/g) ?? []),
  );
  const isSmall = (name: string) => statSync(join(dist, name)).size <= LARGEST_PRECACHED;
  return files.filter((name) => PRECACHED.test(name) && (named.has(name) || isSmall(name)));
}

/** What there is to keep: pages by language with the data that any of them shows, and all files. */
function offlineList(dist: string, names: readonly string[]): OfflineList {
  const files = names
    .filter((name) => name !== '404.html' && name !== 'offline.html')
    .map((name) => ({
      url: name.replace(/(^|\/)index\.html$/, '$1') || './',
      bytes: statSync(join(dist, name)).size,
      hash: hashOf(readFileSync(join(dist, name))),
    }));
  const isPage = (url: string) => url.endsWith('/');
  const isData = ({ url, bytes }: (typeof files)[number]) =>
    // Chart documents are for other people's pages; the site's own carry theirs.
    /\.(json|parquet)$/.test(url) && !url.startsWith('charts/') && bytes <= LARGEST_KEPT_DATA;
  const shared = files.filter((file) => file.url === './' || isData(file));
  const pages = LANGUAGES.map((language) => [
    language,
    [...files.filter(({ url }) => isPage(url) && url.startsWith(`${language}/`)), ...shared],
  ]);
  return {
    revision: hashOf(JSON.stringify(files)),
    pages: Object.fromEntries(pages) as OfflineList['pages'],
    files,
  };
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 11);
}

/** Names of all files that visitors may ask for, with forward slashes, in order. */
function listFiles(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .filter((name) => !['sw.js', 'offline.html', 'offline.json'].includes(name))
    .filter((name) => statSync(join(dist, name)).isFile())
    .sort();
}
