import { YardstickError } from '../../base/error.ts';
import { assemble } from '../../catalog/assemble.ts';
import { foldProblems } from '../../catalog/fold.ts';
import type { Entry, Problem } from '../../catalog/problem.ts';
import { DocumentError } from '../../spec/problem.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-code.ts';
import { faultText } from '../fault-text.ts';
import { readChart, STANDARD_INPUT } from '../input.ts';
import { showProgress } from '../progress.ts';
import type { Command, Run } from './command.ts';
import { findPackages } from './data-folder.ts';
import { writeNotes, writeProblems } from './list-problems.ts';

const isDocument = (path: string) =>
  path === STANDARD_INPUT || (/\.json$/i.test(path) && !/(^|[/\\])datapackage\.json$/.test(path));

async function checkDocument(path: string, run: Run): Promise<ExitCode> {
  const { language, words, stdin, stdout, stderr } = run;
  try {
    await readChart(path, stdin);
    stdout.write(`${path}: ${words.checkedDocument}\n`);
    return EXIT.done;
  } catch (error) {
    if (exitCodeOf(error) !== EXIT.input) throw error;
    // The fault is the answer that was asked for, so it is no message on the side.
    stdout.write(`${faultText(error, language)}\n`);
    if (error instanceof DocumentError) {
      stderr.write(`${words.problems(Number(error.details.count))}\n`);
    }
    return EXIT.input;
  }
}

async function checkData(path: string, run: Run): Promise<ExitCode> {
  const { words, stdout, stderr } = run;
  const progress = showProgress(stderr);
  progress.show(words.reading);
  const { label, packages } = await findPackages(path).finally(progress.clear);
  const { problems, notes, draft } = assemble(packages);
  const isOwn = ({ file }: Problem) => file.startsWith(`${label}/`);
  const ownOf = (entries: readonly Entry<unknown>[]) =>
    entries.filter(({ at }) => at.file.startsWith(`${label}/`)).length;
  const own = foldProblems(problems.filter(isOwn));
  writeNotes(notes.filter(isOwn), run);
  writeProblems(own, run);
  const others = foldProblems(problems.filter((one) => !isOwn(one))).length;
  if (others > 0) stderr.write(`${words.problemsElsewhere(others)}\n`);
  if (own.length > 0) {
    stderr.write(`${words.problems(own.length)}\n`);
    return EXIT.input;
  }
  const { reforms, observations, charts } = draft;
  const text = words.checkedData(ownOf(reforms), ownOf(observations), ownOf(charts));
  stdout.write(`${path}: ${text}\n`);
  return EXIT.done;
}

/** Checks data packages and chart documents, all that are named, and prints every problem. */
export const check: Command = {
  options: {},
  run: async ({ paths }, run) => {
    if (paths.length === 0) throw new YardstickError('usage-no-path', 'no path');
    let code: ExitCode = EXIT.done;
    for (const path of paths) {
      const found = await (isDocument(path) ? checkDocument(path, run) : checkData(path, run));
      if (found !== EXIT.done) code = found;
    }
    return code;
  },
};
