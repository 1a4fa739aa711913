import { createReadStream, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** The media types of what a built site holds. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};

const typeOf = (file: string) => TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';

const statOf = (path: string): Promise<Stats | null> => stat(path).catch(() => null);

/** The file that a request asks for, inside the folder; null if it is no path in it. */
function fileOf(folder: string, url: string): string | null {
  try {
    const path = decodeURIComponent(url.split('?')[0] ?? '/');
    const file = resolve(folder, `.${path}`);
    const inside = file === folder || file.startsWith(folder + sep);
    return inside && path.startsWith('/') && !path.includes('\0') ? file : null;
  } catch {
    return null;
  }
}

/** First and last byte of a `Range` header (RFC 9110, one range); null if it asks for none of them. */
export function readRange(header: string, size: number): readonly [number, number] | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header) ?? [];
  if (from === '' && to === '') return null;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last ? [first, last] : null;
}

async function send(
  file: string,
  { size, mtime }: Stats,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('Content-Type', typeOf(file));
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Last-Modified', mtime.toUTCString());
  response.setHeader('Accept-Ranges', 'bytes');
  const asked = /^bytes=\d*-\d*$/.test(request.headers.range ?? '') ? request.headers.range : '';
  const range = asked ? readRange(asked, size) : ([0, size - 1] as const);
  if (range === null) {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  const [start, end] = range;
  if (asked) response.setHeader('Content-Range', `bytes ${start}-${end}/${size}`);
  response.writeHead(asked ? 206 : 200, { 'Content-Length': end - start + 1 });
  if (request.method === 'HEAD' || size === 0) response.end();
  else await pipeline(createReadStream(file, { start, end }), response);
}

async function answerMissing(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => '404');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}

async function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split('?');
  const file = fileOf(folder, path);
  const found = file === null ? null : await statOf(file);
  if (file === null || found === null) return answerMissing(folder, response);
  if (found.isFile()) return send(file, found, request, response);
  const index = join(file, 'index.html');
  const page = await statOf(index);
  if (page === null) return answerMissing(folder, response);
  if (path.endsWith('/')) return send(index, page, request, response);
  // A path that began with two slashes would name another host.
  const location = `${path.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}`;
  response.writeHead(301, { Location: location }).end();
}

/**
 * A server of a folder's files as a plain static host has them: index.html for folders, byte ranges,
 * 404.html for what there is not. It does not listen yet.
 */
export function staticServer(folder: string): Server {
  const root = resolve(folder);
  return createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
}
