import { type Calendar, knows, workdaysBetween } from './calendar.ts';
import type { Day } from './day.ts';

/** How days from a start to an end are counted; it goes with every duration. */
export interface DayCount {
  /** Null: calendar days. */
  readonly calendar: Calendar | null;
  /**
   * Whether the day of the start counts. Not (the usual reading of a time limit): what ends on the
   * day of its start took 0 days.
   */
  readonly countsStart: boolean;
}

/** Calendar days, without that of the start. */
export const CALENDAR_DAYS: DayCount = { calendar: null, countsStart: false };

/** Whether a count knows all days from a start to an end. */
export function canCount({ calendar }: DayCount, start: Day, end: Day): boolean {
  return calendar === null || (knows(calendar, start) && knows(calendar, end));
}

/**
 * Days from a start to an end, the end's own counted; of a calendar, only those worked.
 *
 *     daysBetween(CALENDAR_DAYS, friday, monday) // 3; of working days 1
 *
 * @throws YardstickError `calendar-outside` if the calendar does not know a day
 */
export function daysBetween({ calendar, countsStart }: DayCount, start: Day, end: Day): number {
  const extra = countsStart ? 1 : 0;
  if (calendar === null) return end - start + extra;
  const all = workdaysBetween(calendar, start, end);
  return countsStart ? all : all - workdaysBetween(calendar, start, start);
}
