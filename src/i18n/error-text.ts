import type { Language } from '../base/vocabulary.ts';
import { faultText } from './fault-text.ts';
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
  return faultText(cause, { ...messages(language).errors, ...more });
}
