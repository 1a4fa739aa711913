import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import compression from 'compression';
import serveStatic from 'serve-static';
import { isOwnHost, isOwnOrigin } from './hosts.ts';
import { staysInside } from './inside.ts';

/** How a folder is served. */
export interface ServerOptions {
  /** Hosts that are answered beside this machine's own names. */
  readonly hosts?: readonly string[];
  /** The path under which the folder stands: `/` if not given, else with a slash at both ends. */
  readonly base?: string;
}

/** A request whose path below the base stands in `url`; `originalUrl` is what was asked. */
type Asked = IncomingMessage & { originalUrl?: string };

/** Why a file was not sent (of `http-errors`). */
interface Fault {
  readonly status?: number;
  readonly headers?: Record<string, string>;
}

/** A path that is none, or of nothing that is shown; a range or a condition that fails is neither. */
const isMissing = (status: number) => [400, 403, 404].includes(status);

const PARQUET = 'application/vnd.apache.parquet';

/** Parts are cut from the file as it is; tables are compressed within and asked for in parts. */
const compress = compression({
  filter: (request, response) =>
    request.headers.range === undefined &&
    response.getHeader('Content-Type') !== PARQUET &&
    compression.filter(request, response),
});

function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader('Cache-Control', 'no-cache');
  if (path.endsWith('.parquet')) response.setHeader('Content-Type', PARQUET);
}

/** The decoded path of a request; null if it is none. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '');
  } catch {
    return null;
  }
}

function refuse(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, headers).end();
}

/**
 * A server of a folder's files as a plain static host has them: index.html for folders, byte ranges,
 * entity tags, compression of all but tables, 404.html for what there is not, hidden files and links
 * that lead out of the folder among it. Only GET and HEAD, and only for hosts that it was told. It
 * does not listen yet.
 */
export function staticServer(
  folder: string,
  { hosts = [], base = '/' }: ServerOptions = {},
): Server {
  const root = resolve(folder);
  const files = serveStatic(root, {
    dotfiles: 'ignore',
    cacheControl: false,
    fallthrough: false,
    setHeaders,
  });

  async function answerMissing(response: ServerResponse): Promise<void> {
    const page = await readFile(join(root, '404.html')).catch(() => '404');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  }

  async function answer(request: Asked, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/';
    const path = pathOf(url);
    const below =
      url.startsWith(base) &&
      path !== null &&
      (await staysInside(root, path.slice(base.length - 1)));
    if (!below) return answerMissing(response);
    request.originalUrl = url;
    request.url = url.slice(base.length - 1);
    compress(request, response, () => {
      files(request, response, (fault?: Fault) => {
        if (fault?.status === undefined || isMissing(fault.status)) void answerMissing(response);
        else refuse(response, fault.status, fault.headers);
      });
    });
  }

  return createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Vary', 'Origin');
    const { host, origin } = request.headers;
    if (!isOwnHost(host, hosts)) return refuse(response, 421);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(response, 405, { Allow: 'GET, HEAD' });
    }
    if (origin !== undefined && isOwnOrigin(origin, hosts)) {
      response.setHeader('Access-Control-Allow-Origin', origin);
    }
    answer(request, response).catch(() => response.destroy());
  });
}
