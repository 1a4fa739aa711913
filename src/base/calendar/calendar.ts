import { YardstickError } from '../error.ts';
import { type Day, firstOfYear, readDay, weekdayOf, writeDay } from './day.ts';

/** What makes a calendar of working days; plain JSON. */
export interface CalendarRules {
  readonly name: string;
  /** Who says which days are worked. */
  readonly source: string;
  /** First and last year that the lists are complete for. */
  readonly from: number;
  readonly to: number;
  /** Days of the week that are not worked: 0 Sunday to 6 Saturday; both of these if not given. */
  readonly weekend?: readonly number[];
  /** Days that are not worked though they are no weekend, `2018-10-01`. */
  readonly holidays: readonly string[];
  /** Days that are worked though they are weekend. */
  readonly workdays?: readonly string[];
}

/** A calendar of working days, with what has to be said of it. */
export interface Calendar {
  readonly name: string;
  readonly source: string;
  /** First and last year that it knows. */
  readonly from: number;
  readonly to: number;
  /** First and last day that it knows. */
  readonly first: Day;
  readonly last: Day;
  /** Working days from `first` to the day at each place, both counted. */
  readonly worked: Int32Array;
}

const WEEKEND = [0, 6];

function daysOf(rules: CalendarRules, list: 'holidays' | 'workdays'): Set<Day> {
  const texts = rules[list] ?? [];
  return new Set(
    texts.map((text) => {
      const day = readDay(text);
      const year = Number(text.slice(0, 4));
      if (day !== null && year >= rules.from && year <= rules.to) return day;
      const details = { value: text, name: rules.name, from: `${rules.from}`, to: `${rules.to}` };
      throw new YardstickError('calendar-day', `no day of the calendar: ${text}`, details);
    }),
  );
}

/**
 * Makes a calendar of its rules.
 * @throws YardstickError `calendar-day` for a day that does not exist or lies outside its years, or
 * stands in both lists; `calendar-years` if the last year is before the first
 */
export function makeCalendar(rules: CalendarRules): Calendar {
  const { name, source, from, to, weekend = WEEKEND } = rules;
  if (!(from <= to && Number.isInteger(from) && Number.isInteger(to))) {
    const details = { name, from: `${from}`, to: `${to}` };
    throw new YardstickError('calendar-years', `bad years: ${from} to ${to}`, details);
  }
  const [holidays, workdays] = [daysOf(rules, 'holidays'), daysOf(rules, 'workdays')];
  const both = [...holidays].find((day) => workdays.has(day));
  if (both !== undefined) {
    const details = { value: writeDay(both), name, from: `${from}`, to: `${to}` };
    throw new YardstickError('calendar-day', `worked and not worked: ${writeDay(both)}`, details);
  }
  const [first, last] = [firstOfYear(from), firstOfYear(to + 1) - 1];
  const worked = new Int32Array(last - first + 1);
  let count = 0;
  for (let day = first; day <= last; day += 1) {
    const free = holidays.has(day) || (weekend.includes(weekdayOf(day)) && !workdays.has(day));
    if (!free) count += 1;
    worked[day - first] = count;
  }
  return { name, source, from, to, first, last, worked };
}

/** Whether a calendar knows a day. */
export function knows(calendar: Calendar, day: Day): boolean {
  return day >= calendar.first && day <= calendar.last;
}

/** Working days up to a day, from the calendar's first one on; throws `calendar-outside`. */
function workedTo(calendar: Calendar, day: Day): number {
  const count = calendar.worked[day - calendar.first];
  if (count !== undefined) return count;
  // The last evening before the calendar begins: nothing has been worked yet.
  if (day === calendar.first - 1) return 0;
  const { name, from, to } = calendar;
  const details = { value: writeDay(day), name, from: String(from), to: String(to) };
  throw new YardstickError(
    'calendar-outside',
    `the calendar ${name} knows ${from} to ${to}, not ${writeDay(day)}`,
    details,
  );
}

/**
 * Working days of a calendar from one day to another, both counted; 0 if the second is before the
 * first.
 * @throws YardstickError `calendar-outside` if the calendar does not know a day: it never guesses
 */
export function workdaysBetween(calendar: Calendar, from: Day, to: Day): number {
  workedTo(calendar, from);
  workedTo(calendar, to);
  return to < from ? 0 : workedTo(calendar, to) - workedTo(calendar, from - 1);
}

/** Whether a day is worked; throws `calendar-outside`. */
export function isWorkday(calendar: Calendar, day: Day): boolean {
  return workdaysBetween(calendar, day, day) === 1;
}
