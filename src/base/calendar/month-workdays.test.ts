import { expect, test } from 'vitest';
import { wholeMonths } from '../period-shift.ts';
import { workdaysBetween } from './calendar.ts';
import { chineseCalendar } from './chinese.ts';
import { readDay } from './day.ts';
import { workdaysOfMonths } from './month-workdays.ts';

test('the digits of every month are the working days of the calendar', () => {
  const calendar = chineseCalendar();
  for (let month = calendar.from * 12; month < (calendar.to + 1) * 12; month += 1) {
    const day = (at: number, of: number) =>
      new Date(Date.UTC(Math.floor(at / 12), at % 12, of)).toISOString().slice(0, 10);
    const [start, end] = [day(month, 1), day(month + 1, 0)];
    const counted = workdaysBetween(calendar, readDay(start) ?? 0, readDay(end) ?? 0);
    const months = wholeMonths({ start, end });
    expect(months).toEqual({ from: month, count: 1 });
    expect(workdaysOfMonths({ from: month, count: 1 })).toBe(counted);
  }
});

test('adds months up, and knows no year that no notice tells of', () => {
  // February 2024 had 18 working days, March 21.
  expect(workdaysOfMonths({ from: 2024 * 12 + 1, count: 2 })).toBe(39);
  expect(workdaysOfMonths({ from: 2003 * 12, count: 1 })).toBeNull();
  expect(workdaysOfMonths({ from: 2026 * 12 + 11, count: 2 })).toBeNull();
});

test('a period is of whole months only if it is', () => {
  expect(wholeMonths({ start: '2024-01-01', end: '2024-06-30' })).toEqual({
    from: 2024 * 12,
    count: 6,
  });
  expect(wholeMonths({ start: '2024-01-02', end: '2024-06-30' })).toBeNull();
  expect(wholeMonths({ start: '2024-01-01', end: '2024-06-29' })).toBeNull();
  expect(wholeMonths({ start: null, end: '2024-06-30' })).toBeNull();
});
