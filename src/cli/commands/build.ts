import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { YardstickError } from '../../base/error.ts';
import { type Assembly, assemble } from '../../catalog/assemble.ts';
import { foldProblems } from '../../catalog/fold.ts';
import { readCatalog } from '../../catalog/read-catalog.ts';
import { onePath, textOf } from '../arguments.ts';
import { EXIT } from '../exit-code.ts';
import { unwritable } from '../output.ts';
import { showProgress } from '../progress.ts';
import type { Command, Run } from './command.ts';
import { exists, findDataFolder } from './data-folder.ts';
import { writeNotes, writeProblems } from './list-problems.ts';

const CATALOG = 'catalog.json';

function contains(outer: string, inner: string): boolean {
  const way = relative(resolve(outer), resolve(inner));
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}

/** True if a folder holds nothing, or nothing but what an earlier build wrote. */
async function isReplaceable(folder: string): Promise<boolean> {
  const names = await readdir(folder);
  if (names.length === 0) return true;
  if (!names.includes(CATALOG)) return false;
  try {
    const { packages } = readCatalog(await readFile(join(folder, CATALOG), 'utf8'));
    const written = new Set([CATALOG, ...packages.map(({ id }) => id)]);
    return names.every((name) => written.has(name));
  } catch {
    return false;
  }
}

/** Keeps a mistyped folder from being emptied: only an earlier build may be replaced unasked. */
async function checkTarget(from: string, to: string, force: boolean): Promise<void> {
  if (contains(from, to) || contains(to, from)) {
    throw new YardstickError('usage-overlap', `overlapping folders: ${to}`, { value: to });
  }
  if (force || !(await exists(to))) return;
  const free = await isReplaceable(to).catch((cause: unknown) => {
    throw unwritable(cause, to);
  });
  if (!free) {
    throw new YardstickError('usage-occupied', `not an earlier build: ${to}`, { value: to });
  }
}

async function write(from: string, to: string, { data, words, stderr }: Run): Promise<Assembly> {
  const progress = showProgress(stderr);
  try {
    // Without a slash at its end: the build is written beside it under a longer name.
    return await data.build(from, resolve(to), (name) => progress.show(words.writing(name)));
  } catch (cause) {
    throw cause instanceof YardstickError ? cause : unwritable(cause, to);
  } finally {
    progress.clear();
  }
}

/** Writes tables and catalog of a folder of data packages. */
export const build: Command = {
  options: { output: { type: 'string', short: 'o' }, force: { type: 'boolean', default: false } },
  run: async (given, run) => {
    const { words, stderr, data } = run;
    const path = onePath(given);
    const to = textOf(given, 'output') ?? '';
    if (path === '') throw new YardstickError('usage-no-folder', 'no folder');
    if (to === '') throw new YardstickError('usage-no-output', 'no output');
    const { folder, label, only } = await findDataFolder(path);
    if (only !== '') {
      throw new YardstickError('input-one-package', `one package: ${path}`, { file: path });
    }
    await checkTarget(folder, to, given.values.force === true);
    const { problems: all, notes } = assemble(await data.read(folder, label));
    const problems = foldProblems(all);
    writeNotes(notes, run);
    if (problems.length > 0) {
      writeProblems(problems, run);
      stderr.write(`${words.problems(problems.length)}\n`);
      throw new YardstickError('input-problems', `${problems.length} problems`);
    }
    const { reforms, observations, charts } = (await write(folder, to, run)).draft;
    const text = words.checkedData(reforms.length, observations.length, charts.length);
    stderr.write(`${words.wrote(to)}: ${text}\n`);
    return EXIT.done;
  },
};
