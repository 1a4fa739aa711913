import type { Language, Level, LocalText, Polarity, Stage } from '../../base/vocabulary.ts';
import { type CollectionCounts, writeCounts } from '../../catalog/counts.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import { follows, isOwnOf } from '../../catalog/own.ts';
import type { ChartSpec, Reform } from '../../catalog/types.ts';
import { documentOf } from '../../compare/document.ts';
import { figuresIn, type TextPart, textParts, writeText } from '../../compare/text.ts';
import { messages } from '../../i18n/messages.ts';
import { collectionsOf, isWithin, type ReformCollection } from '../../parts/collections.ts';
import { furtherEntries } from '../../parts/figures.ts';
import { carryCharts } from '../../parts/later/later.ts';
import type { PageData, PageEntry } from '../../parts/page.ts';
import { comparedReforms, findingCharts, isImproved } from './findings.ts';

/** What the charts of the page may add to its HTML; those of its cards come later beyond that. */
const MOST_KILOBYTES = 200;

/** A reform among the others: what it is, and what it is filtered by. */
export interface ReformCard {
  readonly id: string;
  readonly number: number | null;
  readonly name: string;
  readonly organisation: string;
  readonly level: Level;
  readonly place: string;
  /** Codes of fields. */
  readonly fields: readonly string[];
  readonly stages: readonly Stage[];
  readonly polarities: readonly Polarity[];
  /** Id of its chart among the page's; null if it has none. */
  readonly chart: string | null;
}

/** A chart that answers what improved, and whose it is. */
export interface Finding {
  readonly chart: string;
  readonly reform: string;
  readonly name: string;
  /** False for a change for the worse, and for one that is not decided. */
  readonly improved: boolean;
}

/** What the overview shows. */
export interface OverviewData extends PageData {
  readonly heading: string;
  readonly introduction: readonly TextPart[];
  /** How the charts of the collection as a whole are headed; '' for the usual words. */
  readonly selectionHeading: string;
  /** What the collection is called among others; null where it is the only one. */
  readonly among: string | null;
  readonly counts: CollectionCounts;
  readonly findings: readonly Finding[];
  readonly fields: readonly { readonly code: string; readonly name: string }[];
  readonly cards: readonly ReformCard[];
  /** Ids of charts of the packages' reforms as a whole, such as how they were selected. */
  readonly selection: readonly string[];
  /** Ids of maps. */
  readonly maps: readonly string[];
}

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

/** Counts the collection's figures and reforms, those too that no chart of the page shows. */
function countsOf(index: CatalogIndex, collection: ReformCollection): CollectionCounts {
  const { catalog } = index;
  const { id, reforms } = collection;
  const own = catalog.observations.filter(
    (one) => one.package === id || (one.reform !== null && follows(catalog, one.package, id)),
  );
  const computed = own.filter((one) => one.derivation !== null).length;
  const compared = comparedReforms(index, collection);
  const others = reforms.length - compared;
  return { reforms: reforms.length, stated: own.length - computed, computed, compared, others };
}

/** Maps of the areas within the collection's home. */
function mapsOf({ catalog, observations }: CatalogIndex, home: string): ChartSpec[] {
  return catalog.charts.filter(({ type, groups }) => {
    const [id = ''] = groups.flat();
    return type === 'tile-map' && isWithin(catalog, observations.get(id)?.area ?? '', home);
  });
}

function overviewData(
  index: CatalogIndex,
  collection: ReformCollection,
  language: Language,
): OverviewData {
  const { charts } = index.catalog;
  const { reforms } = collection;
  const findings = findingCharts(index, collection);
  const shown = new Set(findings.map((chart) => chart.id));
  const cards = reforms.map((reform) => reformCard(index, reform, shown, language));
  const selection = charts.filter((one) => one.reform === null && one.package === collection.id);
  const maps = mapsOf(index, collection.home);
  const drawn = [
    ...findings.map((one) => one.id),
    ...cards.flatMap((card) => card.chart ?? []),
    ...[...selection, ...maps].map((one) => one.id),
  ];
  const specs = new Map(charts.map((chart) => [chart.id, chart]));
  const all = [...new Set(drawn)].map((id) => documentOf(index, mustGet(specs, 'chart', id)));
  const counts = countsOf(index, collection);
  const introduction = writeCounts(collection.introduction, counts);
  const carried = carryCharts(all, MOST_KILOBYTES, language);
  const fields = new Set(reforms.flatMap((reform) => reform.fields));
  return {
    ...carried,
    figures: furtherEntries(index, figuresIn(introduction), carried.documents),
    heading: writeText(index, writeCounts(collection.heading, counts))[language],
    introduction: textParts(index, introduction, language),
    selectionHeading: collection.selection[language],
    among: collection.path === '' ? null : collection.title[language],
    counts,
    findings: findings.map((chart) => ({
      chart: chart.id,
      reform: chart.reform ?? '',
      name: mustGet(index.reforms, 'reform', chart.reform ?? '').name[language],
      improved: all.some((one) => one.id === chart.id && isImproved(one)),
    })),
    fields: index.catalog.fields
      .filter((field) => fields.has(field.code))
      .map((field) => ({ code: field.code, name: field.name[language] })),
    cards,
    selection: selection.map((chart) => chart.id),
    maps: maps.map((chart) => chart.id),
  };
}

/** The first chart of a reform that the page does not show already, else its first. */
function cardChart(own: readonly ChartSpec[], shown: ReadonlySet<string>): string | null {
  return (own.find((chart) => !shown.has(chart.id)) ?? own[0])?.id ?? null;
}

function reformCard(
  index: CatalogIndex,
  reform: Reform,
  shown: ReadonlySet<string>,
  language: Language,
): ReformCard {
  const isOwn = (one: Parameters<typeof isOwnOf>[2]) => isOwnOf(index.catalog, reform, one);
  const measured = index.catalog.contents
    .filter(isOwn)
    .map((one) => mustGet(index.indicators, 'indicator', one.indicator));
  return {
    id: reform.id,
    number: reform.number,
    name: reform.name[language],
    organisation: reform.organisation[language],
    level: reform.level,
    place: mustGet(index.areas, 'area', reform.area).name[language],
    fields: reform.fields,
    stages: [...new Set(measured.map((one) => one.stage))],
    polarities: [...new Set(measured.map((one) => one.polarity))],
    chart: cardChart(index.catalog.charts.filter(isOwn), shown),
  };
}
