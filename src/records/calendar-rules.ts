import * as v from 'valibot';
import type { CalendarRules } from '../base/calendar/calendar.ts';
import { YardstickError } from '../base/error.ts';

const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));
const days = v.array(v.string());

const schema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1)),
  source: v.pipe(v.string(), v.minLength(1)),
  from: year,
  to: year,
  weekend: v.optional(v.array(v.picklist([0, 1, 2, 3, 4, 5, 6]))),
  holidays: days,
  workdays: v.optional(days),
});

/**
 * Checks the rules of a calendar as they come from a file.
 * @throws YardstickError `calendar-invalid`, naming the place and the value
 */
export function readCalendarRules(value: unknown): CalendarRules {
  const { success, output, issues } = v.safeParse(schema, value);
  if (success) return output;
  const [issue] = issues;
  const place = v.getDotPath(issue) ?? '';
  const details = { place, value: issue.received, known: Object.keys(schema.entries).join(', ') };
  throw new YardstickError('calendar-invalid', `calendar: ${place}: ${issue.message}`, details);
}
