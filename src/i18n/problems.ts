import type { ProblemCode } from '../base/problem-code.ts';
import type { Language } from '../base/vocabulary.ts';

import { en } from './en-problems.ts';
import { zh } from './zh-problems.ts';

const WORDS: Readonly<Record<Language, typeof en>> = { en, zh };

/** Told after what has consequences elsewhere; a text that names their number itself needs it not. */
const CONSEQUENCES: Readonly<Record<Language, string>> = {
  en: ' (and {more} more that follow from it)',
  zh: '（另有{more}处由此引起）',
};

/** Told where it is known what was meant. */
const MEANT: Readonly<Record<Language, string>> = {
  en: '; here: {meant}',
  zh: '；此处应写作 {meant}',
};

/** What is wrong and what to do, in one sentence without its stop; `details` fill in its names. */
export function problemText(
  code: ProblemCode,
  details: Readonly<Record<string, string>>,
  language: Language,
): string {
  const text = WORDS[language][code];
  const told = details.more === undefined || text.includes('{more}');
  const advised = details.meant === undefined || text.includes('{meant}');
  const whole = advised ? text : text + MEANT[language];
  return (told ? whole : whole + CONSEQUENCES[language]).replace(
    /\{(\w+)\}/g,
    (_, name: string) => details[name] ?? '',
  );
}

/** A fault in a chart document, as `DocumentError` holds them (src/spec/problem.ts). */
interface PathProblem {
  readonly code: ProblemCode;
  readonly path: string;
  readonly value: string;
  readonly details: Readonly<Record<string, string>>;
}

/** A problem of a chart document in a line: `rows[3].value: "abc": not a number; …`. */
export function documentProblemText(problem: PathProblem, language: Language): string {
  const { code, path, value, details } = problem;
  const said = problemText(code, details, language);
  return [path === '.' ? '' : path, value, said].filter((part) => part !== '').join(': ');
}
