import { YardstickError } from '../base/error.ts';
import type { Language } from '../base/vocabulary.ts';
import { errorText } from '../i18n/error-text.ts';
import { messages } from '../i18n/messages.ts';
import { fill, wordsOf } from './words/words.ts';

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * What to tell of a fault, in one line: the file it concerns if there is one, what is wrong, what to
 * do next. Never a stack.
 */
export function faultText(error: unknown, language: Language): string {
  const words: Readonly<Record<string, string>> = wordsOf(language).errors;
  if (!(error instanceof YardstickError)) {
    return fill(words.unknown ?? '', { message: messageOf(error) });
  }
  const { code, details } = error;
  const own = words[code];
  const shared = code in messages(language).errors ? errorText(error, language) : error.message;
  const text = own === undefined ? shared : fill(own, details);
  return details.file === undefined ? text : `${details.file}: ${text}`;
}

/** The same fault, naming the file it was met in; faults that nobody foresaw stay as they are. */
export function inFile(error: unknown, file: string): unknown {
  if (!(error instanceof YardstickError)) return error;
  const { code, message, details, cause } = error;
  return new YardstickError(code, `${file}: ${message}`, { ...details, file }, cause ?? error);
}
