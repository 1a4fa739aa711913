import type { Language } from '../base/vocabulary.ts';
import type { Problem } from '../catalog/problem.ts';
import { codeWords } from '../i18n/codes.ts';
import { problemText } from '../i18n/problems.ts';
import { punctuation } from '../i18n/punctuation.ts';

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

/** Codes with what they mean: `target 目标`. */
function explained(column: string, options: string, language: Language): string {
  const said = options.split(' ').map((code) => {
    const meaning = codeWords('', column, code)?.[language] ?? code;
    return meaning === code ? code : `${code} ${meaning}`;
  });
  return said.join(punctuation(language).list);
}

/** Says a problem in words. */
export function inWords(problem: Problem, language: Language): DataProblem {
  const { options } = problem.details;
  const details =
    options === undefined
      ? problem.details
      : { ...problem.details, options: explained(problem.column, options, language) };
  return { ...problem, message: problemText(problem.code, details, language) };
}

/** Writes a problem as compilers do: `data/x/observations.csv:12: OBS_VALUE: 103: share over …`. */
export function formatProblem({ file, line, column, value, message }: DataProblem): string {
  const parts = [`${file}:${line}`, column, shorten(value), message];
  return parts.filter((part) => part !== '').join(': ');
}
