import { group } from 'd3-array';
import type { Language, LocalText } from '../../base/vocabulary.ts';
import type { CatalogIndex, MetadataIndex } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import type { Entry } from '../../parts/search/entry.ts';

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

const both = (text: LocalText) => [text.zh, text.en].filter(Boolean);
// Figures in braces are ids, not words.
const plain = (text: string) => text.replace(/\{.*?\}/g, ' ');

/** Values of the figures at hand by what they are of. */
function valuesBy(
  index: CatalogIndex,
  keyOf: (one: Observation) => string | null,
): (key: string) => readonly number[] {
  const groups = group(index.catalog.observations, keyOf);
  return (key) =>
    (groups.get(key) ?? []).flatMap(({ value, lower, upper }) =>
      [value, lower, upper].filter((number) => number !== null),
    );
}

/** The reforms and indicators of a catalog as they are searched for, also by the figures at hand. */
export function overviewEntries(index: CatalogIndex): Entry[] {
  const { reforms, indicators } = index.catalog;
  const ofReform = valuesBy(index, ({ reform }) => reform);
  const ofIndicator = valuesBy(index, ({ indicator }) => indicator);
  return [
    ...reforms.map((one) => ({
      id: `reform:${one.id}`,
      names: both(one.name),
      texts: [one.organisation, one.summary, one.unmeasured].flatMap(both).map(plain),
      written: [],
      values: ofReform(one.id),
    })),
    ...indicators.map((one) => ({
      id: `indicator:${one.id}`,
      names: both(one.name),
      texts: both(one.definition),
      written: [],
      values: ofIndicator(one.id),
    })),
  ];
}

/** Looks up what a search over a catalog found. */
export function readHits(
  { catalog, indicators, reforms }: MetadataIndex,
  keys: readonly string[],
  language: Language,
): SearchHits {
  const idsOf = (kind: string) =>
    keys.flatMap((key) => (key.startsWith(`${kind}:`) ? key.slice(kind.length + 1) : []));
  const contents = group(catalog.contents, ({ indicator }) => indicator);
  const hits = idsOf('indicator').flatMap((id): IndicatorHit[] => {
    const indicator = indicators.get(id);
    if (indicator === undefined) return [];
    const of = [...new Set((contents.get(id) ?? []).flatMap((one) => one.reform ?? []))];
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
