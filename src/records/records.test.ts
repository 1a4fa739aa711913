import { describe, expect, it } from 'vitest';
import { readExpected, readReference } from '../../tests/reference/read.ts';
import { makeCalendar } from '../base/calendar/calendar.ts';
import { chineseCalendar } from '../base/calendar/chinese.ts';
import { readDay } from '../base/calendar/day.ts';
import { CALENDAR_DAYS, type DayCount } from '../base/calendar/duration.ts';
import { countIndicators, type IndicatorQuery, MEASURES } from './indicators.ts';
import { LogBuilder } from './log-builder.ts';
import { olderThanUsual } from './older-than-usual.ts';
import { makeDateReader } from './read-date.ts';
import { readRoles } from './roles.ts';
import { findOlderPeriods } from './warnings.ts';

const TODAY = readDay('2026-11-27') ?? 0;

const approvals = (() => {
  const builder = new LogBuilder(
    readRoles({
      id: 'case_id',
      start: 'submitted_on',
      end: 'decided_on',
      type: 'procedure',
      outcome: 'outcome',
      success: ['approved'],
      withdrawn: ['withdrawn'],
      extract: '2025-03-14',
    }),
    TODAY,
  );
  const rows = readReference('approvals', 'cases.csv');
  builder.begin('cases.csv', Object.keys(rows[0] ?? {}));
  for (const [at, row] of rows.entries()) builder.add(Object.values(row), at + 2);
  return builder.finish();
})();

function ask(
  measure: (typeof MEASURES)[number],
  count: DayCount,
  limit: number | null = null,
  by: IndicatorQuery['by'] = ['type'],
) {
  const query = { measures: [measure], by, grain: null, basis: 'start', limit, count } as const;
  const { rows } = countIndicators(approvals.cases, query);
  return Object.fromEntries(rows.map((row) => [row.group.type ?? '', row]));
}

describe('a log of permits with open cases', () => {
  const wanted = readExpected('approvals');

  it('has the medians over time and those of closed cases only', () => {
    expect([approvals.rowsIn, approvals.setAside]).toEqual([400, []]);
    for (const name of ['old', 'new'] as const) {
      const median = ask('median', CALENDAR_DAYS)[name];
      expect(median?.value).toBe(wanted(`${name}.q5`));
      expect(median?.lower).toBe(wanted(`${name}.q5.lo`));
      expect(median?.upper).toBe(wanted(`${name}.q5.hi`));
      const ended = ask('median_ended', CALENDAR_DAYS)[name];
      expect(ended?.value).toBe(wanted(`naive.median.${name}`));
      const within = ask('within', CALENDAR_DAYS, 90)[name];
      expect(within?.value).toBeCloseTo(1 - (wanted(`${name}.S.90`) ?? 0), 9);
      expect(within?.lower).toBeCloseTo(1 - (wanted(`${name}.S.hi.90`) ?? 0), 8);
    }
    expect(ask('open', CALENDAR_DAYS).new?.value).toBe(wanted('n.pending.new'));
    const decided = ask('decided_within', CALENDAR_DAYS, 90, [])[''];
    expect(decided?.value).toBeCloseTo(wanted('aj.decided.90') ?? 0, 8);
  });

  it('counts working days by its calendar', () => {
    const holidays = readReference('approvals', 'holidays.csv').map(({ date = '' }) => date);
    const rules = { name: 'own', source: 'test', from: 2023, to: 2025, holidays };
    const count = { calendar: makeCalendar(rules), countsStart: false };
    const query = { by: [], grain: null, basis: 'start', limit: null, count } as const;
    const found = countIndicators(approvals.cases, {
      ...query,
      measures: ['median_ended', 'mean_ended'],
    });
    const [median, mean] = found.rows;
    expect(median?.value).toBe(wanted('working_days.median_closed'));
    expect((mean?.value ?? 0) * (mean?.cases ?? 0)).toBeCloseTo(wanted('working_days.sum') ?? 0, 6);
  });

  it('counts nothing of cases whose days the calendar does not know', () => {
    const rules = { name: 'short', source: 'test', from: 2024, to: 2024, holidays: [] };
    const count = { calendar: makeCalendar(rules), countsStart: false };
    const { rows, durations } = countIndicators(approvals.cases, {
      ...{ measures: ['received'], by: [], grain: null, basis: 'start', limit: null, count },
    });
    expect(durations.uncounted).toBeGreaterThan(0);
    expect(rows[0]?.value).toBe(400 - durations.uncounted);
  });

  it('gives no figure that the log does not hold', () => {
    const measures = { measures: MEASURES, by: [], grain: null, limit: null } as const;
    const count = { calendar: chineseCalendar(), countsStart: false };
    const of = (basis: 'start' | 'end') =>
      countIndicators(approvals.cases, { ...measures, basis, count }).rows.map(
        (row) => row.measure,
      );
    expect(of('start')).not.toContain('amount');
    expect(of('start')).not.toContain('within');
    expect(of('start')).toContain('median');
    expect(of('end')).not.toContain('median');
  });
});

