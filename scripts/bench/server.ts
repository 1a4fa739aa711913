import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Brotli's best, as hosts keep ready; large files less well, or the bench would wait. */
const LARGE = { bytes: 2_000_000, quality: 4 };

interface Sent {
  readonly body: Buffer;
  readonly etag: string;
}

/** A server of one folder that counts what it sends. */
export interface CountingServer {
  readonly address: string;
  /** Requests answered and bytes of bodies sent, compressed, since the last call. */
  readonly take: () => { readonly requests: number; readonly bytes: number };
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder on a free port of loopback as a good static host would: Brotli, entity tags, names
 * with a hash cached for good, all else asked again, any origin may read.
 * @param quality of Brotli, 0 to 11; the best if not given
 */
export async function serveCompressed(
  folder: string,
  quality: number = constants.BROTLI_MAX_QUALITY,
): Promise<CountingServer> {
  const kept = new Map<string, Promise<Sent>>();
  let count = { requests: 0, bytes: 0 };
  const server = createServer(async (request, response) => {
    const file = await fileOf(folder, request.url ?? '/');
    count.requests += 1;
    if (!file) return void response.writeHead(404).end();
    const sent = kept.get(file) ?? prepare(file, quality);
    kept.set(file, sent);
    const { body, etag } = await sent;
    const headers = {
      'Access-Control-Allow-Origin': '*',
      // Tells pages of another origin, too, how much came.
      'Timing-Allow-Origin': '*',
      'Cache-Control': /\/assets\//.test(file) ? 'max-age=31536000, immutable' : 'no-cache',
      ETag: etag,
    };
    if (request.headers['if-none-match'] === etag) {
      return void response.writeHead(304, headers).end();
    }
    count.bytes += body.byteLength;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const own = { 'Content-Type': type, 'Content-Encoding': 'br', 'Content-Length': body.length };
    response.writeHead(200, { ...headers, ...own }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    take: () => {
      const taken = count;
      count = { requests: 0, bytes: 0 };
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function prepare(file: string, quality: number): Promise<Sent> {
  const raw = await readFile(file);
  const best = raw.length > LARGE.bytes ? Math.min(quality, LARGE.quality) : quality;
  const body = await compress(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: best } });
  return { body, etag: `"${createHash('sha256').update(raw).digest('hex').slice(0, 16)}"` };
}

/** The file that an address names, or null. */
async function fileOf(folder: string, url: string): Promise<string | null> {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return (await stat(file).catch(() => null))?.isFile() ? file : null;
}
