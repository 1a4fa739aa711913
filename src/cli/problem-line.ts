import type { Language } from '../base/vocabulary.ts';
import type { Problem } from '../catalog/problem.ts';
import { problemText } from '../i18n/problems.ts';

/** A fault in the data: where it stands, what the cell says, what is wrong and what to do. */
export interface DataProblem extends Problem {
  readonly message: string;
}

/** Longer cells are cut: the place says where the whole is. */
const LONGEST_VALUE = 60;

function shorten(value: string): string {
  const line = [...value.replaceAll(/\s+/g, ' ')];
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE).join('')}…` : line.join('');
}

/** Says a problem in words. */
export function inWords(problem: Problem, language: Language): DataProblem {
  return { ...problem, message: problemText(problem.code, problem.details, language) };
}

/** Writes a problem as compilers do: `data/x/observations.csv:12: OBS_VALUE: 103: share over …`. */
export function formatProblem({ file, line, column, value, message }: DataProblem): string {
  const parts = [`${file}:${line}`, column, shorten(value), message];
  return parts.filter((part) => part !== '').join(': ');
}
