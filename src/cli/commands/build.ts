import { join, relative, resolve, sep } from 'node:path';
import { publicAddress } from '../../base/address.ts';
import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import { type Assembly, assemble } from '../../catalog/assemble.ts';
import { foldProblems } from '../../catalog/fold.ts';
import { type Arguments, textOf } from '../arguments.ts';
import { writeData } from '../data/build-data.ts';
import { EXIT } from '../exit-code.ts';
import { showProgress } from '../progress.ts';
import type { SiteStep } from '../site/build-site.ts';
import { checkOutput, replaceBuild } from '../site/output-folder.ts';
import type { Command, Run } from './command.ts';
import { type FoundPackages, findPackages } from './data-folder.ts';
import { writeNotes, writeProblems } from './list-problems.ts';

/** True if a path is a folder or lies in it. */
function contains(outer: string, inner: string): boolean {
  const way = relative(resolve(outer), resolve(inner));
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}

/** A site within a folder of packages would be read as one; within a package it is passed over. */
function checkApart(from: string, { single }: FoundPackages, to: string): void {
  const same = contains(from, to) && contains(to, from);
  if (same || (!single && contains(from, to))) {
    throw new YardstickError('usage-overlap', `overlapping folders: ${to}`, { value: to });
  }
}

/** The address that others open the site at, with a closing slash; '' if none is told. */
function siteAddressOf(given: Arguments): string {
  const told = textOf(given, 'site-address') ?? '';
  const address = told === '' || told.endsWith('/') ? told : `${told}/`;
  if (address !== '' && publicAddress(address) === '') {
    throw new YardstickError('usage-site-address', `bad address: ${told}`, { value: told });
  }
  return address;
}

/** Reads all packages that are named, each once. */
async function readAll(paths: readonly string[], to: string, run: Run): Promise<Assembly> {
  const progress = showProgress(run.stderr);
  progress.show(run.words.reading);
  try {
    const found = new Map<string, FoundPackages['packages'][number]>();
    for (const path of paths) {
      const packages = await findPackages(path);
      checkApart(path, packages, to);
      for (const one of packages.packages) {
        const key = resolve(one.path);
        if (!found.has(key)) found.set(key, one);
      }
    }
    return assemble([...found.values()]);
  } finally {
    progress.clear();
  }
}

function refuseProblems({ problems: all, notes }: Assembly, run: Run): void {
  const problems = foldProblems(all);
  writeNotes(notes, run);
  if (problems.length === 0) return;
  writeProblems(problems, run);
  run.stderr.write(`${run.words.problems(problems.length)}\n`);
  throw new YardstickError('input-problems', `${problems.length} problems`);
}

/** Writes the site of packages, or their tables alone, into an empty folder. */
async function write(given: Arguments, assembly: Assembly, to: string, run: Run): Promise<void> {
  const { words, stderr, home } = run;
  const progress = showProgress(stderr);
  const report = (step: SiteStep) =>
    progress.show(typeof step === 'object' ? words.writing(step.data) : words.steps[step]);
  try {
    if (given.values['data-only'] === true) {
      await writeData(assembly, to, (data) => report({ data }));
      return;
    }
    const address = siteAddressOf(given);
    const { buildSite } = await loadPart(() => import('../site/build-site.ts'));
    await buildSite({ assembly, shell: join(home, 'site'), address }, to, report);
  } finally {
    progress.clear();
  }
}

/** Writes a whole site of data packages, or their tables and catalog alone. */
export const build: Command = {
  options: {
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean', default: false },
    'site-address': { type: 'string' },
    'data-only': { type: 'boolean', default: false },
  },
  run: async (given, run) => {
    const { words, stderr } = run;
    const to = textOf(given, 'output') ?? '';
    const force = given.values.force === true;
    if (given.paths.length === 0) throw new YardstickError('usage-no-folder', 'no folder');
    if (to === '') throw new YardstickError('usage-no-output', 'no output');
    siteAddressOf(given);
    const assembly = await readAll(given.paths, to, run);
    await checkOutput(to, force);
    refuseProblems(assembly, run);
    await replaceBuild(resolve(to), force, (next) => write(given, assembly, next, run));
    const { reforms, observations, charts } = assembly.draft;
    const text = words.checkedData(reforms.length, observations.length, charts.length);
    stderr.write(`${words.wrote(to)}: ${text}\n`);
    if (given.values['data-only'] !== true) stderr.write(`${words.openWith(to)}\n`);
    return EXIT.done;
  },
};
