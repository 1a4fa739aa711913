import { describe, expect, it } from 'vitest';
import { isWorkday } from '../base/calendar/calendar.ts';
import { chineseCalendar } from '../base/calendar/chinese.ts';
import { readDay } from '../base/calendar/day.ts';
import { countIndicators } from './indicators.ts';
import { LogBuilder } from './log-builder.ts';
import { readRoles } from './roles.ts';
import type { SampleKind } from './sample-kind-names.ts';
import { type SampleOptions, sampleLog } from './sample-log.ts';

const ROLES = { start: 'received', end: 'decided', type: 'type', extract: '2024-12-31' };

function medians(options: SampleOptions): (number | null)[] {
  const builder = new LogBuilder(readRoles(ROLES), 0);
  const { columns, rows } = sampleLog(options);
  builder.begin('sample', columns);
  for (const row of rows) builder.add(row, 0);
  const count = { calendar: chineseCalendar(), countsStart: false };
  const query = { measures: ['median'], by: [], grain: 'year', basis: 'start' } as const;
  const found = countIndicators(builder.finish().cases, { ...query, limit: null, count });
  return found.rows.map(({ value }) => value);
}

const PATROLS = { kind: 'patrols', seed: 3 } as const;

describe('sampleLog', () => {
  it('meets a number of rows and a share of successes to one case', () => {
    const rows = [...sampleLog({ ...PATROLS, rows: 11_500, success: 0.96 }).rows];
    expect(rows).toHaveLength(11_500);
    const of = (word: string) => rows.filter((row) => row[5] === word).length;
    const decided = of('handled') + of('passed on');
    expect(of('handled')).toBe(Math.round(decided * 0.96));
  });

  it('has days off, holidays and seasons as its kind has', () => {
    const calendar = chineseCalendar();
    const share = (kind: SampleKind, is: (day: number) => boolean) => {
      const days = [...sampleLog({ kind, seed: 3, rows: 6000 }).rows].map(
        (row) => readDay(row[3] ?? '') ?? 0,
      );
      return days.filter(is).length / days.length;
    };
    const isOff = (day: number) => !isWorkday(calendar, day);
    const isJune = (day: number) => new Date(day * 86_400_000).getUTCMonth() === 5;
    expect(share('service', isOff)).toBe(0);
    // About 32 % of days are off; patrols are fewer on them, quarrels more.
    expect(share('patrols', isOff)).toBeGreaterThan(0.1);
    expect(share('patrols', isOff)).toBeLessThan(0.25);
    expect(share('mediation', isOff)).toBeGreaterThan(0.34);
    expect(share('patrols', isJune)).toBeGreaterThan(share('mediation', isJune) * 1.15);
  });

  it('has kinds whose reform has an effect, and one whose has none', () => {
    const of = (kind: SampleKind) => {
      const [before, , after] = medians({ kind, rows: 20_000, seed: 7 });
      return (after ?? 0) / (before ?? 1);
    };
    expect(of('service')).toBeLessThan(0.7);
    expect(of('patrols')).toBeCloseTo(1, 1);
  });

  it('is the same every time, synthetic in each row, filed on working days', () => {
    const rows = [...sampleLog({ rows: 300, seed: 7 }).rows];
    expect([...sampleLog({ rows: 300, seed: 7 }).rows]).toEqual(rows);
    expect([...sampleLog({ rows: 300, seed: 8 }).rows]).not.toEqual(rows);
    for (const row of rows) {
      expect(row.at(-1)).toBe('synthetic');
      for (const day of row.slice(3, 5).filter(Boolean)) {
        expect(isWorkday(chineseCalendar(), readDay(day) ?? 0)).toBe(true);
      }
    }
    expect(rows.some(([, , , , decided]) => decided === '')).toBe(true);
  });

  it('has a reform with an effect, or one without', () => {
    const [before, , after] = medians({ rows: 20_000, seed: 7 });
    expect((after ?? 0) / (before ?? 1)).toBeCloseTo(0.6, 1);
    const [same, , still] = medians({ rows: 20_000, seed: 7, effect: 1 });
    expect((still ?? 0) / (same ?? 1)).toBeCloseTo(1, 1);
  });
});
