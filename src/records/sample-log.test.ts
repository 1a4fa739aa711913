import { describe, expect, it } from 'vitest';
import { isWorkday } from '../base/calendar/calendar.ts';
import { chineseCalendar } from '../base/calendar/chinese.ts';
import { readDay } from '../base/calendar/day.ts';
import { countIndicators } from './indicators.ts';
import { LogBuilder } from './log-builder.ts';
import { readRoles } from './roles.ts';
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

describe('sampleLog', () => {
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
