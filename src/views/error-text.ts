import { YardstickError } from '../base/error.ts';
import type { Language } from '../base/vocabulary.ts';
import { messages } from '../i18n/messages.ts';

/** What to tell a reader of a fault: what it is and what to do next, never a stack. */
export function errorText(cause: unknown, language: Language): string {
  const words: Readonly<Record<string, unknown>> = messages(language).errors;
  const text = cause instanceof YardstickError ? words[cause.code] : undefined;
  if (!(cause instanceof YardstickError) || typeof text !== 'string') {
    return messages(language).errors.unknown;
  }
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => cause.details[name] ?? whole);
}
