import type { Language, Stage } from '../../base/vocabulary.ts';
import { STAGES } from '../../base/vocabulary.ts';
import { type CatalogIndex, figuresOfReform, mustGet } from '../../catalog/index-catalog.ts';
import { isOwnOf } from '../../catalog/own.ts';
import type { ChartSpec, Reform } from '../../catalog/types.ts';
import { documentOf } from '../../compare/document.ts';
import { figuresIn, type TextPart, textParts, writeText } from '../../compare/text.ts';
import { collectionsOf } from '../../parts/collections.ts';
import { figureAgainst, furtherEntries } from '../../parts/figures.ts';
import { carryCharts } from '../../parts/later/later.ts';
import type { PageData, PageEntry } from '../../parts/page.ts';
import { type PromisesData, promisedFigures, promisesOf } from '../../parts/promises/data.ts';
import { type ListedFigure, listedFigures } from './listed-figures.ts';
import { nearestFirst } from './nearest.ts';

/** What the charts of the page may add to its HTML; the others come later. */
const MOST_KILOBYTES = 560;

/** The comparators that the page draws; those further away are folded, and come when opened. */
const MOST_NEAR = 2;

/** A reform to go on to. */
export interface ReformLink {
  readonly path: string;
  readonly number: number | null;
  readonly name: string;
}

/** A figure that leads the page, and what it can be held against. */
export interface Headline {
  readonly id: string;
  readonly against: string | null;
}

/** A figure of a list, and how many more there are of its indicator that the list leaves out. */
export interface ListedId {
  readonly id: string;
  readonly indicator: string;
  readonly further: number;
}

/** The figures of one stage, in the order of the catalog. */
export interface StageFigures {
  readonly stage: Stage;
  readonly figures: readonly ListedId[];
}

/** What the page of one reform shows. */
export interface ReformPageData extends PageData {
  /** What it promised; null if nothing is known of promises. */
  readonly promises: PromisesData | null;
  readonly id: string;
  readonly number: number | null;
  readonly name: string;
  readonly organisation: string;
  /** Level, fields and place, written out. */
  readonly tags: readonly string[];
  readonly level: Reform['level'];
  /** When it took effect and ended, as precise as known; '' where not known. */
  readonly start: string;
  readonly end: string;
  /** Indicators that would betray those of the reform, with where to look at them. */
  readonly companions: readonly { readonly id: string; readonly name: string }[];
  readonly summary: readonly TextPart[];
  readonly unmeasured: readonly TextPart[];
  readonly headline: readonly Headline[];
  /** Ids of charts of the reform itself, the first of which leads. */
  readonly charts: readonly string[];
  /** Ids of charts that put it in context: the nearest comparators, and the others. */
  readonly context: readonly string[];
  readonly furtherContext: readonly string[];
  /** Figures of the reform itself, by stage. */
  readonly stages: readonly StageFigures[];
  /** The collection, where the site has several. */
  readonly among: { readonly path: string; readonly name: string } | null;
  /** The reforms of the collection in their order, this one too. */
  readonly siblings: readonly ReformLink[];
}

/** One page for each reform. */
export function reformPages(index: CatalogIndex): PageEntry[] {
  return index.catalog.reforms.map((reform) => ({
    path: `reforms/${reform.id}/`,
    view: 'reform',
    package: reform.package,
    title: reform.name,
    description: writeText(index, reform.summary),
    data: (language) => reformData(index, reform, language),
  }));
}

function reformData(index: CatalogIndex, reform: Reform, language: Language): ReformPageData {
  const charts = index.catalog.charts.filter((chart) => chart.reform === reform.id);
  const isOwn = (one: Parameters<typeof isOwnOf>[2]) => isOwnOf(index.catalog, reform, one);
  const own = figuresOfReform(index, reform.id).filter(isOwn);
  const headline = reform.headline.map((id) => ({ id, against: figureAgainst(index, id) }));
  const collection = collectionsOf(index).find(({ id }) => id === reform.package);
  const others = charts.filter((chart) => !isOwn(chart));
  const context = nearestFirst(index, reform, own, others);
  const near = context.slice(0, MOST_NEAR);
  const further = context.slice(MOST_NEAR);
  const draw = (chosen: readonly ChartSpec[]) => chosen.map((chart) => documentOf(index, chart));
  const carried = carryCharts(draw([...charts.filter(isOwn), ...near]), MOST_KILOBYTES, language);
  const folded = carryCharts(draw(further), 0, language);
  const charted = { documents: carried.documents, later: [...carried.later, ...folded.later] };
  const listed = listedFigures(own, reform.area);
  const promises = promisesOf(index, [reform.id], language);
  const figures = [
    ...listed.map(({ figure }) => figure.id),
    ...figuresIn(reform.summary),
    ...figuresIn(reform.unmeasured),
    ...promisedFigures(promises),
    ...headline.flatMap(({ id, against }) => (against === null ? [id] : [id, against])),
  ];
  return {
    ...charted,
    figures: furtherEntries(index, figures, charted.documents),
    id: reform.id,
    number: reform.number,
    name: reform.name[language],
    organisation: reform.organisation[language],
    tags: [
      ...reform.fields.map((code) => mustGet(index.fields, 'field', code).name[language]),
      mustGet(index.areas, 'area', reform.area).name[language],
    ],
    level: reform.level,
    start: reform.start,
    end: reform.end,
    companions: companionsOf(index, own, language),
    promises: promises.rows.length > 0 ? promises : null,
    summary: textParts(index, reform.summary, language),
    unmeasured: textParts(index, reform.unmeasured, language),
    headline,
    charts: charts.filter(isOwn).map((chart) => chart.id),
    context: near.map((chart) => chart.id),
    furtherContext: further.map((chart) => chart.id),
    stages: byStage(index, listed),
    among:
      collection === undefined || collection.path === ''
        ? null
        : { path: collection.path, name: collection.title[language] },
    siblings: (collection?.reforms ?? []).map((one) => reformLink(one, language)),
  };
}

/** Indicators named as companions of the reform's, by either side. */
function companionsOf(
  index: CatalogIndex,
  own: readonly { readonly indicator: string }[],
  language: Language,
) {
  const ids = new Set(own.map(({ indicator }) => indicator));
  return index.catalog.indicators
    .filter(
      ({ id, companions }) =>
        !ids.has(id) &&
        (companions.some((one) => ids.has(one)) ||
          [...ids].some((one) => index.indicators.get(one)?.companions.includes(id))),
    )
    .map(({ id, name }) => ({ id, name: name[language] }));
}

function byStage(index: CatalogIndex, listed: readonly ListedFigure[]): StageFigures[] {
  const stageOf = ({ figure }: ListedFigure) =>
    mustGet(index.indicators, 'indicator', figure.indicator).stage;
  return STAGES.map((stage) => ({
    stage,
    figures: listed
      .filter((one) => stageOf(one) === stage)
      .map(({ figure: { id, indicator }, further }) => ({ id, indicator, further })),
  })).filter(({ figures }) => figures.length > 0);
}

function reformLink({ id, number, name }: Reform, language: Language): ReformLink {
  return { path: `reforms/${id}/`, number, name: name[language] };
}
