import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../source-files.ts';

/** A site that is being served, until it is stopped. */
export interface Served {
  /** Of the site's root. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Ports from here on are asked for; the next free one is taken. */
const PORT = Number(process.env.YARDSTICK_TEST_PORT ?? 43_871) + 10;

/**
 * Runs what `npm start` runs, as package.json has it, and waits for the address that it prints.
 * @throws Error with all it said, if it ends without one
 */
export async function start(): Promise<Served> {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [, ...command] = String(scripts.start).split(' ');
  return serveCommand([...command, '--no-open', '--port', String(PORT)], ROOT);
}

/** Runs a command of Node in a folder that serves a site, and waits for the address that it prints. */
export async function serveCommand(command: readonly string[], folder: string): Promise<Served> {
  const child = spawn(process.execPath, command, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { address: await addressOf(child), stop: () => stop(child) };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const [address] = /http:\/\/127\.0\.0\.1:\d+\/(?=\s)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
}
