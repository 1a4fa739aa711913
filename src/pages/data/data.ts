import { isComputed } from '../../base/computed.ts';
import { both, type Language, type LocalText } from '../../base/vocabulary.ts';
import type { DataPackage } from '../../catalog/data-package.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { CatalogEvent, Source } from '../../catalog/types.ts';
import { documentOf } from '../../compare/document.ts';
import { writeText } from '../../compare/text.ts';
import { messages } from '../../i18n/messages.ts';
import { collectionsOf } from '../../parts/collections.ts';
import { figureEntries } from '../../parts/figures.ts';
import { carryCharts } from '../../parts/later/later.ts';
import type { PageData, PageEntry } from '../../parts/page.ts';
import { encodeList } from '../../parts/url-state.ts';

/** A table to browse and download. */
export interface TableEntry {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly rows: number;
  readonly csvGzip?: true;
  readonly csvBytes: number;
  readonly parquetBytes: number;
}

/** A data package, and what stands in it. */
export interface PackageEntry {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly licence: string;
  /** True if its figures are made up. */
  readonly synthetic: boolean;
  /** How its figures were made; '' if there is nothing to say. */
  readonly methods: string;
  readonly tables: readonly TableEntry[];
  /** All of it as one file; null where there is none. */
  readonly zip: DataPackage['zip'];
  /** Series of the package that belong to no reform, and where the explore view draws them. */
  readonly series: readonly { readonly title: string; readonly path: string }[];
}

/** A source, and how many figures rest on it. */
export interface SourceEntry {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  readonly licence: string;
  readonly licenceName?: LocalText;
  readonly grade: Source['grade'];
  readonly note: string;
  readonly figures: number;
}

/** A break, correction or policy that figures must be read with. */
export interface EventEntry {
  readonly id: string;
  readonly kind: CatalogEvent['kind'];
  readonly date: string;
  readonly text: string;
  readonly source: string;
}

/** What the page of sources and data shows. */
export interface DataPageData extends PageData {
  /** SHA-256 over the tables, hex. */
  readonly hash: string;
  readonly packages: readonly PackageEntry[];
  readonly sources: readonly SourceEntry[];
  readonly events: readonly EventEntry[];
  /** Ids of computed figures, in the order of the catalog. */
  readonly computed: readonly string[];
  /** Charts of the collections as a whole, such as how their reforms were selected. */
  readonly selections: readonly { readonly heading: string; readonly charts: readonly string[] }[];
}

/** What the charts of the page may add to its HTML; the others come later. */
const MOST_KILOBYTES = 100;

/** The page of sources and data. */
export function dataPages(index: CatalogIndex): PageEntry[] {
  const of = (language: Language) => messages(language).dataPage;
  return [
    {
      path: 'data/',
      view: 'data',
      title: both((language) => of(language).title),
      description: both((language) => of(language).lead),
      data: (language) => dataPageData(index, language),
    },
  ];
}

function dataPageData(index: CatalogIndex, language: Language): DataPageData {
  const { hash, packages, sources, events, observations } = index.catalog;
  const resting = new Map<string, number>();
  for (const { source } of observations) resting.set(source, (resting.get(source) ?? 0) + 1);
  const computed = observations.filter(isComputed).map((one) => one.id);
  const selections = selectionsOf(index, language);
  const drawn = new Set(selections.flatMap(({ charts }) => charts));
  const carried = carryCharts(
    index.catalog.charts.filter(({ id }) => drawn.has(id)).map((one) => documentOf(index, one)),
    MOST_KILOBYTES,
    language,
  );
  return {
    ...carried,
    figures: figureEntries(index, computed),
    hash,
    packages: packages.map((one) => packageEntry(index, one, language)),
    sources: sources.map(({ title, publisher, note, package: _, ...source }) => ({
      ...source,
      title: title[language],
      publisher: publisher[language],
      note: note[language],
      figures: resting.get(source.id) ?? 0,
    })),
    events: events.map(({ id, kind, date, text, source }) => ({
      id,
      kind,
      date,
      text: text[language],
      source: mustGet(index.sources, 'source', source).publisher[language],
    })),
    computed,
    selections,
  };
}

/** The charts that stand for no reform, by the collection whose package has them. */
function selectionsOf(index: CatalogIndex, language: Language): DataPageData['selections'] {
  return collectionsOf(index).flatMap(({ id, selection }) => {
    const charts = index.catalog.charts.filter(
      (one) => one.reform === null && one.package === id && one.type !== 'tile-map',
    );
    const heading = selection[language] || messages(language).dataPage.selection;
    return charts.length === 0 ? [] : [{ heading, charts: charts.map((one) => one.id) }];
  });
}

function packageEntry(
  index: CatalogIndex,
  { id, title, description, methods, version, licence, synthetic, tables, zip }: DataPackage,
  language: Language,
): PackageEntry {
  return {
    id,
    title: title[language],
    description: description[language],
    version,
    licence: licence[language],
    synthetic,
    methods: methods[language],
    zip,
    tables: tables.map((table) => ({ ...table, title: table.title[language] })),
    series: index.catalog.charts
      .filter((chart) => chart.package === id && chart.reform === null)
      .filter((chart) => chart.indicators.length > 0)
      .map((chart) => ({
        title: writeText(index, chart.title)[language],
        path: `explore/?indicator=${encodeList(chart.indicators)}&area=${encodeList(chart.areas)}&v=1`,
      })),
  };
}
