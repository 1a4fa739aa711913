import { YardstickError } from '../base/error.ts';
import type { Language, Unit } from '../base/vocabulary.ts';
import { bracketed } from '../i18n/punctuation.ts';
import type { ChartDocument, ChartRow, DocumentSource } from './document.ts';

/** The unit with this code; throws `unknown unit: …` if the document lacks it. */
export function unitOf(document: Pick<ChartDocument, 'units'>, code: string): Unit {
  const unit = document.units.find((one) => one.code === code);
  if (unit === undefined) {
    throw new YardstickError('unknown-unit', `unknown unit: ${code}`, { unit: code });
  }
  return unit;
}

/** The rows of a group, in the document's order. */
export function rowsOfGroup(document: ChartDocument, group: string): ChartRow[] {
  return document.rows.filter((row) => row.group === group);
}

/** What a source is called in short: who published it, else its title. */
export function sourceName({ publisher, title }: DocumentSource, language: Language): string {
  return publisher[language] || title[language];
}

/** The same with the year, where that is known. */
export function datedSourceName(source: DocumentSource, language: Language): string {
  return sourceName(source, language) + bracketed(source.date.slice(0, 4), language);
}
