/**
 * A day as a whole number: days since 1 January 1970 in the Gregorian calendar. It has no hour and no
 * time zone, so that a difference is a count of days wherever it is computed.
 */
export type Day = number;

const MILLISECONDS = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a year, month (1–12) and day of the month; null if there is no such day. */
export function dayFrom(year: number, month: number, date: number): Day | null {
  const time = new Date(0).setUTCFullYear(year, month - 1, date);
  const made = new Date(time);
  const exists = made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  return exists ? time / MILLISECONDS : null;
}

/** Reads `2018-08-24`; null if there is no such day. */
export function readDay(text: string): Day | null {
  const match = ISO.exec(text);
  return match === null ? null : dayFrom(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Writes a day as ISO 8601, `2018-08-24`. */
export function writeDay(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** Day of the week: 0 Sunday to 6 Saturday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** First day of a year. */
export function firstOfYear(year: number): Day {
  return new Date(0).setUTCFullYear(year, 0, 1) / MILLISECONDS;
}
