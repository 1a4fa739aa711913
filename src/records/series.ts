import type { DayCount } from '../base/calendar/duration.ts';
import type { Cases } from './cases.ts';
import { countIndicators, type IndicatorRow } from './indicators.ts';
import type { LogSelection } from './linked/selection.ts';
import { type Grain, readPeriod } from './month.ts';
import { pickCases } from './pick-cases.ts';

/** Measures that can be kept over time, in the order that they are offered. */
export const SERIES_MEASURES = [
  'received',
  'ended',
  'open',
  'clearance',
  'median',
  'p90',
  'median_ended',
  'within',
  'success',
] as const;
export type SeriesMeasure = (typeof SERIES_MEASURES)[number];

/** Measures of which each period holds the cases that began in it; others are of the period itself. */
const OF_START: readonly SeriesMeasure[] = ['median', 'p90', 'median_ended', 'within', 'success'];

/** Whether a period's figure is made of the cases that began in it. */
export const isOfStart = (measure: SeriesMeasure): boolean =>
  measure === 'received' || OF_START.includes(measure);

/** One measure over time, of the cases that are chosen. */
export interface SeriesQuery {
  readonly measure: SeriesMeasure;
  readonly grain: Grain;
  /** True: of each area, too, beside all together. */
  readonly byArea: boolean;
  readonly limit: number | null;
  readonly selection: LogSelection;
}

/** A series, and how many rows of the log its choice of words leaves. */
export interface CountedSeries {
  readonly rows: readonly IndicatorRow[];
  readonly chosen: number;
}

/** How many cases a choice of words leaves, whatever their periods. */
export const countChosen = (cases: Cases, { words }: Pick<LogSelection, 'words'>): number =>
  pickCases(cases, words).rows;

/**
 * Counts a measure period by period, of all chosen cases together (`group` without an area) and, if
 * asked, of each area. Periods that the extract cuts off are left out, and so are those not chosen; a
 * choice of days is none of cases over time. Figures without a value have `beyond` or are left out.
 */
export function countSeries(cases: Cases, count: DayCount, query: SeriesQuery): IndicatorRow[] {
  const { measure, grain, byArea, limit, selection } = query;
  const chosen = pickCases(cases, selection.words);
  if (chosen.rows === 0) return [];
  const asked = { measures: [measure], grain, basis: 'start', limit, count } as const;
  const rows = (byArea ? [[], ['area' as const]] : [[]]).flatMap(
    (by) => countIndicators(chosen, { ...asked, by }).rows,
  );
  const [first, last] = selection.periods ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return rows.filter(({ period, complete, value, beyond, group }) => {
    const number = readPeriod(period, grain);
    const isChosen = number !== null && number >= first && number <= last;
    return complete && isChosen && (value !== null || beyond !== undefined) && group.area !== '';
  });
}
