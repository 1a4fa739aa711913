import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../preview.ts';
import type { City } from './city.ts';
import { writePackages } from './write-packages.ts';

/** What building a site took. */
export interface Cost {
  /** By the clock, and of the processor, in seconds; the second is null where the system does not tell. */
  readonly seconds: number;
  readonly processor: number | null;
  /** The most memory that was held, in bytes; null where the system does not tell. */
  readonly memory: number | null;
}

/** A site of the project's data and more. */
export interface BuiltSite {
  readonly dist: string;
  readonly cost: Cost;
  readonly remove: () => void;
}

/** How often the process is looked at, in milliseconds. */
const LOOK = 100;
/** Of the clock by which Linux counts processor time. */
const TICKS_A_SECOND = 100;

/** Watches a process until it ends. */
function watch({ pid }: ChildProcess): () => Omit<Cost, 'seconds'> {
  if (process.platform !== 'linux' || pid === undefined) {
    return () => ({ processor: null, memory: null });
  }
  let [memory, processor] = [0, 0];
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      memory = Math.max(memory, 1024 * Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0));
      // The name in brackets may hold spaces.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      processor = (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
    } catch {
      // It has ended meanwhile.
    }
  }, LOOK);
  return () => {
    clearInterval(timer);
    return { memory, processor };
  };
}

/**
 * Builds the site of the project's data with synthetic cities added, in a temporary folder, as
 * `reform-yardstick build` does: with the programme of the last build, which no figure changes.
 * @throws Error if the build fails
 */
export async function buildSite(cities: readonly City[]): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-scale-'));
  const [data, dist] = [join(folder, 'data'), join(folder, 'dist')];
  const remove = () => rmSync(folder, { recursive: true, force: true });
  writePackages(join(ROOT, 'data'), data, cities);
  const packages = readdirSync(data).map((name) => join(data, name));
  const started = performance.now();
  const command = [join(ROOT, 'dist-lib/cli.js'), 'build', ...packages, '-o', dist];
  const build = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
  const stop = watch(build);
  const code = await new Promise((done) => build.on('close', done));
  const seconds = (performance.now() - started) / 1000;
  const cost = { seconds, ...stop() };
  if (code === 0) return { dist, cost, remove };
  remove();
  throw new Error(`the build of ${folder} failed`);
}

/** Bytes of all files in a folder. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .filter((one) => one.isFile())
    .reduce((sum, { size }) => sum + size, 0);
}
