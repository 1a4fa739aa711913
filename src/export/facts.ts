import { publicAddress } from '../base/address.ts';
import type { Language } from '../base/vocabulary.ts';
import { numberEvents, writeEvent } from '../charts/events.ts';
import { writeLicence } from '../i18n/licence.ts';
import { messages } from '../i18n/messages.ts';
import { formatDate, formatPeriod } from '../i18n/period.ts';
import { bracketed, punctuation } from '../i18n/punctuation.ts';
import type { ChartDocument, DocumentSource } from '../spec/document.ts';
import { datedSourceName } from '../spec/look-up.ts';
import type { ExportOptions } from './exporter.ts';

/** A term and what there is to say of it. */
export interface Fact {
  readonly term: string;
  readonly text: string;
}

/** How many digits of the data's hash are shown; the files that machines read carry all. */
const SHORT_HASH = 12;

/** The version of the data, short enough to be read out. */
export function shortHash(hash: string): string {
  return hash.slice(0, SHORT_HASH);
}

/** What must stand beside the chart wherever it goes: that it is made up, notes, events. */
export function noteLines(document: ChartDocument, language: Language): string[] {
  const events = numberEvents(document).map((event) => writeEvent(event, language));
  return [
    ...(document.synthetic ? [messages(language).chart.synthetic] : []),
    ...notes(document, language),
    ...events,
  ];
}

/** The events that a drawing carries as its own footnotes. */
export function drawnFootnotes(document: ChartDocument, language: Language): string[] {
  const events = numberEvents(document).filter(({ mark }) => mark !== '');
  return events.map((event) => writeEvent(event, language));
}

/** The notes to set below a drawing: without the events that it carries as its own footnotes. */
export function notesBelow(document: ChartDocument, language: Language): string[] {
  const events = numberEvents(document).filter(({ mark }) => mark === '');
  return [...notes(document, language), ...events.map((event) => writeEvent(event, language))];
}

function notes(document: ChartDocument, language: Language): string[] {
  return document.notes.map((note) => note[language]).filter((line) => line !== '');
}

/** A source in one line: publisher, date, title. */
export function sourceLine(source: DocumentSource, language: Language): string {
  const date = source.date === '' ? messages(language).figure.undated : source.date;
  const [publisher, title] = [source.publisher[language], source.title[language]];
  if (publisher === '') return title + bracketed(source.date, language);
  return publisher + bracketed(date, language) + punctuation(language).colon + title;
}

/** The publishers of all sources with their years, each once. */
export function publishers(document: ChartDocument, language: Language): string {
  const names = document.sources.map((source) => datedSourceName(source, language));
  return [...new Set(names)].join(punctuation(language).semicolon);
}

/** The licences of all sources, each once. */
export function licences(document: ChartDocument, language: Language): string[] {
  const all = document.sources.map((source) => writeLicence(source, language));
  return [...new Set(all)].filter((one) => one !== '');
}

const licenceText = (document: ChartDocument, language: Language) =>
  licences(document, language).join(punctuation(language).semicolon);

/** The packages that the figures are from, each with its version: what can be found without an address. */
export function packageText({ packages = [] }: ChartDocument, language: Language): string {
  const names = packages.map(({ title, version }) => `${title[language]} ${version}`.trim());
  return names.join(punctuation(language).semicolon);
}

/** The time that the figures cover, from the first day to the last; '' if no row has a date. */
export function coveredPeriod(document: ChartDocument, language: Language): string {
  const days = document.rows
    .flatMap(({ start, end }) => [start, end])
    .filter((day) => day !== null)
    .sort();
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? formatDate(first, language) : formatPeriod(`${first}/${last}`, language);
}

/** Who published the chart, licences, version of the data and day in one line, for below a picture. */
export function originLine(
  document: ChartDocument,
  { language, date, address }: Pick<ExportOptions, 'language' | 'date' | 'address'>,
): string {
  const words = messages(language);
  const colon = punctuation(language).colon;
  const facts: readonly (readonly [string, string])[] = [
    [words.file.licence, licenceText(document, language)],
    [words.file.package, publicAddress(address) === '' ? packageText(document, language) : ''],
    [words.file.dataVersion, shortHash(document.dataHash)],
    [words.file.taken, formatDate(date, language)],
  ];
  const told = facts.filter(([, text]) => text !== '').map(([term, text]) => term + colon + text);
  const site = document.publisher?.[language] ?? '';
  return [site, ...told].filter((part) => part !== '').join(' · ');
}

/** Where a file comes from: address (or, without one, data package), version of the data, time covered, day taken, licences. */
export function originFacts(document: ChartDocument, options: ExportOptions): Fact[] {
  const { language } = options;
  const words = messages(language).file;
  const address = publicAddress(options.address);
  return [
    ...(address === ''
      ? [{ term: words.package, text: packageText(document, language) }]
      : [{ term: words.address, text: address }]),
    { term: words.dataVersion, text: document.dataHash },
    { term: words.covers, text: coveredPeriod(document, language) },
    { term: words.taken, text: formatDate(options.date, language) },
    { term: words.licence, text: licenceText(document, language) },
  ].filter(({ text }) => text !== '');
}
