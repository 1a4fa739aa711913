import type { Period } from './period.ts';

const MONTH = /^(\d{4})-(\d{2})$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const HALF = /^(\d{4})-S([12])$/;
const YEAR = /^\d{4}$/;
const SPAN = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/;

const earlier = (text: string) => text.replace(/\d{4}/g, (year) => String(Number(year) - 1));

/** The same period a year earlier; null for weeks, days and spans of years, which have none. */
export function yearEarlier(period: string): string | null {
  const known = [MONTH, QUARTER, HALF, YEAR, SPAN].some((form) => form.test(period));
  return known ? earlier(period) : null;
}

/**
 * The period of the same length just before; null for figures that run from the beginning of a year,
 * which have none, and for a year, whose period before is the year earlier.
 */
export function periodBefore(period: string): string | null {
  const parts = MONTH.exec(period) ?? QUARTER.exec(period) ?? HALF.exec(period);
  if (parts === null) return null;
  const [, year = '', place = ''] = parts;
  const [mark, last] = period.includes('Q') ? ['Q', 4] : period.includes('S') ? ['S', 2] : ['', 12];
  const before = Number(place) - 1;
  const of = before === 0 ? Number(year) - 1 : Number(year);
  const number = String(before === 0 ? last : before);
  return `${of}-${mark}${mark === '' ? number.padStart(2, '0') : number}`;
}

const DAY = 86_400_000;
const dayOf = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** Whole months one after another: how many, and those from year 0 to the first of them. */
export interface Months {
  readonly from: number;
  readonly count: number;
}

/** The whole months that a period is made of; null for any other. */
export function wholeMonths({ start, end }: Period): Months | null {
  if (start === null || end === null || !start.endsWith('-01')) return null;
  const next = new Date(Date.parse(end) + DAY).toISOString();
  if (next.slice(8, 10) !== '01') return null;
  const at = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return { from: at(start), count: at(next) - at(start) };
}

/** The end of a month that a figure is as of, as no months after it; null for any other. */
export function asOfMonth({ start, end }: Period): Months | null {
  if (start !== null || end === null) return null;
  const months = wholeMonths({ start: `${end.slice(0, 8)}01`, end });
  return months && { from: months.from + 1, count: 0 };
}

/** The days of whole months; no months are as of the day before them. */
export function daysOfMonths({ from, count }: Months): Period {
  const at = (month: number, day: number) => dayOf(Math.floor(month / 12), month % 12, day);
  return { start: count === 0 ? null : at(from, 1), end: at(from + count, 0) };
}
