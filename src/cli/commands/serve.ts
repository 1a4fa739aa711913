import { join } from 'node:path';
import { YardstickError } from '../../base/error.ts';
import { numberOf, onePath, textOf } from '../arguments.ts';
import { exists } from '../exists.ts';
import { EXIT } from '../exit-code.ts';
import { listenNear } from '../listen.ts';
import { staticServer } from '../static-server.ts';
import type { Command } from './command.ts';

const PORT = { least: 0, most: 65_535, whole: true };
/** Waits until the user or the system ends the command. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** Shows a built site on loopback until it is stopped. */
export const serve: Command = {
  options: { port: { type: 'string' }, 'allow-host': { type: 'string' } },
  run: async (given, { words, stdout }) => {
    const folder = onePath(given) || 'dist';
    const port = numberOf(given, 'port', PORT, 4173);
    if (!(await exists(join(folder, 'index.html')))) {
      throw new YardstickError('input-no-site', `no index.html in ${folder}`, { file: folder });
    }
    const hosts = textOf(given, 'allow-host')?.split(',') ?? [];
    const server = staticServer(folder, { hosts });
    const stopped = untilStopped();
    const free = await listenNear(server, port);
    stdout.write(`${words.serving(`http://127.0.0.1:${free}/`)}\n`);
    await stopped;
    server.close();
    server.closeAllConnections();
    return EXIT.done;
  },
};
