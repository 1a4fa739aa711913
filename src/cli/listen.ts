import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { YardstickError } from '../base/error.ts';

/** How many ports are tried, beginning with the one asked for. */
const ATTEMPTS = 20;
const LAST_PORT = 65_535;

/** Listens on this machine alone, at exactly this port (0 for any); gives the port. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/**
 * Listens on this machine alone, at `port` or the next free one; gives the port.
 * @throws YardstickError `cannot-listen`
 */
export async function listenNear(server: Server, port: number): Promise<number> {
  for (let next = port; ; next += 1) {
    try {
      return await listen(server, next);
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException;
      const last = next >= Math.min(port + ATTEMPTS, LAST_PORT);
      if (code === 'EADDRINUSE' && !last) continue;
      const details = { value: String(next), message };
      throw new YardstickError('cannot-listen', `port ${next}: ${message}`, details, cause);
    }
  }
}
