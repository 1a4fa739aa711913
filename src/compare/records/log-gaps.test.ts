import { expect, it } from 'vitest';
import { readDay } from '../../base/calendar/day.ts';
import { CALENDAR_DAYS } from '../../base/calendar/duration.ts';
import { gapWords } from '../../i18n/log-gaps.ts';
import { countDays } from '../../records/count-days.ts';
import { answerLinked } from '../../records/linked/answerer.ts';
import { buildLinkedView } from '../../records/linked/linked-view.ts';
import { ALL_CASES } from '../../records/linked/selection.ts';
import { LogBuilder } from '../../records/log-builder.ts';
import { readRoles } from '../../records/roles.ts';
import { logDocuments } from './log-documents.ts';

const roles = readRoles({ start: 'start', end: 'end', area: 'area', type: 'type' });
const EXTRACT = '2024-03-15';

/** The charts of a log of cases, each `start,end,area,type`; days are working days if a calendar is named. */
function chartsOf(rows: readonly string[], calendar: string | null = null) {
  const builder = new LogBuilder(roles, readDay(EXTRACT) ?? 0);
  builder.begin('log.csv', ['start', 'end', 'area', 'type']);
  for (const [at, row] of rows.entries()) builder.add(row.split(','), at + 2);
  const { cases, rowsIn } = builder.finish();
  const view = buildLinkedView(cases, countDays(cases, CALENDAR_DAYS), 'month', null);
  const query = { selection: ALL_CASES, limit: 20, group: 'type', show: 'median' } as const;
  const context = {
    ...{ files: [{ name: 'log.csv', sha256: '' }], rowsIn, rowsUsed: cases.rows },
    ...{ extract: EXTRACT, from: '2024-01-01', to: '2024-03-15', roles, countsStart: false },
    calendar: calendar === null ? null : { name: calendar, from: 2004, to: 2026 },
    ...{ since: null, target: null, control: 'none' as const, synthetic: false, cube: null },
  } as const;
  const documents = logDocuments(context, answerLinked(view, query), query);
  return (id: string) => {
    const found = documents.find((one) => one.id === `records-${id}`);
    if (found === undefined) throw new Error(id);
    return found;
  };
}

const DECIDED = Array.from(
  { length: 40 },
  (_, at) => `2024-0${(at % 2) + 1}-01,2024-03-05,N,t${at % 9}`,
);
const OPEN = Array.from({ length: 40 }, (_, at) => `2024-0${(at % 2) + 1}-01,,N,t${at % 2}`);

it('says which last period is not whole, so that it is not drawn', () => {
  const chart = chartsOf(DECIDED);
  for (const id of ['flow', 'backlog', 'medians', 'heat']) {
    expect(chart(id).rows.some(({ period }) => period === '2024-03')).toBe(false);
    expect(chart(id).notes[0]?.zh).toContain(
      '2024年3月尚未满（数据截止日为2024年3月15日），未画出',
    );
  }
});

it('says once a chart that nothing is decided, and shows how many cases there are', () => {
  const chart = chartsOf(OPEN);
  for (const id of ['medians', 'durations', 'curves', 'heat']) {
    expect(chart(id).rows).toEqual([]);
    expect(chart(id).notes[0]).toEqual(gapWords.noneDecided);
    expect(chart(id).notes.some(({ zh }) => zh.includes('第0'))).toBe(false);
  }
  expect(chart('area').rows.map(({ value }) => value)).toEqual([40]);
});

it('says how many types have no curve', () => {
  const chart = chartsOf(DECIDED);
  expect(chart('curves').encodings.groups).toHaveLength(6);
  expect(chart('curves').notes.map(({ zh }) => zh)).toContain('另有3个取值未单列。');
});

it('names working days where those are counted', () => {
  const chart = chartsOf(DECIDED, 'cn');
  const { zh, en } = chart('durations').notes[0] ?? { zh: '', en: '' };
  expect(zh).toMatch(/^最后一柱为用时\d+个工作日及以上/);
  expect(en).toMatch(/of \d+ working days or more/);
  const curves = chart('curves');
  expect(curves.encodings.x?.label.zh).toBe('开始后的工作日数');
  const [, second] = curves.rows;
  expect(second?.indicator.name.zh).toMatch(/^开始\d+个工作日后仍未办结的比例$/);
});
