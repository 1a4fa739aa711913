import { isComputed } from '../../base/computed.ts';
import type { Language, Level, LocalText, Polarity, Role, Stage } from '../../base/vocabulary.ts';
import { liesIn } from '../../catalog/area-within.ts';
import { type CollectionCounts, writeCounts } from '../../catalog/counts.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import { follows, isOwnOf } from '../../catalog/own.ts';
import type { ChartSpec, Reform } from '../../catalog/types.ts';
import { documentOf } from '../../compare/document.ts';
import { figuresIn, type TextPart, textParts, writeText } from '../../compare/text.ts';
import { yardstickDocument } from '../../compare/yardstick/document.ts';
import { messages } from '../../i18n/messages.ts';
import { collectionsOf, type ReformCollection } from '../../parts/collections.ts';
import { furtherEntries } from '../../parts/figures.ts';
import { carryCharts } from '../../parts/later/later.ts';
import type { PageData, PageEntry } from '../../parts/page.ts';
import { type PromisesData, promisedFigures, promisesOf } from '../../parts/promises/data.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { rowsOfGroup } from '../../spec/look-up.ts';

/** What the maps of the page may add to its HTML; the others come later. */
const MOST_KILOBYTES = 100;

/** A reform among the others: what it is filtered by. */
export interface ReformCard {
  readonly id: string;
  readonly level: Level;
  /** Codes of fields. */
  readonly fields: readonly string[];
  readonly stages: readonly Stage[];
  readonly polarities: readonly Polarity[];
}

/** What the overview shows. */
export interface OverviewData extends PageData {
  readonly heading: string;
  readonly introduction: readonly TextPart[];
  /** What the collection is called among others; null where it is the only one. */
  readonly among: string | null;
  readonly counts: CollectionCounts;
  /** Id of the table of the reforms, which the page carries. */
  readonly table: string;
  readonly fields: readonly { readonly code: string; readonly name: string }[];
  readonly cards: readonly ReformCard[];
  /** What its reforms promised; null if nothing is known of promises. */
  readonly promises: PromisesData | null;
  /** Ids of maps. */
  readonly maps: readonly string[];
}

/** What an actual figure can be held against. */
const AGAINST: readonly Role[] = ['baseline', 'standard', 'target'];

const siteTexts = (text: (language: Language) => string): LocalText => ({
  zh: text('zh'),
  en: text('en'),
});

/** The page of a site's only collection, or the pages of several. */
export function overviewPages(index: CatalogIndex): PageEntry[] {
  const collections = collectionsOf(index);
  return collections.map((collection): PageEntry => {
    const { path, title, heading, reforms } = collection;
    const counted = writeCounts(heading, { ...NOTHING, reforms: reforms.length });
    return {
      path,
      view: 'overview',
      package: collection.id,
      title: path === '' ? siteTexts((language) => messages(language).site.name) : title,
      description: writeText(index, counted),
      data: (language) => overviewData(index, collection, language),
    };
  });
}

const NOTHING: CollectionCounts = { reforms: 0, stated: 0, computed: 0, compared: 0, others: 0 };

/** True for a reform whose best figure the table holds against another. */
const isHeld = (table: ChartDocument, key: string): boolean =>
  rowsOfGroup(table, key).some(({ role }) => AGAINST.includes(role));

/** Counts what is shown, so that the sentences and the table agree. */
function countsOf(
  { catalog }: CatalogIndex,
  { id, reforms }: ReformCollection,
  table: ChartDocument,
): CollectionCounts {
  const own = catalog.observations.filter(
    (one) => one.package === id || (one.reform !== null && follows(catalog, one.package, id)),
  );
  const computed = own.filter(isComputed).length;
  const compared = table.encodings.groups.filter(({ key }) => isHeld(table, key)).length;
  const others = reforms.length - compared;
  return { reforms: reforms.length, stated: own.length - computed, computed, compared, others };
}

/** Maps of the areas within the collection's home. */
function mapsOf({ catalog, observations }: CatalogIndex, home: string): ChartSpec[] {
  return catalog.charts.filter(({ type, groups }) => {
    const [id = ''] = groups.flat();
    return type === 'tile-map' && liesIn(catalog.areas, observations.get(id)?.area ?? '', home);
  });
}

function overviewData(
  index: CatalogIndex,
  collection: ReformCollection,
  language: Language,
): OverviewData {
  const { reforms } = collection;
  const table = yardstickDocument(index, collection);
  const maps = mapsOf(index, collection.home);
  const counts = countsOf(index, collection, table);
  const introduction = writeCounts(collection.introduction, counts);
  const promises = promisesOf(
    index,
    reforms.map(({ id }) => id),
    language,
  );
  const drawn = maps.map((map) => documentOf(index, map));
  const { documents, later } = carryCharts(drawn, MOST_KILOBYTES, language);
  const carried = { documents: [table, ...documents], later };
  const fields = new Set(reforms.flatMap((reform) => reform.fields));
  return {
    ...carried,
    figures: furtherEntries(
      index,
      [...figuresIn(introduction), ...promisedFigures(promises)],
      carried.documents,
    ),
    promises: promises.rows.length > 0 ? promises : null,
    heading: writeText(index, writeCounts(collection.heading, counts))[language],
    introduction: textParts(index, introduction, language),
    among: collection.path === '' ? null : collection.title[language],
    counts,
    table: table.id,
    fields: index.catalog.fields
      .filter((field) => fields.has(field.code))
      .map((field) => ({ code: field.code, name: field.name[language] })),
    cards: reforms.map((reform) => reformCard(index, reform)),
    maps: maps.map((chart) => chart.id),
  };
}

function reformCard(index: CatalogIndex, reform: Reform): ReformCard {
  const measured = index.catalog.contents
    .filter((one) => isOwnOf(index.catalog, reform, one))
    .map((one) => mustGet(index.indicators, 'indicator', one.indicator));
  return {
    id: reform.id,
    level: reform.level,
    fields: reform.fields,
    stages: [...new Set(measured.map((one) => one.stage))],
    polarities: [...new Set(measured.map((one) => one.polarity))],
  };
}
