import { fingerprint } from '../base/fingerprint.ts';
import { groupBy } from '../base/group-by.ts';
import { halfWidth } from '../base/half-width.ts';
import { isYearless, readPeriodText } from '../base/period-text.ts';
import type { Base, Polarity, Role } from '../base/vocabulary.ts';
import type { Merge } from './grid.ts';
import { takePeriod, takeYearless } from './heading-part.ts';
import type { NamedArea } from './knowledge.ts';

/** What a column is for. */
export const COLUMN_ROLES = [
  'value',
  'area',
  'area-code',
  'period',
  'year',
  'month',
  'indicator',
  'reform',
  'organisation',
  'series',
  'unit',
  'due',
  'note',
  'ignore',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What a column is for; of a column of figures also what its heading says of them. */
export interface ColumnMapping {
  /** Counted from 0. */
  readonly column: number;
  /** The rows of its heading, upper first. */
  readonly heading: readonly string[];
  readonly role: ColumnRole;
  readonly indicator: string;
  /** As written: 万元, %; '' if the heading gives none. */
  readonly unit: string;
  /** TIME_PERIOD, or ''. */
  readonly period: string;
  readonly area: NamedArea | null;
  /** What its figures are to their reform; `actual` if nothing else is said. */
  readonly is: Role;
  readonly base: Base | null;
  /** True where its figures run from the beginning of the year. */
  readonly cumulative: boolean;
  /** Of a column that adds up those of other places: all of them, or some. */
  readonly total?: 'whole' | 'part';
}

/** What an indicator is, where the reader has said so. */
export interface IndicatorMapping {
  readonly unit?: string;
  readonly polarity?: Polarity;
}

/** What a mapping says where names that several cities bear are of none of them. */
export const NO_CITY = 'new';

/** How one table is read; plain JSON, kept for the next file of the same form. */
export interface Mapping {
  readonly version: 1;
  readonly sheet: string;
  /** The cells that the table takes, titles and notes too. */
  readonly region: Merge;
  /** First row of the heading; equal to `bodyTop` if it has none. */
  readonly headingTop: number;
  readonly bodyTop: number;
  readonly columns: readonly ColumnMapping[];
  /** What holds for all figures whose row and column do not say it; '' and null if nothing. */
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly area: NamedArea | null;
  /** Code of the city that names of several cities are of; `NO_CITY` if of none, '' where nothing tells. */
  readonly home?: string;
  /** The year of periods that leave it out. */
  readonly year: string;
  readonly decimal: '.' | ',';
  /** True where days stand for their months. */
  readonly monthly: boolean;
  readonly totals: 'aside' | 'use';
  readonly hidden: 'aside' | 'use';
  /** By name. */
  readonly indicators: Readonly<Record<string, IndicatorMapping>>;
  /** Codes by name as written, where they are not the ones found. */
  readonly areas: Readonly<Record<string, string>>;
}

/** Why something was taken for what it is. */
export interface Guess {
  /** `heading`, `unit`, `period`, …, or `column`. */
  readonly about: string;
  /** Of which column, counted from 0; -1 for the whole table. */
  readonly column: number;
  readonly value: string;
  readonly reason: GuessReason;
  /** What the reason names: the words, or how many of how many cells. */
  readonly detail: string;
}

export type GuessReason =
  | 'heading-word'
  | 'cells'
  | 'known-names'
  | 'first-text'
  | 'title'
  | 'unit-line'
  | 'file-name'
  | 'rows-before-figures'
  | 'no-heading'
  | 'empty'
  | 'hidden'
  | 'collection'
  | 'running-numbers'
  | 'codes'
  | 'no-figures'
  | 'first-days'
  | 'decimal-commas'
  | 'label-word'
  | 'same-heading'
  | 'total-column'
  | 'remembered'
  | 'chosen';

const ANY_YEAR = '2000';

/** A heading as it is in every issue of a form: without its periods. */
function formOf(heading: readonly string[]): string {
  return heading
    .map((part) => halfWidth(part).replace(/\s+/g, ''))
    .map((part) =>
      readPeriodText(part) !== null || isYearless(part)
        ? '#'
        : ((takePeriod(part) ?? takeYearless(part, ANY_YEAR))?.rest ?? part),
    )
    .filter((part) => part !== '')
    .join('/');
}

/** What the same column of another issue is found by. */
export const columnKey = ({ heading }: Pick<ColumnMapping, 'heading'>): string => formOf(heading);

/**
 * The fingerprint of a form: of its headings without their periods, so that next month’s file, with a
 * column more, has the same.
 */
export function formFingerprint(columns: readonly Pick<ColumnMapping, 'heading'>[]): string {
  return fingerprint([...new Set(columns.map(columnKey))].sort().join('\n'));
}

/**
 * The mapping of a new issue: found anew, but with what was decided for the columns and for the table
 * before. Periods are always those of the new file.
 */
export function reuseMapping(saved: Mapping, found: Mapping): Mapping {
  const before = groupBy(saved.columns, columnKey);
  const met = new Map<string, number>();
  const columns = found.columns.map((one) => {
    const key = columnKey(one);
    const place = met.get(key) ?? 0;
    met.set(key, place + 1);
    // Of several columns that are headed alike each is the one in its place.
    const known = before.get(key)?.at(place) ?? before.get(key)?.at(-1);
    if (known === undefined) return one;
    const { role, indicator, unit, area, is, base } = known;
    return { ...one, role, indicator, unit, area, is, base };
  });
  const { indicator, unit, totals, hidden, indicators, areas } = saved;
  // A form is filled in by many cities: what the new file says of where goes before.
  const area = found.area ?? saved.area;
  return { ...found, columns, indicator, unit, area, totals, hidden, indicators, areas };
}
