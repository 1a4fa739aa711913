import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { YardstickError } from '../../base/error.ts';
import { numberOf, onePath } from '../arguments.ts';
import { EXIT } from '../exit-code.ts';
import { staticServer } from '../static-server.ts';
import type { Command } from './command.ts';
import { exists } from './data-folder.ts';

const PORT = { least: 0, most: 65_535, whole: true };
/** How many ports are tried, beginning with the one asked for. */
const ATTEMPTS = 20;

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Listens on loopback at `port` or the next free one; gives the port; throws `cannot-listen`. */
async function listenNear(server: Server, port: number): Promise<number> {
  for (let next = port; ; next += 1) {
    try {
      return await listen(server, next);
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException;
      const last = next >= Math.min(port + ATTEMPTS, PORT.most);
      if (code === 'EADDRINUSE' && !last) continue;
      const details = { value: String(next), message };
      throw new YardstickError('cannot-listen', `port ${next}: ${message}`, details, cause);
    }
  }
}

/** Waits until the user or the system ends the command. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** Shows a built site on loopback until it is stopped. */
export const serve: Command = {
  options: { port: { type: 'string' } },
  run: async (given, { words, stdout }) => {
    const folder = onePath(given) || 'dist';
    const port = numberOf(given, 'port', PORT, 4173);
    if (!(await exists(join(folder, 'index.html')))) {
      throw new YardstickError('input-no-site', `no index.html in ${folder}`, { file: folder });
    }
    const server = staticServer(folder);
    const stopped = untilStopped();
    const free = await listenNear(server, port);
    stdout.write(`${words.serving(`http://127.0.0.1:${free}/`)}\n`);
    await stopped;
    server.close();
    server.closeAllConnections();
    return EXIT.done;
  },
};
