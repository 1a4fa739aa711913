import type { Language } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import type { ExploreRequest, SortKey } from '../../compare/explore/request.ts';
import { fullUnits } from '../../compare/text.ts';
import { messages } from '../../i18n/messages.ts';
import { roleName, writeObservation, writePrecision } from '../../i18n/observation.ts';
import { formatPeriod } from '../../i18n/period.ts';

/** A column of the table; `sort` is what its heading sorts by. */
export interface FigureColumn {
  readonly key: FigureKey;
  readonly label: string;
  readonly sort: SortKey | null;
}

export type FigureKey =
  | 'indicator'
  | 'area'
  | 'value'
  | 'unit'
  | 'period'
  | 'role'
  | 'qualifier'
  | 'reform'
  | 'source';

/** A row of the table, every cell written out. */
export type FigureRow = Readonly<Record<FigureKey, string>> & { readonly observation: string };

/** Rows, the columns in which they differ, and what all of them share. */
export interface FigureTableData {
  readonly columns: readonly FigureColumn[];
  readonly shared: readonly { readonly label: string; readonly text: string }[];
  readonly rows: readonly FigureRow[];
}

const SORTS: Record<FigureKey, SortKey | null> = {
  indicator: 'indicator',
  reform: 'reform',
  area: 'area',
  period: 'period',
  value: 'value',
  unit: null,
  qualifier: null,
  role: 'role',
  source: 'source',
};

function labelsOf(language: Language): Record<FigureKey, string> {
  const words = messages(language);
  return {
    indicator: words.chart.item,
    area: words.figure.area,
    value: words.explore.value,
    unit: words.figure.unit,
    period: words.figure.period,
    role: words.figure.role,
    qualifier: words.figure.qualifier,
    reform: words.figure.reform,
    source: words.figure.source,
  };
}

function rowOf(
  index: CatalogIndex,
  one: Observation,
  full: ReadonlySet<string>,
  language: Language,
): FigureRow {
  const words = messages(language);
  const unit = mustGet(index.units, 'unit', one.unit);
  return {
    observation: one.id,
    indicator: mustGet(index.indicators, 'indicator', one.indicator).name[language],
    reform: index.reforms.get(one.reform ?? '')?.name[language] ?? words.explore.noReform,
    area: mustGet(index.areas, 'area', one.area).name[language],
    period: formatPeriod(one.period, language, one.role),
    value: writeObservation(one, unit, language, {
      unit: false,
      full: full.has(one.unit),
    }),
    unit: unit.symbol[language] || unit.name[language],
    qualifier: writePrecision(one, unit, language),
    role: roleName(one, language),
    source: mustGet(index.sources, 'source', one.source).publisher[language],
  };
}

/**
 * The table of a selection, in its order. What all figures share is said once above it, so that
 * the table stays narrow; the value and the period always keep their columns.
 */
export function figureTable(
  index: CatalogIndex,
  observations: readonly Observation[],
  language: Language,
): FigureTableData {
  const full = fullUnits(index, observations, language);
  const rows = observations.map((one) => rowOf(index, one, full, language));
  const labels = labelsOf(language);
  const keys = Object.keys(labels) as FigureKey[];
  const isShared = (key: FigureKey) =>
    key !== 'value' && key !== 'period' && rows.every((row) => row[key] === rows[0]?.[key]);
  const [first] = rows;
  return {
    columns: keys
      .filter((key) => rows.length === 0 || !isShared(key))
      .map((key) => ({ key, label: labels[key], sort: SORTS[key] })),
    shared: first
      ? keys.filter(isShared).map((key) => ({ label: labels[key], text: first[key] }))
      : [],
    rows,
  };
}

/** Rows that a long table shows at first. */
export const FIRST_ROWS = 100;

/** The order that a click on a heading asks for: up first, and down if it is up already. */
export function nextSort(
  request: Pick<ExploreRequest, 'sort' | 'descending'>,
  sort: SortKey,
): Pick<ExploreRequest, 'sort' | 'descending'> {
  return { sort, descending: request.sort === sort && !request.descending };
}

/** What a heading tells of the order. */
export function ariaSort(
  request: Pick<ExploreRequest, 'sort' | 'descending'>,
  sort: SortKey | null,
): 'ascending' | 'descending' | undefined {
  if (sort === null || request.sort !== sort) return undefined;
  return request.descending ? 'descending' : 'ascending';
}
