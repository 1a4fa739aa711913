import type { ProblemCode } from '../base/problem-code.ts';
import type { Language } from '../base/vocabulary.ts';

import { en } from './en-problems.ts';
import { zh } from './zh-problems.ts';

const WORDS: Readonly<Record<Language, typeof en>> = { en, zh };

/** What is wrong and what to do, in one sentence without its stop; `details` fill in its names. */
export function problemText(
  code: ProblemCode,
  details: Readonly<Record<string, string>>,
  language: Language,
): string {
  return WORDS[language][code].replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '');
}
