import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import serveStatic from 'serve-static';
import sirv from 'sirv';
import { DIST } from '../browser/pages.ts';
import type { Served } from './start.ts';

async function listen(answer: RequestListener): Promise<Served> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A plain host that compresses whatever it is asked for, tables as well, and lets it be kept. */
export function compressing(): Promise<Served> {
  const compress = compression({ filter: () => true });
  const files = sirv(DIST, { etag: true, maxAge: 60 });
  return listen((request, response) => compress(request, response, () => files(request, response)));
}

/** A plain host that knows no ranges. */
export function withoutRanges(): Promise<Served> {
  const files = serveStatic(DIST, { acceptRanges: false, dotfiles: 'ignore' });
  return listen((request, response) =>
    files(request, response, () => response.writeHead(404).end()),
  );
}
