import type { Problem } from '../../catalog/problem.ts';
import { formatProblem, inWords } from '../problem-line.ts';
import type { Run } from './command.ts';

/** Lists problems on standard output: they are what was asked for. */
export function writeProblems(problems: readonly Problem[], { language, stdout }: Run): void {
  for (const one of problems) stdout.write(`${formatProblem(inWords(one, language))}\n`);
}

/** Lists on the side what was mended or left out. */
export function writeNotes(notes: readonly Problem[], { language, stderr, words }: Run): void {
  for (const one of notes) {
    stderr.write(`${words.note(formatProblem(inWords(one, language)))}\n`);
  }
}
