import { canCount, type DayCount, daysBetween } from '../base/calendar/duration.ts';
import { type Cases, OPEN } from './cases.ts';

/** Stands where a calendar does not know the days of a case. */
export const UNCOUNTED = -1;

/** How long cases took. */
export interface Durations {
  readonly count: DayCount;
  /** Days to the end, of open cases to the day of the extract; or `UNCOUNTED`. */
  readonly days: Int32Array;
  readonly longest: number;
  /** Rows with days that the calendar does not know: no figure counts them. */
  readonly uncounted: number;
}

/** Counts the days of every case. */
export function countDays(cases: Cases, count: DayCount): Durations {
  const days = new Int32Array(cases.rows);
  let [longest, uncounted] = [0, 0];
  for (let row = 0; row < cases.rows; row += 1) {
    const start = cases.start[row] as number;
    const end = cases.end[row] as number;
    const until = end === OPEN ? cases.extract : end;
    if (canCount(count, start, until)) {
      const taken = daysBetween(count, start, until);
      days[row] = taken;
      if (taken > longest) longest = taken;
    } else {
      days[row] = UNCOUNTED;
      uncounted += 1;
    }
  }
  return { count, days, longest, uncounted };
}
