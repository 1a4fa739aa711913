import { isWorkday, knows } from '../../base/calendar/calendar.ts';
import type { Day } from '../../base/calendar/day.ts';
import type { DayCount } from '../../base/calendar/duration.ts';
import { lastDayOf, periodOf } from '../month.ts';
import { barsOf, isFarAbove, type Screen } from './screen.ts';

/** The days of a month that count as its end. */
const LAST_DAYS = 3;
const LEAST_CASES = 100;

/**
 * Ends that crowd into the last three days of months, working days where there is a calendar. The
 * distribution is by days left in the month, 0 the last. Null under a hundred cases.
 *
 * @param days when cases ended
 */
export function periodEnd(days: ArrayLike<Day>, { calendar }: DayCount): Screen | null {
  if (days.length < LEAST_CASES) return null;
  const counts = new Uint32Array(31);
  const months = new Map<number, Map<Day, number>>();
  let [cases, expected] = [0, 0];
  const { first, ends } = countByDay(days);
  for (const [past, ended] of ends.entries()) {
    const day = first + past;
    if (ended === 0) continue;
    if (calendar !== null && !(knows(calendar, day) && isWorkday(calendar, day))) continue;
    const month = periodOf(day, 'month');
    const left = months.get(month) ?? daysLeft(month, calendar);
    months.set(month, left);
    const at = left.get(day) ?? 0;
    counts[at] = (counts[at] ?? 0) + ended;
    cases += ended;
    expected += (ended * LAST_DAYS) / left.size;
  }
  if (cases < LEAST_CASES) return null;
  const found = counts.subarray(0, LAST_DAYS).reduce((sum, one) => sum + one, 0);
  const fires = isFarAbove(found, expected);
  return {
    ...{ rule: 'period-end', fires, cases, found, expected },
    ...{ distribution: barsOf(counts), looked: [0, LAST_DAYS - 1] },
  };
}

/** How often each day occurs, from the first one on: a log has many cases and few days. */
function countByDay(days: ArrayLike<Day>) {
  let [first, last] = [days[0] as Day, days[0] as Day];
  for (let at = 0; at < days.length; at += 1) {
    first = Math.min(first, days[at] as Day);
    last = Math.max(last, days[at] as Day);
  }
  const ends = new Uint32Array(last - first + 1);
  for (let at = 0; at < days.length; at += 1) {
    const place = (days[at] as Day) - first;
    ends[place] = (ends[place] as number) + 1;
  }
  return { first, ends };
}

/** How many days are left in the month after each of its days that counts. */
function daysLeft(month: number, calendar: DayCount['calendar']): Map<Day, number> {
  const [first, last] = [lastDayOf(month - 1, 'month') + 1, lastDayOf(month, 'month')];
  const left = new Map<Day, number>();
  for (let day = last; day >= first; day -= 1) {
    const counts = calendar === null || (knows(calendar, day) && isWorkday(calendar, day));
    if (counts) left.set(day, left.size);
  }
  return left;
}
