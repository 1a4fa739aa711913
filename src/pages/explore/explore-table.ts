import type { Language } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import type { ExploreRequest, SortKey } from '../../compare/explore/request.ts';
import { fullUnits } from '../../compare/text.ts';
import { messages } from '../../i18n/messages.ts';
import { roleName, writeObservation, writePrecision } from '../../i18n/observation.ts';
import { formatPeriod } from '../../i18n/period.ts';
import type { Figure } from '../../spec/document.ts';

/** A column of the table; `sort` is what its heading sorts by. */
export interface ExploreColumn {
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
export type FigureRow = Readonly<Record<FigureKey, string>> & {
  readonly observation: string;
  /** What its age is told by. */
  readonly dated: Pick<Figure, 'end' | 'role' | 'nextDue'>;
};

/** The columns in which figures differ, what all of them share, and the first rows. */
export interface FigureTableData {
  readonly columns: readonly ExploreColumn[];
  readonly shared: readonly { readonly label: string; readonly text: string }[];
  /** Figures in all. */
  readonly count: number;
  /** At most `FIRST_ROWS`. */
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

const KEYS = [
  'indicator',
  'area',
  'value',
  'unit',
  'period',
  'role',
  'qualifier',
  'reform',
  'source',
] as const satisfies readonly FigureKey[];

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

/** Writes cells; texts that many figures share are written once. */
class CellWriter {
  readonly #known = new Map<string, string>();
  readonly #write: Record<FigureKey, (one: Observation) => string>;

  readonly #index: CatalogIndex;

  constructor(index: CatalogIndex, full: ReadonlySet<string>, language: Language) {
    this.#index = index;
    const words = messages(language);
    const unitOf = (one: Observation) => mustGet(index.units, 'unit', one.unit);
    this.#write = {
      indicator: (one) => mustGet(index.indicators, 'indicator', one.indicator).name[language],
      reform: (one) =>
        index.reforms.get(one.reform ?? '')?.name[language] ?? words.explore.noReform,
      area: (one) => mustGet(index.areas, 'area', one.area).name[language],
      period: (one) => formatPeriod(one.period, language, one.role),
      value: (one) =>
        writeObservation(one, unitOf(one), language, { unit: false, full: full.has(one.unit) }),
      unit: (one) => unitOf(one).symbol[language] || unitOf(one).name[language],
      qualifier: (one) => writePrecision(one, unitOf(one), language),
      role: (one) => roleName(one, language),
      source: (one) => mustGet(index.sources, 'source', one.source).publisher[language],
    };
  }

  text(key: FigureKey, one: Observation): string {
    if (key === 'value') return this.#write.value(one);
    const name = `${key} ${RAW[key](one)}`;
    let text = this.#known.get(name);
    if (text === undefined) {
      text = this.#write[key](one);
      this.#known.set(name, text);
    }
    return text;
  }

  row(one: Observation): FigureRow {
    const cells = Object.fromEntries(KEYS.map((key) => [key, this.text(key, one)]));
    const nextDue = this.#index.indicators.get(one.indicator)?.nextDue || undefined;
    const dated = { end: one.end, role: one.role, nextDue };
    return { observation: one.id, dated, ...cells } as unknown as FigureRow;
  }
}

/** What decides how a cell is written. */
const RAW: Record<Exclude<FigureKey, 'value'>, (one: Observation) => string> = {
  indicator: ({ indicator }) => indicator,
  reform: ({ reform }) => reform ?? '',
  area: ({ area }) => area,
  period: ({ period, role }) => `${period} ${role}`,
  unit: ({ unit }) => unit,
  qualifier: ({ qualifier, derivation, lastDigit, role, unit }) =>
    `${qualifier} ${derivation === null} ${lastDigit} ${role} ${unit}`,
  role: ({ role, base }) => `${role} ${base}`,
  source: ({ source }) => source,
};

/** Rows that a long table shows at first. */
export const FIRST_ROWS = 100;

/** A table, and what writes any row of it. */
export interface WrittenTable {
  readonly table: FigureTableData;
  readonly row: (one: Observation) => FigureRow;
}

/**
 * The table of figures, in their order. What all of them share is said once above it, so that the
 * table stays narrow; the value and the period always keep their columns. `count` is of all figures
 * where these are only the first of more; then only what `shares` says is shared.
 */
export function writeTable(
  index: CatalogIndex,
  observations: readonly Observation[],
  language: Language,
  more?: { readonly count: number; readonly shares: ReadonlySet<FigureKey> },
): WrittenTable {
  const writer = new CellWriter(index, fullUnits(index, observations, language), language);
  const labels = labelsOf(language);
  const [first] = observations;
  const isShared = (key: FigureKey) => {
    if (key === 'value' || key === 'period' || first === undefined) return false;
    if (more !== undefined) return more.shares.has(key);
    const text = writer.text(key, first);
    return observations.every((one) => writer.text(key, one) === text);
  };
  const shared = new Set(KEYS.filter(isShared));
  const table = {
    columns: KEYS.filter((key) => !shared.has(key)).map((key) => ({
      key,
      label: labels[key],
      sort: SORTS[key],
    })),
    shared: first
      ? [...shared].map((key) => ({ label: labels[key], text: writer.text(key, first) }))
      : [],
    count: more?.count ?? observations.length,
    rows: observations.slice(0, FIRST_ROWS).map((one) => writer.row(one)),
  };
  return { table, row: (one) => writer.row(one) };
}

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
