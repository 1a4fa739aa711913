import { YardstickError } from './error.ts';

/** The days that a TIME_PERIOD covers, ISO 8601; null on a side that is open or not given. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
}

/** What carries dates: a TIME_PERIOD, and perhaps the days that it covers. */
export interface Dated extends Period {
  readonly period: string;
}

const DAY = 86_400_000;
const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** SDMX reporting periods; `H` is how many people write the half-year that SDMX calls `S`. */
const REPORTING = /^(\d{4})-(?:([QSH])(\d)|W(\d{2}))$/;
const MONTHS = { Q: 3, S: 6, H: 6 } as const;

/** Midnight of a day in UTC, milliseconds; also of years below 100, which `Date.UTC` moves. */
function timeOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function refuse(whole: string): never {
  throw new YardstickError('period-invalid', `bad period: ${whole}`, { period: whole });
}

interface Span {
  readonly first: string;
  readonly last: string;
  readonly day: boolean;
}

function monthsFrom(year: number, month: number, count: number): Span {
  const end = timeOf(year, month + count, 0);
  return { first: dayOf(timeOf(year, month, 1)), last: dayOf(end), day: false };
}

/** ISO 8601: week 1 holds 4 January, and weeks begin on Monday. */
function parseWeek(year: number, week: number, whole: string): Span {
  const monday = (of: number) => {
    const fourth = timeOf(of, 1, 4);
    return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  };
  const first = monday(year) + (week - 1) * 7 * DAY;
  if (week < 1 || first >= monday(year + 1)) refuse(whole);
  return { first: dayOf(first), last: dayOf(first + 6 * DAY), day: false };
}

function parsePoint(text: string, whole: string): Span {
  const [, reported, kind, number, week] = REPORTING.exec(text) ?? [];
  if (week !== undefined) return parseWeek(Number(reported), Number(week), whole);
  if (kind !== undefined) {
    const length = MONTHS[kind as keyof typeof MONTHS];
    const place = Number(number);
    if (place < 1 || place > 12 / length) refuse(whole);
    return monthsFrom(Number(reported), (place - 1) * length + 1, length);
  }
  const match = POINT.exec(text) ?? refuse(whole);
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (match[2] === undefined) return monthsFrom(year, 1, 12);
  if (month < 1 || month > 12) refuse(whole);
  if (match[3] === undefined) return monthsFrom(year, month, 1);
  // A day that does not exist, such as 30 February, comes back as another one.
  if (dayOf(timeOf(year, month, day)) !== text) refuse(whole);
  return { first: text, last: text, day: true };
}

/**
 * Reads a TIME_PERIOD: `2018`, `2018-H1`, `2018-Q3`, `2018-08` and `2018-W05` cover the year, half,
 * quarter, month and week, `2019-04-30` is an as-of date without start, `A/B` runs from the first
 * day of A to the last of B, `/2019-04` is as of that month (its start is not given; ISO 8601-2,
 * 4.5), '' is unknown. Throws `period-invalid` or `period-order`.
 */
export function parsePeriod(text: string): Period {
  let period = KNOWN.get(text);
  if (period === undefined) {
    period = readPeriod(text);
    if (KNOWN.size < MOST_KNOWN) KNOWN.set(text, period);
  }
  return period;
}

/** A page asks for the same few periods again and again. */
const KNOWN = new Map<string, Period>();
const MOST_KNOWN = 10_000;

function readPeriod(text: string): Period {
  if (text === '') return { start: null, end: null };
  const parts = text.split('/');
  if (parts.length === 1) {
    const { first, last, day } = parsePoint(text, text);
    return { start: day ? null : first, end: last };
  }
  const [from = '', to = ''] = parts;
  if (parts.length > 2) refuse(text);
  const start = from === '' ? null : parsePoint(from, text).first;
  const end = parsePoint(to, text).last;
  if (start !== null && end < start) {
    throw new YardstickError('period-order', `period end before start: ${text}`, { period: text });
  }
  return { start, end };
}

/** Whether a text is a year, month, day or other point in time that exists; not '' and no `A/B`. */
export function isDate(text: string): boolean {
  try {
    return text !== '' && !text.includes('/') && parsePeriod(text).end !== null;
  } catch {
    return false;
  }
}

/** Whether a text is a day that exists, `2018-08-24`. */
export function isDay(text: string): boolean {
  return isDate(text) && parsePeriod(text).start === null;
}

/**
 * The one place where a figure's dates come from: its period gives the days, and the days the
 * period where it is ''. Throws `period-invalid`, `period-order`, or `period-dates` where period
 * and days are both given and do not agree.
 */
export function withDates<T extends Dated>(figure: T): T {
  const { start, end } = figure;
  if (figure.period === '') {
    if (end === null) return figure;
    return { ...figure, period: start === null || start === end ? end : `${start}/${end}` };
  }
  const own = parsePeriod(figure.period);
  // A day may be given as its own start.
  const sameStart = start === null || start === (own.start ?? own.end);
  if (!sameStart || (end !== null && end !== own.end)) {
    const given = [start, end].filter((day) => day !== null).join('/');
    const { period } = figure;
    throw new YardstickError('period-dates', `period ${period} is not ${given}`, { period, given });
  }
  return { ...figure, ...own };
}

/** The first and the last day that a figure covers, milliseconds; null if it has no date. */
export function daysOf({ start, end }: Period): readonly [number, number] | null {
  if (end === null) return null;
  return [Date.parse(start ?? end), Date.parse(end)];
}

/** How many days a period covers; null for an as-of date and for an unknown one. */
export function lengthOf({ start, end }: Period): number | null {
  if (start === null || end === null) return null;
  return Math.round((Date.parse(end) - Date.parse(start)) / DAY) + 1;
}

/**
 * Orders periods by their end, then by their start, for `Array.sort`; an open start comes before
 * a given one and an unknown period comes last.
 */
export function comparePeriods(a: Period, b: Period): number {
  if (a.end !== b.end) {
    if (a.end === null) return 1;
    if (b.end === null) return -1;
    return a.end < b.end ? -1 : 1;
  }
  const [left, right] = [a.start ?? '', b.start ?? ''];
  return left === right ? 0 : left < right ? -1 : 1;
}
