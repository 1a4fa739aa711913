import { YardstickError } from '../base/error.ts';
import type { Language } from '../base/vocabulary.ts';
import { intakeErrors, intakeErrorText } from '../i18n/intake-errors.ts';
import { messages } from '../i18n/messages.ts';
import { documentProblemText } from '../i18n/problems.ts';
import { DocumentError } from '../spec/problem.ts';
import { fill, wordsOf } from './words/words.ts';

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Every problem of a chart document, a line each, and how many more there are. */
function problemLines({ problems, details }: DocumentError, language: Language): string {
  const { file, count } = details;
  const lines = problems.map((one) => documentProblemText(one, language));
  const more = Number(count) - problems.length;
  const all = more > 0 ? [...lines, wordsOf(language).moreProblems(more)] : lines;
  return all.map((line) => (file === undefined ? line : `${file}: ${line}`)).join('\n');
}

/**
 * What to tell of a fault, in one line: the file it concerns if there is one, what is wrong, what to
 * do next; of a chart document every problem in a line of its own. Never a stack.
 */
export function faultText(error: unknown, language: Language): string {
  const words: Readonly<Record<string, string>> = wordsOf(language).errors;
  if (!(error instanceof YardstickError)) {
    return fill(words.unknown ?? '', { message: messageOf(error) });
  }
  if (error instanceof DocumentError) return problemLines(error, language);
  const { code, details } = error;
  const own = words[code];
  const said = { ...messages(language).errors, ...intakeErrors(language) };
  const shared = code in said ? intakeErrorText(error, language) : error.message;
  const text = own === undefined ? shared : fill(own, details);
  return details.file === undefined ? text : `${details.file}: ${text}`;
}

/** The same fault, naming the file it was met in; faults that nobody foresaw stay as they are. */
export function inFile(error: unknown, file: string): unknown {
  if (!(error instanceof YardstickError)) return error;
  if (error instanceof DocumentError) {
    return new DocumentError(error.problems, { file, count: error.details.count ?? '' });
  }
  const { code, message, details, cause } = error;
  return new YardstickError(code, `${file}: ${message}`, { ...details, file }, cause ?? error);
}
