import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../preview.ts';
import type { City } from './city.ts';
import { writePackages } from './write-packages.ts';

/** A copy of the project with other data, built. */
export interface BuiltProject {
  readonly dist: string;
  /** Of the build, in seconds. */
  readonly seconds: number;
  /** The most memory that its programs held together, in bytes; null where the system does not tell. */
  readonly memory: number | null;
  readonly remove: () => void;
}

/** How often the memory is looked at, in milliseconds. */
const LOOK = 200;

/** The processes that a process started, and theirs. */
function family(root: number): number[] {
  const parents = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      // The name in brackets may hold spaces.
      const [, parent] = /^.*\) \S (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
      parents.set(Number(parent), [...(parents.get(Number(parent)) ?? []), Number(name)]);
    } catch {
      // It has ended meanwhile.
    }
  }
  const found = [root];
  for (const one of found) found.push(...(parents.get(one) ?? []));
  return found;
}

/** Bytes that a process and all that it started hold, pages shared between them counted once each. */
function memoryOf(root: number): number {
  let sum = 0;
  for (const one of family(root)) {
    try {
      const text = readFileSync(`/proc/${one}/smaps_rollup`, 'utf8');
      sum += 1024 * Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
    } catch {
      // It has ended meanwhile.
    }
  }
  return sum;
}

function watchMemory({ pid }: ChildProcess): () => number | null {
  if (process.platform !== 'linux' || pid === undefined) return () => null;
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, memoryOf(pid));
  }, LOOK);
  return () => {
    clearInterval(timer);
    return most;
  };
}

/** Copies what is under version control or about to be, without data, and lends it the packages. */
function copyProject(to: string): void {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const names = listed.split('\n').filter((name) => name !== '' && !/^(data|docs)\//.test(name));
  for (const name of names) cpSync(join(ROOT, name), join(to, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(to, 'node_modules'));
}

/**
 * Builds the site from the project's data with synthetic cities added, in a temporary folder.
 * @throws Error if the build fails
 */
export async function buildProject(cities: readonly City[]): Promise<BuiltProject> {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-scale-'));
  copyProject(folder);
  writePackages(join(ROOT, 'data'), join(folder, 'data'), cities);
  const started = performance.now();
  const build = spawn('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = watchMemory(build);
  const code = await new Promise((done) => build.on('close', done));
  const memory = stop();
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (code !== 0) {
    remove();
    throw new Error(`the build of ${folder} failed`);
  }
  return {
    dist: join(folder, 'dist'),
    seconds: (performance.now() - started) / 1000,
    memory,
    remove,
  };
}

/** Bytes of all files in a folder. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .filter((one) => one.isFile())
    .reduce((sum, { size }) => sum + size, 0);
}
