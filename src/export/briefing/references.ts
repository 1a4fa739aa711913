import type { Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { QuotedFigure } from '../../spec/briefing/briefing.ts';
import type { ChartDocument, DocumentSource, Figure } from '../../spec/document.ts';
import { citeSource } from '../cite/source.ts';

/** A source in the paper's numbered list. */
export interface Reference {
  readonly number: number;
  /** As GB/T 7714-2015 writes it. */
  readonly text: string;
  /** http(s), or ''. */
  readonly url: string;
  readonly source: DocumentSource;
}

/** Numbers sources in the order in which figures and charts first call for them. */
export class References {
  readonly list: Reference[] = [];
  readonly used: QuotedFigure[] = [];
  readonly #language: Language;
  readonly #quoted: ReadonlyMap<string | null, QuotedFigure>;
  readonly #numbers = new Map<string, number>();

  constructor(figures: readonly QuotedFigure[], language: Language) {
    this.#language = language;
    this.#quoted = new Map(figures.map((one) => [one.figure.observation, one]));
  }

  /** The figure that a text names and the number of its source; undefined if it is not at hand. */
  ofFigure(observation: string): { quoted: QuotedFigure; reference: number } | undefined {
    const quoted = this.#quoted.get(observation);
    if (quoted === undefined) return undefined;
    if (!this.used.includes(quoted)) this.used.push(quoted);
    return { quoted, reference: this.#numberOf(quoted.source) };
  }

  /** The numbers of all sources of a chart, ascending. */
  ofChart(document: ChartDocument): number[] {
    return document.sources.map((source) => this.#numberOf(source)).sort((a, b) => a - b);
  }

  // Sources of one id may differ where charts were made from different data; each is cited.
  #numberOf(source: DocumentSource): number {
    const text = citeSource(source, this.#language);
    const key = `${source.id}\n${text}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.list.length + 1;
    this.#numbers.set(key, number);
    this.list.push({ number, text, url: source.url, source });
    return number;
  }
}

/** Where in its source a figure stands and how it was computed: `第3段`; '' if neither is known. */
export function whereabouts(figure: Figure, language: Language): string {
  const { formula, derived } = messages(language).figure;
  const { derivation } = figure;
  // A file without the formula in words has only names of the program's, which say nothing here.
  const inWords = derivation?.inWords?.[language];
  const said = inWords === undefined ? derived : formula + punctuation(language).colon + inWords;
  const counted = derivation?.records ? (inWords ?? '') : said;
  const computed = derivation === null ? '' : counted;
  return [figure.locator[language], computed]
    .filter((part) => part !== '')
    .join(punctuation(language).semicolon);
}
