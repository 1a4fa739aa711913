import { YardstickError } from './error.ts';

/** The days that a TIME_PERIOD covers, ISO 8601; null on a side that is open or not given. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function parsePoint(text: string, whole: string): { first: string; last: string; day: boolean } {
  const match = POINT.exec(text);
  const year = Number(match?.[1]);
  const month = Number(match?.[2] ?? 1);
  const day = Number(match?.[3] ?? 1);
  if (match === null || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new YardstickError('period-invalid', `bad period: ${whole}`, { period: whole });
  }
  if (match[3] !== undefined) return { first: text, last: text, day: true };
  const lastMonth = match[2] ?? '12';
  const lastDay = String(daysInMonth(year, Number(lastMonth))).padStart(2, '0');
  return {
    first: `${match[1]}-${match[2] ?? '01'}-01`,
    last: `${match[1]}-${lastMonth}-${lastDay}`,
    day: false,
  };
}

/**
 * Reads a TIME_PERIOD: `2018` and `2018-08` cover the year and the month, `2019-04-30` is an
 * as-of date without start, `A/B` runs from the first day of A to the last of B, '' is unknown.
 * Throws `period-invalid` or `period-order`.
 */
export function parsePeriod(text: string): Period {
  if (text === '') return { start: null, end: null };
  const parts = text.split('/');
  if (parts.length === 1) {
    const { first, last, day } = parsePoint(text, text);
    return { start: day ? null : first, end: last };
  }
  const [from = '', to = ''] = parts;
  if (parts.length > 2) parsePoint('', text);
  const start = parsePoint(from, text).first;
  const end = parsePoint(to, text).last;
  if (end < start) {
    throw new YardstickError('period-order', `period end before start: ${text}`, { period: text });
  }
  return { start, end };
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
