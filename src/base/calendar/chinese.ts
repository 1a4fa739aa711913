import table from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { type Calendar, makeCalendar } from './calendar.ts';

/** Whose table it is; the days themselves are those of the State Council's yearly notices. */
const SOURCE = 'chinese-days 1.5.7 (MIT)';
const [FROM, TO] = [2004, 2026];

let made: Calendar | null = null;

/**
 * The official Chinese calendar, 2004 to 2026: holidays, and the weekend days worked in
 * their place. Later years stand in no notice yet, so that it does not know them.
 */
export function chineseCalendar(): Calendar {
  made ??= makeCalendar({
    name: 'cn',
    source: SOURCE,
    from: FROM,
    to: TO,
    holidays: Object.keys(table.holidays),
    workdays: Object.keys(table.workdays),
  });
  return made;
}
