import { expect, it } from 'vitest';
import type { LogAccount } from '../../catalog/derivation.ts';
import { logSeriesPage } from '../../i18n/log-series.ts';
import { recordsWords } from '../../i18n/records.ts';
import { logFacts } from './log-facts.ts';

const account = (name: string): LogAccount => ({
  files: [],
  ...{ rowsIn: 3, rowsUsed: 3, setAside: [], extract: '2024-12-31' },
  roles: { start: 'received', areas: [], success: [], withdrawn: [], keep: [] },
  dayCounting: { calendar: { name, source: 'a table', from: 2004, to: 2026 }, countsStart: false },
});
const daysOf = (name: string) =>
  logFacts(account(name), { measure: 'median', query: '', cases: 3 }, 'zh').find(
    ({ term }) => term === logSeriesPage('zh').days,
  )?.text;

it('names the calendar of working days as the page of logs does, and another by its own name', () => {
  expect(daysOf('cn')).toContain(`依${recordsWords('zh').calendarName}（2004年至2026年）`);
  expect(daysOf('本市政务服务日历')).toContain('依本市政务服务日历（');
});
