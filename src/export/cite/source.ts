import type { Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import type { DocumentSource } from '../../spec/document.ts';
import { oneLine } from './work.ts';

/**
 * A source as GB/T 7714-2015 writes one in a numbered list: responsible party, title, type and
 * carrier (EB/OL with an address, Z without), date, path. An undated one says so.
 */
export function citeSource(source: DocumentSource, language: Language): string {
  const carrier = source.url === '' ? '[Z]' : '[EB/OL]';
  const title = oneLine(source.title[language]).replace(/[。.]$/, '');
  const parts = [
    oneLine(source.publisher[language]).replace(/\.$/, ''),
    `${title}${carrier}`,
    source.date === '' ? messages(language).figure.undated : source.date,
    source.url,
  ];
  return `${parts.filter((part) => part !== '').join('. ')}.`;
}
