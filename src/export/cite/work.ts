import { publicAddress } from '../../base/address.ts';
import type { Language, SourceKind } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { ChartDocument, DocumentSource } from '../../spec/document.ts';
import { sourceElsewhere } from '../elsewhere.ts';
import type { ExportOptions } from '../exporter.ts';
import { packageText, publishers, shortHash } from '../facts.ts';

/** What is cited; '' where something is not known. */
export interface Work {
  /** A key for reference managers: ASCII letters, digits and hyphens. */
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  /** Who made the figures, each once. */
  readonly authors: readonly string[];
  /** The newspaper or journal that it stands in, or who publishes it if that is another. */
  readonly container: string;
  /** ISO 8601, as precise as known. */
  readonly date: string;
  readonly address: string;
  /** The day it was read, ISO 8601. */
  readonly accessed: string;
  /** Version of the data, short. */
  readonly version: string;
  /** Where the figures come from. */
  readonly note: string;
  readonly language: Language;
}

/** Writes a work as one style or format asks. */
export type Cite = (work: Work) => string;

/** True for what stands in a newspaper or journal, whose name takes the publisher's place. */
export const isArticle = ({ kind }: Work): boolean => kind === 'newspaper' || kind === 'journal';

const key = (id: string) => id.replace(/[^A-Za-z0-9-]+/g, '-');
const title = (text: string) => oneLine(text).replace(/[。.]$/, '');

/** The day of the only source, the latest year of several; '' if none is dated. */
function dateOf(sources: readonly DocumentSource[]): string {
  const dates = sources.map(({ date }) => date).filter((date) => date !== '');
  const years = dates.map((date) => date.slice(0, 4)).sort();
  return (sources.length === 1 ? dates[0] : years.at(-1)) ?? '';
}

/**
 * A chart as a work: who made its figures is the author, who drew it up (for an opened chart that
 * does not tell, its data packages) the publisher, the day of its taking the day of access.
 */
export function workOf(document: ChartDocument, options: ExportOptions): Work {
  const { language, date } = options;
  const { file } = messages(language);
  const authors = document.sources.map(({ publisher }) => oneLine(publisher[language]));
  const names = publishers(document, language);
  const publisher = document.publisher?.[language] || packageText(document, language);
  return {
    id: key(`chart-${document.id}`),
    kind: 'dataset',
    title: title(document.texts.title[language]),
    authors: [...new Set(authors)].filter((name) => name !== ''),
    container: authors.includes(publisher) ? '' : publisher,
    date: dateOf(document.sources),
    address: publicAddress(options.address),
    accessed: date,
    version: shortHash(document.dataHash),
    note: names === '' ? '' : file.sources + punctuation(language).colon + names,
    language,
  };
}

/** A source as a work: a newspaper is no author but where the article stands. */
export function workOfSource(given: DocumentSource, language: Language): Work {
  const source = sourceElsewhere(given);
  const kind = source.kind || 'web';
  const article = kind === 'newspaper' || kind === 'journal';
  const publisher = oneLine(source.publisher[language]);
  return {
    id: key(source.id),
    kind,
    title: title(source.title[language]),
    authors: article || publisher === '' ? [] : [publisher],
    container: article ? publisher : '',
    date: source.date,
    address: source.url,
    accessed: '',
    version: '',
    note: '',
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
