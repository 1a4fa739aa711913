import type { Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import type { DocumentSource } from '../../spec/document.ts';
import { citeGbt7714 } from './gbt7714.ts';
import { workOfSource } from './work.ts';

/** A source as GB/T 7714-2015 writes one in a numbered list. An undated one says so. */
export function citeSource(source: DocumentSource, language: Language): string {
  const work = workOfSource(source, language);
  return citeGbt7714({ ...work, date: work.date || messages(language).figure.undated });
}
