import type { Language } from '../base/vocabulary.ts';
import { messages } from '../i18n/messages.ts';
import { asksForOwn } from './own/own-id.ts';

/** What to say where a part of an address was not understood: with own figures it is not the address. */
export function addressNotice(search: string, language: Language): string {
  const { errors } = messages(language);
  return errors[asksForOwn(search) ? 'state-own' : 'state-invalid'];
}
