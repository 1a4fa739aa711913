import { publicAddress } from '../../base/address.ts';
import type { Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import type { ChartDocument } from '../../spec/document.ts';
import type { ExportOptions } from '../exporter.ts';
import { publishers } from '../facts.ts';

/** What is cited; '' where something is not known. */
export interface Work {
  /** A key for reference managers. */
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** ISO 8601, as precise as known. */
  readonly date: string;
  readonly address: string;
  /** The day it was read, ISO 8601. */
  readonly accessed: string;
  /** Hash of the data. */
  readonly version: string;
  /** Where the figures come from. */
  readonly note: string;
  readonly language: Language;
}

/** Writes a work as one style or format asks. */
export type Cite = (work: Work) => string;

/** A chart as a work: the site is its author, the day of its taking the day of access. */
export function workOf(document: ChartDocument, options: ExportOptions): Work {
  const { language, date } = options;
  const address = publicAddress(options.address);
  const words = messages(language);
  const names = publishers(document, language);
  return {
    id: `reform-yardstick-${document.id}`.replace(/[^A-Za-z0-9-]+/g, '-'),
    title: document.texts.title[language].replace(/[。.]$/, ''),
    author: words.site.name,
    date: '',
    address,
    accessed: date,
    version: document.dataHash,
    note: names === '' ? '' : `${words.file.sources}: ${names}`,
    language,
  };
}

/** A text on one line, as formats of lines need it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Year, month and day of an ISO date, as far as it goes. */
export function dateParts(date: string): number[] {
  return date === '' ? [] : date.split('-').map(Number);
}
