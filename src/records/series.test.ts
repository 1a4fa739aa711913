import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDAR_DAYS } from '../base/calendar/duration.ts';
import { ALL_CASES } from './linked/selection.ts';
import { pickCases } from './pick-cases.ts';
import { countSeries, type SeriesQuery } from './series.ts';
import { logOf, plainLogs, threeCases } from './test-log.ts';

const monthly: SeriesQuery = {
  ...{ measure: 'median', grain: 'month', byArea: false, limit: null, selection: ALL_CASES },
};

describe('countSeries', () => {
  const log = threeCases();

  it('counts open cases, and gives a bound where the median is not reached', () => {
    const rows = countSeries(log.cases, CALENDAR_DAYS, monthly);
    expect(rows.map(({ period, value, beyond }) => [period, value, beyond])).toEqual([
      ['2024-03', 15, undefined],
      ['2024-12', null, 30],
    ]);
  });

  it('gives each area beside all together, and only the chosen periods', () => {
    const { periods: _, ...rest } = ALL_CASES;
    const march = 2024 * 12 + 2;
    const selection = { ...rest, periods: [march, march] as const };
    const rows = countSeries(log.cases, CALENDAR_DAYS, { ...monthly, byArea: true, selection });
    expect(rows.map(({ group, value }) => [group.area, value])).toEqual([
      [undefined, 15],
      ['north', 10],
      ['south', 20],
    ]);
  });

  it('leaves out what the extract cuts off', () => {
    const cases = { ...log.cases, extract: log.cases.extract - 1 };
    expect(countSeries(cases, CALENDAR_DAYS, monthly).map(({ period }) => period)).toEqual([
      '2024-03',
    ]);
  });
});

describe('pickCases', () => {
  it('gives what a log of those cases alone gives', () => {
    fc.assert(
      fc.property(plainLogs, fc.constantFrom('north', 'south'), (plain, area) => {
        const own = plain.filter((one) => one.area === area);
        const words = { area: [area], type: [], outcome: [] };
        const picked = pickCases(logOf(plain).cases, words);
        expect(picked.rows).toBe(own.length);
        if (own.length === 0) return;
        const query = { ...monthly, measure: 'received' } as const;
        const counted = (cases: typeof picked) =>
          countSeries(cases, CALENDAR_DAYS, query)
            .filter(({ value }) => value !== 0)
            .map(({ period, value }) => [period, value]);
        expect(counted(picked)).toEqual(counted(logOf(own).cases));
      }),
    );
  });
});
