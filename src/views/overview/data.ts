import type { Language, Level, LocalText, Polarity, Stage } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { ChartSpec, Reform } from '../../catalog/types.ts';
import { documentOf } from '../../compare/document.ts';
import { messages } from '../../i18n/messages.ts';
import { carryCharts } from '../later/later.ts';
import type { PageData, PageEntry } from '../page.ts';
import { findingCharts, isImproved } from './findings.ts';

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
  readonly counts: {
    readonly reforms: number;
    readonly stated: number;
    readonly computed: number;
    readonly compared: number;
  };
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

/** The page that a language opens with. */
export function overviewPages(index: CatalogIndex): PageEntry[] {
  const count = String(index.catalog.reforms.length);
  return [
    {
      path: '',
      view: 'overview',
      title: siteTexts((language) => messages(language).site.name),
      description: siteTexts((language) => messages(language).overview.title(count)),
      data: (language) => overviewData(index, language),
    },
  ];
}

function overviewData(index: CatalogIndex, language: Language): OverviewData {
  const { reforms, charts, observations } = index.catalog;
  const packages = new Set(reforms.map((reform) => reform.package));
  const findings = findingCharts(index);
  const shown = new Set(findings.map((chart) => chart.id));
  const cards = reforms.map((reform) => reformCard(index, reform, shown, language));
  const selection = charts.filter((one) => one.reform === null && packages.has(one.package));
  const maps = charts.filter((one) => one.type === 'tile-map');
  const drawn = [
    ...findings.map((one) => one.id),
    ...cards.flatMap((card) => card.chart ?? []),
    ...[...selection, ...maps].map((one) => one.id),
  ];
  const specs = new Map(charts.map((chart) => [chart.id, chart]));
  const all = [...new Set(drawn)].map((id) => documentOf(index, mustGet(specs, 'chart', id)));
  const own = observations.filter((one) => packages.has(one.package));
  const computed = own.filter((one) => one.derivation !== null).length;
  const fields = new Set(reforms.flatMap((reform) => reform.fields));
  return {
    ...carryCharts(all, MOST_KILOBYTES, language),
    figures: [],
    counts: {
      reforms: reforms.length,
      stated: own.length - computed,
      computed,
      // Counted from what is shown, so that the sentence and the cards agree.
      compared: new Set(findings.map(({ reform }) => reform)).size,
    },
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
  const isOwn = (one: { readonly package: string; readonly reform: string | null }) =>
    one.package === reform.package && one.reform === reform.id;
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
