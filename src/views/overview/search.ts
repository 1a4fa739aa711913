import MiniSearch from 'minisearch';
import type { Language } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';

/** An indicator that a search found. */
export interface IndicatorHit {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /** Names of the reforms that it is measured for; empty for context alone. */
  readonly reforms: readonly { readonly id: string; readonly name: string }[];
}

/** What a search found, best first. */
export interface SearchHits {
  /** Ids of the reforms found by themselves or by what is measured of them. */
  readonly reforms: ReadonlySet<string>;
  readonly indicators: readonly IndicatorHit[];
}

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

const RUNS = /[\p{Script=Han}]+|[\p{L}\p{N}]+/gu;
const HAN = /^\p{Script=Han}/u;

/**
 * The words of a text: what other scripts write between spaces, and of Chinese, which has none,
 * every two neighbouring characters (bigrams; Manning et al., Introduction to Information
 * Retrieval, 2008, 2.2.1). A lone character stands for itself.
 */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(RUNS) ?? []).flatMap((run) => {
    if (!HAN.test(run)) return [run];
    const characters = [...run];
    if (characters.length === 1) return characters;
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  });
}

const both = (text: { zh: string; en: string }) => `${text.zh}\n${text.en}`;

/** Makes the search over the reforms and indicators of a catalog, in both languages. */
export function makeSearch({ catalog }: CatalogIndex): (query: string) => string[] {
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['name', 'text'],
    tokenize: wordsOf,
    searchOptions: {
      prefix: true,
      combineWith: 'AND',
      boost: { name: 3 },
      // One slip in a long word; a bigram is too short to be misspelt.
      fuzzy: (word) => (word.length > 5 ? 1 : false),
    },
  });
  index.addAll([
    ...catalog.reforms.map((one) => ({
      key: `reform:${one.id}`,
      name: both(one.name),
      // Figures in braces are ids, not words.
      text: [one.organisation, one.summary, one.unmeasured]
        .map(both)
        .join('\n')
        .replace(/\{.*?\}/g, ' '),
    })),
    ...catalog.indicators.map((one) => ({
      key: `indicator:${one.id}`,
      name: both(one.name),
      text: both(one.definition),
    })),
  ]);
  return (query) => index.search(query).map((hit) => String(hit.id));
}

/** Looks up what a search over a catalog found. */
export function readHits(
  { catalog, indicators, reforms }: CatalogIndex,
  keys: readonly string[],
  language: Language,
): SearchHits {
  const idsOf = (kind: string) =>
    keys.flatMap((key) => (key.startsWith(`${kind}:`) ? key.slice(kind.length + 1) : []));
  const hits = idsOf('indicator').flatMap((id): IndicatorHit[] => {
    const indicator = indicators.get(id);
    if (indicator === undefined) return [];
    const measured = catalog.observations.filter((one) => one.indicator === id);
    const of = [...new Set(measured.flatMap((one) => one.reform ?? []))];
    return [
      {
        id,
        name: indicator.name[language],
        definition: indicator.definition[language],
        reforms: of.map((one) => ({ id: one, name: reforms.get(one)?.name[language] ?? one })),
      },
    ];
  });
  const measured = hits.flatMap((hit) => hit.reforms.map((reform) => reform.id));
  return { reforms: new Set([...idsOf('reform'), ...measured]), indicators: hits };
}
