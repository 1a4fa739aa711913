import { YardstickError } from '../base/error.ts';
import type { Language } from '../base/vocabulary.ts';
import { messages } from './messages.ts';

/**
 * What to tell a reader of a fault: what it is and what to do next, never a stack.
 * @param more texts by code that only some pages need
 */
export function errorText(
  cause: unknown,
  language: Language,
  more: Readonly<Record<string, string>> = {},
): string {
  const { errors } = messages(language);
  if (!(cause instanceof YardstickError)) return errors.unknown;
  const texts: Readonly<Record<string, string>> = errors;
  // Embeds leave out what only pages say of a document.
  const lesser = cause.code === 'document-number' ? texts['document-invalid'] : undefined;
  const text = more[cause.code] ?? texts[cause.code] ?? lesser ?? errors.unknown;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => cause.details[name] ?? '');
}
