import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '../../src/base/vocabulary.ts';
import type { OfflineList } from '../../src/parts/offline.ts';
import { expect } from './fixtures.ts';
import { DIST } from './pages.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.gz': 'application/gzip',
};
const ASSETS = new Set(readdirSync(join(DIST, 'assets')));
const NAMES = /[\w.-]+\.(?:js|css|gz)\b/g;
const renamed = (name: string) => name.replace(/(?=\.\w+$)/, 'next');

/** The built site on a server of its own that can change while pages are open. */
export interface ChangingSite {
  readonly address: string;
  /** From now on another build stands here: all code has new names, the former is gone. */
  update(): void;
  /** From now on requests for addresses that match are answered with status 500; null ends it. */
  fail(addresses: RegExp | null): void;
  /** From now on every request is answered with this page, as a login page does; null ends it. */
  replace(html: string | null): void;
  close(): Promise<void>;
}

/** Starts it on a free port of loopback. */
export async function serveChanging(): Promise<ChangingSite> {
  let updated = false;
  let failing: RegExp | null = null;
  let inPlace: string | null = null;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (failing?.test(pathname)) return void response.writeHead(500).end('no');
    if (inPlace !== null) {
      return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(inPlace);
    }
    const sent = updated ? next(pathname) : fileOf(pathname);
    if (sent === null) return void response.writeHead(404).end('no');
    const type = TYPES[extname(pathname)] ?? (pathname.endsWith('/') ? TYPES['.html'] : undefined);
    const headers = { 'Content-Type': type ?? 'application/octet-stream' };
    response.writeHead(200, { ...headers, 'Cache-Control': 'no-cache' });
    response.end(request.method === 'HEAD' ? undefined : sent);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    update: () => {
      updated = true;
    },
    fail: (addresses) => {
      failing = addresses;
    },
    replace: (html) => {
      inPlace = html;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function fileOf(pathname: string): Buffer | null {
  const path = normalize(decodeURIComponent(pathname));
  const file = join(DIST, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
}

/** The answer of a build that differs in the names of its code and in every hash. */
function next(pathname: string): Buffer | string | null {
  const name = pathname.split('/').at(-1) ?? '';
  if (pathname.includes('/assets/') && ASSETS.has(name)) return null;
  const sent = fileOf(pathname.replace(/next(?=\.\w+$)/, '').replace(/^\/\.\/$/, '/'));
  if (sent === null || !/(\/|\.(html|js|css|json))$/.test(pathname)) return sent;
  const changed = sent
    .toString('utf8')
    .replace(NAMES, (one) => (ASSETS.has(one) ? renamed(one) : one));
  return pathname === '/offline.json' ? listOfNext(JSON.parse(changed)) : changed;
}

let nextHashes: Map<string, string> | undefined;

/** The list of the other build, whose files have other hashes. */
function listOfNext(list: OfflineList): string {
  nextHashes ??= new Map(list.files.map(({ url }) => [url, hashOf(next(`/${url}`) ?? '')]));
  const known = nextHashes;
  const renew = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && 'hash' in value && 'url' in value
      ? { ...value, hash: known.get(String(value.url)) }
      : value;
  return JSON.stringify({ ...list, revision: `n${list.revision}` }, renew);
}

const hashOf = (content: string | Buffer) =>
  createHash('sha256').update(content).digest('base64url').slice(0, 11);

/** Waits until what a visit keeps is kept; the list of what can be. */
export async function kept(
  page: Page,
  base: string,
  language: Language = 'zh',
): Promise<OfflineList> {
  const list: OfflineList = await (
    await page.request.get(new URL('offline.json', base).href)
  ).json();
  const files = [...list.pages[language], ...list.offered];
  const addresses = files.map(({ url }) => new URL(url, base).href);
  const missing = () =>
    page.evaluate(async (urls) => {
      const found = await Promise.all(urls.map((url) => caches.match(url)));
      return urls.filter((_, position) => !found[position]);
    }, addresses);
  await expect.poll(missing, { timeout: 90_000 }).toEqual([]);
  return list;
}
