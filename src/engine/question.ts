import { parsePeriod } from '../base/period.ts';
import type { Role } from '../base/vocabulary.ts';

/** Which observations are meant: those that fit every list, where an empty list admits all. */
export interface Filter {
  /** Ids of packages. */
  readonly packages: readonly string[];
  readonly indicators: readonly string[];
  /** Ids of reforms; an observation of none is in no such list. */
  readonly reforms: readonly string[];
  /** Codes of areas. */
  readonly areas: readonly string[];
  readonly roles: readonly Role[];
  /** Ids of observations. */
  readonly ids: readonly string[];
  /**
   * First and last `2018`, `2018-08` or `2018-08-24` that a period may touch, '' if open. Where
   * either is given, observations without a period are left out.
   */
  readonly from: string;
  readonly to: string;
}

/** What rows can be ordered by: `period` is its last day, `value` the value or the lower bound. */
export const ORDER_KEYS = [
  'indicator',
  'reform',
  'area',
  'period',
  'role',
  'value',
  'source',
] as const;
export type OrderKey = (typeof ORDER_KEYS)[number];

/**
 * The order of rows. What is absent comes last either way; equals follow by indicator, area,
 * series, last day, package and id, upwards, so that there is one order. Texts are ordered by
 * code point.
 */
export interface Order {
  readonly by: OrderKey;
  readonly descending: boolean;
}

/** A part of the rows: at most `limit` after the first `offset`; null asks for all. */
export interface Page {
  readonly offset: number;
  readonly limit: number | null;
}

/** What can be asked for as a column of its own. */
export const COLUMN_KEYS = [
  'package',
  'id',
  'indicator',
  'reform',
  'area',
  'series',
  'period',
  'start',
  'end',
  'role',
  'qualifier',
  'value',
  'lower',
  'upper',
  'unit',
  'source',
] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];
/** The columns that hold numbers; all others hold texts. */
export const NUMBER_KEYS = ['value', 'lower', 'upper'] as const satisfies readonly ColumnKey[];
export type NumberKey = (typeof NUMBER_KEYS)[number];

/** What observations can be counted by: `period` as published, `year` of its last day. */
export const GROUP_KEYS = [
  'package',
  'indicator',
  'reform',
  'area',
  'role',
  'unit',
  'source',
  'period',
  'year',
] as const;
export type GroupKey = (typeof GROUP_KEYS)[number];

/** Asks for whole observations. */
export interface ObservationsQuestion extends Filter {
  readonly ask: 'observations';
  readonly order: Order;
  readonly page: Page;
}

/** Asks for some columns of the observations, without making an object of each row. */
export interface ColumnsQuestion extends Filter {
  readonly ask: 'columns';
  readonly columns: readonly ColumnKey[];
  readonly order: Order;
  readonly page: Page;
}

/** Asks how many there are, by nothing (one cell) or by one or more keys. */
export interface CellsQuestion extends Filter {
  readonly ask: 'cells';
  readonly by: readonly GroupKey[];
}

/** A question to the observations: plain JSON, the same for whoever answers it. */
export type Question = ObservationsQuestion | ColumnsQuestion | CellsQuestion;

/** The filter that admits everything. */
export const EVERY: Filter = {
  packages: [],
  indicators: [],
  reforms: [],
  areas: [],
  roles: [],
  ids: [],
  from: '',
  to: '',
};

/** The order and the page that nothing else was asked for. */
export const USUAL_ORDER: Order = { by: 'indicator', descending: false };
export const WHOLE: Page = { offset: 0, limit: null };

/** Asks for the observations of a filter. */
export function askObservations(
  filter: Partial<Filter>,
  order: Order = USUAL_ORDER,
  page: Page = WHOLE,
): ObservationsQuestion {
  return { ...EVERY, ...filter, ask: 'observations', order, page };
}

/** Asks how many observations a filter admits, by keys or in all. */
export function askCells(filter: Partial<Filter>, by: readonly GroupKey[] = []): CellsQuestion {
  return { ...EVERY, ...filter, ask: 'cells', by };
}

/** First and last day that a period may touch, ISO 8601; null where the question leaves it open. */
export interface DayBounds {
  readonly first: string | null;
  readonly last: string | null;
}

/** The days that a filter asks for. Throws `period-invalid` if it names none. */
export function dayBounds({ from, to }: Pick<Filter, 'from' | 'to'>): DayBounds {
  const start = parsePeriod(from);
  return { first: start.start ?? start.end, last: parsePeriod(to).end };
}