describe('rows that are set aside', () => {
  const roles = readRoles({
    id: 'id',
    start: 's',
    end: 'e',
    area: 'a',
    amount: 'n',
    areas: ['东'],
  });

  function read(rows: readonly string[][], given = roles) {
    const builder = new LogBuilder(given, TODAY);
    builder.begin('log.csv', ['id', 's', 'e', 'a', 'n']);
    for (const [at, row] of rows.entries()) builder.add(row, at + 2);
    return builder.finish();
  }

  const ROWS = [
    ['1', '2024/1/5', '2024年2月3日', '东', '1,200'],
    ['1', '2024-01-06', '', '东', ''],
    ['3', '', '', '东', ''],
    ['4', '05/01/2024', '', '东', ''],
    ['5', '2024-01-05', 'soon', '东', ''],
    ['6', '1900-01-01', '', '东', ''],
    ['7', '2099-12-31', '', '东', ''],
    ['8', '2024-01-05', '2026-12-31', '东', ''],
    ['9', '2024-01-05', '2024-01-04', '东', ''],
    ['10', '2024-01-05', '', '西', ''],
    ['11', '2024-01-05', '', '东', 'many'],
    ['12', '2024-01-05', '', '东'],
  ];

  it('are counted by reason, with the first places, and none is lost', () => {
    const log = read(ROWS);
    expect(log.setAside.map(({ reason, rows }) => `${reason} ${rows}`)).toEqual([
      'cell-count 1',
      'start-missing 1',
      'start-unreadable 1',
      'end-unreadable 1',
      'date-implausible 2',
      'after-extract 1',
      'end-before-start 1',
      'duplicate-id 1',
      'area-unknown 1',
      'amount-unreadable 1',
    ]);
    const aside = log.setAside.reduce((sum, { rows }) => sum + rows, 0);
    expect(log.rowsIn).toBe(log.cases.rows + aside);
    expect(log.setAside[4]?.examples).toEqual([
      { file: 'log.csv', line: 7 },
      { file: 'log.csv', line: 8 },
    ]);
    expect(log.cases.extract).toBe(readDay('2024-02-03'));
  });

  it('are kept where a reader chooses so', () => {
    const keep = readRoles({ ...roles, keep: ['duplicate-id', 'area-unknown'] });
    expect(read(ROWS, keep).cases.rows).toBe(3);
  });

  it('leave a fault that says why, where nothing is left', () => {
    expect(() => read([['1', '', '', '', '']])).toThrow(
      expect.objectContaining({ code: 'log-empty' }),
    );
    const builder = new LogBuilder(roles, TODAY);
    expect(() => builder.begin('log.csv', ['id', 's'])).toThrow(
      expect.objectContaining({ code: 'roles-column' }),
    );
  });

  it('are never of days that could be read in two ways', () => {
    const read = makeDateReader();
    expect(['20240305', '2024-3-5 09:30', '2024.03.05', ' '].map(read)).toEqual([
      19_787,
      19_787,
      19_787,
      'empty',
    ]);
    expect(['2024-02-30', '03-05-2024', '2024', '45000'].map(read)).toEqual(
      new Array(4).fill('unreadable'),
    );
  });
});

describe('readRoles', () => {
  it.each([
    [{}, 'start'],
    [{ start: 's', ende: 'e' }, 'ende'],
    [{ start: 's', extract: '2024-02-30' }, 'extract'],
    [{ start: 's', keep: ['all'] }, 'keep.0'],
  ])('names what is wrong in %j', (value, place) => {
    const details = expect.objectContaining({ place });
    expect(() => readRoles(value)).toThrow(
      expect.objectContaining({ code: 'roles-invalid', details }),
    );
  });
});

describe('olderThanUsual', () => {
  const counts = (...days: number[]) => Uint32Array.from({ length: 101 }, (_, at) => days[at] ?? 0);
  const usual = counts(...new Array<number>(50).fill(2));

  it('fires where old cases are cleared, and is quiet where cases are as ever', () => {
    expect(olderThanUsual(usual, usual)?.fires).toBe(false);
    const cleared = usual.map((count, days) => (days > 70 ? 3 : count));
    const older = olderThanUsual(usual, cleared);
    expect(older?.fires).toBe(true);
    expect(older?.share).toBeCloseTo(100 / 190, 9);
    expect(olderThanUsual(usual, counts(1, 2))).toBeNull();
  });

  it('names the periods of a log', () => {
    const builder = new LogBuilder(readRoles({ start: 's', end: 'e' }), TODAY);
    builder.begin('log.csv', ['s', 'e']);
    for (let month = 1; month <= 6; month += 1) {
      for (let at = 0; at < 40; at += 1) {
        builder.add([`2024-0${month}-01`, `2024-0${month}-${10 + (at % 15)}`], 1);
      }
    }
    for (let at = 0; at < 20; at += 1) builder.add(['2024-01-01', '2024-05-20'], 1);
    const { cases } = builder.finish();
    const { durations } = countIndicators(cases, {
      ...{ measures: [], by: [], grain: null, basis: 'start', limit: null, count: CALENDAR_DAYS },
    });
    const found = findOlderPeriods(cases, durations, 'month');
    expect(found.map(({ period }) => period)).toEqual(['2024-05']);
  });
});
