import type { Server } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen, listenNear } from '../src/cli/listen.ts';
import { type ServerOptions, staticServer } from '../src/cli/static-server.ts';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** How to serve the built app. */
export interface PreviewOptions extends ServerOptions {
  readonly port: number;
  /** Fail if the port is taken, rather than take the next free one. */
  readonly strictPort?: boolean;
  /** Folder of built pages, relative to the project; `dist` if not given. */
  readonly folder?: string;
}

/** A server that listens. */
export interface Preview {
  /** Where the app's root is. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the built app on this machine alone, as `reform-yardstick serve` does.
 * @throws YardstickError `cannot-listen`, or Node's error if `strictPort` is set
 */
export async function serveBuild(options: PreviewOptions): Promise<Preview> {
  const server = staticServer(resolve(ROOT, options.folder ?? 'dist'), options);
  const start = options.strictPort === true ? listen : listenNear;
  const port = await start(server, options.port);
  return {
    address: `http://127.0.0.1:${port}${options.base ?? '/'}`,
    close: () => closeServer(server),
  };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
