import { version } from 'chinese-days/package.json' with { type: 'json' };
import { afterEach, describe, expect, it } from 'vitest';
import { readExpected, readReference } from '../../../tests/reference/read.ts';
import { isWorkday, makeCalendar, workdaysBetween } from './calendar.ts';
import { chineseCalendar } from './chinese.ts';
import { dayFrom, readDay, weekdayOf, writeDay } from './day.ts';
import { CALENDAR_DAYS, daysBetween } from './duration.ts';

const day = (text: string) => readDay(text) ?? Number.NaN;
const rules = { name: 'own', source: 'test', from: 2023, to: 2025, holidays: [] };
const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe.each([
  ['America/New_York', 300],
  ['Asia/Shanghai', -480],
])('west and east of UTC: %s', (name, offset) => {
  it('counts the days of the reference files', () => {
    process.env.TZ = name;
    expect(new Date(2024, 0, 15).getTimezoneOffset()).toBe(offset);
    const holidays = readReference('approvals', 'holidays.csv').map(({ date = '' }) => date);
    const calendar = makeCalendar({ ...rules, holidays });
    const closed = readReference('approvals', 'cases.csv')
      .filter(({ decided_on }) => decided_on !== '')
      .map(
        ({ submitted_on = '', decided_on = '' }) => [day(submitted_on), day(decided_on)] as const,
      );
    const count = { calendar, countsStart: false };
    const worked = closed.map(([start, end]) => daysBetween(count, start, end));
    const wanted = readExpected('approvals');
    expect(worked.reduce((sum, one) => sum + one, 0)).toBe(wanted('working_days.sum'));
    expect(worked.slice(0, 5)).toEqual([67, 109, 112, 143, 32]);
    expect(worked.sort((a, b) => a - b)[(worked.length - 1) / 2]).toBe(
      wanted('working_days.median_closed'),
    );
    const calendarDays = closed.map(([start, end]) => daysBetween(CALENDAR_DAYS, start, end));
    expect(calendarDays.slice(0, 5)).toEqual([97, 159, 162, 207, 46]);
  });

  it('knows the days of the official notices', () => {
    process.env.TZ = name;
    const calendar = chineseCalendar();
    const works = (text: string) => isWorkday(calendar, day(text));
    // Spring Festival 2024 from 10 to 17 February, with 4 (a Sunday) and 18 worked in its place.
    expect(['2024-02-04', '2024-02-09', '2024-02-18', '2024-02-19'].map(works)).not.toContain(
      false,
    );
    expect(['2024-02-10', '2024-02-16', '2024-02-17', '2024-02-24'].map(works)).not.toContain(true);
    // Prolonged in 2020 to 2 February.
    expect(['2020-01-31', '2020-02-02', '2020-02-03'].map(works)).toEqual([false, false, true]);
    expect(['2025-10-01', '2025-10-08', '2025-10-09', '2025-10-11'].map(works)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('daysBetween', () => {
  const holidays = ['2024-12-25', '2024-12-26', '2025-01-01', '2025-04-18', '2025-04-21'];
  const calendar = makeCalendar({ ...rules, holidays: [...holidays, '2025-05-01'] });

  it.each([
    ['2024-12-20', '2025-01-03', 14, 7],
    ['2025-04-16', '2025-04-23', 7, 3],
    ['2025-03-08', '2025-03-09', 1, 0],
    ['2025-03-07', '2025-03-10', 3, 1],
    ['2025-03-03', '2025-03-03', 0, 0],
    ['2025-04-30', '2025-05-02', 2, 1],
  ])('%s to %s: %d days, %d of them worked', (from, to, all, worked) => {
    expect(daysBetween(CALENDAR_DAYS, day(from), day(to))).toBe(all);
    expect(daysBetween({ calendar, countsStart: false }, day(from), day(to))).toBe(worked);
  });

  it('counts the day of the start where that is asked, if it is worked', () => {
    const count = { calendar, countsStart: true };
    expect(daysBetween({ calendar: null, countsStart: true }, 10, 10)).toBe(1);
    expect(daysBetween(count, day('2025-03-07'), day('2025-03-10'))).toBe(2);
    expect(daysBetween(count, day('2025-03-08'), day('2025-03-10'))).toBe(1);
  });

  it('has other weekends, and weekend days that are worked', () => {
    const own = makeCalendar({ ...rules, weekend: [5], workdays: ['2024-03-01'] });
    expect(workdaysBetween(own, day('2024-03-01'), day('2024-03-08'))).toBe(7);
  });

  it('never guesses outside its years', () => {
    const details = expect.objectContaining({ value: '2027-01-04', from: '2004', to: '2026' });
    const outside = { code: 'calendar-outside', details };
    const count = { calendar: chineseCalendar(), countsStart: false };
    const between = (from: string, to: string) => () => daysBetween(count, day(from), day(to));
    expect(between('2026-12-30', '2027-01-04')).toThrow(expect.objectContaining(outside));
    expect(between('2003-12-31', '2004-01-05')).toThrow(
      expect.objectContaining({ code: 'calendar-outside' }),
    );
    expect(between('2004-01-01', '2004-01-01')()).toBe(0);
    expect(between('2026-12-31', '2026-12-31')()).toBe(0);
  });
});

describe('makeCalendar', () => {
  it('has holidays in every year that the Chinese one says it knows', () => {
    const calendar = chineseCalendar();
    for (let year = calendar.from; year <= calendar.to; year += 1) {
      const [first, last] = [day(`${year}-01-01`), day(`${year}-12-31`)];
      const worked = workdaysBetween(calendar, first, last);
      expect([year, worked > 245 && worked < 255]).toEqual([year, true]);
    }
  });

  it('names the package whose table it takes by its version', () => {
    expect(chineseCalendar().source).toContain(version);
  });

  it.each([
    ['calendar-day', { ...rules, holidays: ['2024-02-30'] }],
    ['calendar-day', { ...rules, holidays: ['2026-01-01'] }],
    ['calendar-day', { ...rules, holidays: ['2024-05-01'], workdays: ['2024-05-01'] }],
    ['calendar-years', { ...rules, to: 2022 }],
  ])('refuses what is none: %s', (code, bad) => {
    expect(() => makeCalendar(bad)).toThrow(expect.objectContaining({ code }));
  });
});

describe('a day', () => {
  it('is a number and comes back as the same text', () => {
    expect([day('1970-01-01'), day('2000-03-01'), day('1969-12-31')]).toEqual([0, 11_017, -1]);
    expect(writeDay(day('0099-12-31'))).toBe('0099-12-31');
    expect([weekdayOf(0), weekdayOf(day('1969-12-28'))]).toEqual([4, 0]);
    expect([readDay('2023-02-29'), readDay('2024-2-1'), dayFrom(2024, 13, 1)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
