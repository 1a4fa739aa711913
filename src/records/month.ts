import { type Day, firstOfYear, readDay } from '../base/calendar/day.ts';

/** A length of periods. */
export const GRAINS = ['month', 'quarter', 'year'] as const;
export type Grain = (typeof GRAINS)[number];

const MONTHS: Readonly<Record<Grain, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * A period as a number: months, quarters or years since the year 0. Neighbours differ by one.
 */
export type PeriodNumber = number;

/** The period that a day lies in. */
export function periodOf(day: Day, grain: Grain): PeriodNumber {
  const date = new Date(day * 86_400_000);
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / MONTHS[grain]);
}

/** The last day of a period. */
export function lastDayOf(period: PeriodNumber, grain: Grain): Day {
  const months = (period + 1) * MONTHS[grain];
  const [year, month] = [Math.floor(months / 12), months % 12];
  const text = `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01`;
  return (readDay(text) ?? firstOfYear(year)) - 1;
}

/** Writes a period as TIME_PERIOD: `2024-03`, `2024-Q1`, `2024`. */
export function writePeriod(period: PeriodNumber, grain: Grain): string {
  if (grain === 'year') return String(period).padStart(4, '0');
  const parts = 12 / MONTHS[grain];
  const year = String(Math.floor(period / parts)).padStart(4, '0');
  const place = (period % parts) + 1;
  return grain === 'quarter' ? `${year}-Q${place}` : `${year}-${String(place).padStart(2, '0')}`;
}

/** Makes a quick `periodOf` for many days from a few years. */
export function makePeriodOf(first: Day, last: Day, grain: Grain): (day: Day) => PeriodNumber {
  const table = new Int32Array(last - first + 1);
  for (let day = first; day <= last; day += 1) table[day - first] = periodOf(day, grain);
  return (day) => table[day - first] ?? periodOf(day, grain);
}

/** Reads a period of this length back from its TIME_PERIOD; null for what is none. */
export function readPeriod(text: string, grain: Grain): PeriodNumber | null {
  const [, year, kind, place] = /^(\d{4})(?:-(Q?)(\d{1,2}))?$/.exec(text) ?? [];
  if (year === undefined) return null;
  if (grain === 'year') return place === undefined ? Number(year) : null;
  if (place === undefined || (kind === 'Q') !== (grain === 'quarter')) return null;
  return Number(year) * (12 / MONTHS[grain]) + Number(place) - 1;
}
