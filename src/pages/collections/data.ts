import type { Language, LocalText } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { messages } from '../../i18n/messages.ts';
import { collectionsOf, type ReformCollection } from '../../parts/collections.ts';
import type { PageData, PageEntry } from '../../parts/page.ts';

/** A name and the code that it is chosen by. */
export interface Choice {
  readonly code: string;
  readonly name: string;
}

/** A collection among the others, and what it is filtered by. */
export interface CollectionCard {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly home: Choice;
  readonly year: string;
  /** Codes of fields. */
  readonly fields: readonly string[];
  readonly reforms: number;
  readonly synthetic: boolean;
}

/** What the list of collections shows. */
export interface CollectionsData extends PageData {
  readonly cards: readonly CollectionCard[];
  readonly homes: readonly Choice[];
  readonly years: readonly string[];
  readonly fields: readonly Choice[];
}

/** The page that a language opens with where the site has several collections, or none. */
export function collectionsPages(index: CatalogIndex): PageEntry[] {
  const collections = collectionsOf(index);
  if (collections.length === 1) return [];
  const text = (pick: (words: ReturnType<typeof messages>) => string): LocalText => ({
    zh: pick(messages('zh')),
    en: pick(messages('en')),
  });
  return [
    {
      path: '',
      view: 'collections',
      title: text((words) => words.site.name),
      description: text((words) => words.collections.title),
      data: (language) => collectionsData(index, collections, language),
    },
  ];
}

function collectionsData(
  index: CatalogIndex,
  collections: readonly ReformCollection[],
  language: Language,
): CollectionsData {
  const cards = collections.map((one) => cardOf(index, one, language));
  const used = new Set(cards.flatMap(({ fields }) => fields));
  const homes = new Map(cards.map(({ home }) => [home.code, home]));
  return {
    documents: [],
    figures: [],
    cards,
    homes: [...homes.values()],
    years: [...new Set(cards.map(({ year }) => year))].filter((year) => year !== '').sort(),
    fields: index.catalog.fields
      .filter(({ code }) => used.has(code))
      .map(({ code, name }) => ({ code, name: name[language] })),
  };
}

function cardOf(
  { catalog, areas }: CatalogIndex,
  { id, path, title, home, year, reforms }: ReformCollection,
  language: Language,
): CollectionCard {
  const record = catalog.packages.find((one) => one.id === id);
  return {
    path,
    title: title[language],
    description: record?.description[language] ?? '',
    home: { code: home, name: areas.get(home)?.name[language] ?? home },
    year,
    fields: [...new Set(reforms.flatMap((reform) => reform.fields))],
    reforms: reforms.length,
    synthetic: record?.synthetic ?? false,
  };
}
