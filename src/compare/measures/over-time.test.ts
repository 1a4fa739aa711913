import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantity } from '../../base/quantity.ts';
import type { Given } from '../comparison/fixture.ts';
import { done, say } from './fixture.ts';

const cumulative = (last: number, value: number, year = 2024) =>
  done(`${year}-01/${year}-0${last}`, value);

describe('growth over time', () => {
  it('takes months since January from each other: June is January to June less to May', () => {
    const figures = [
      ...[cumulative(4, 60), cumulative(5, 80), cumulative(6, 110)],
      ...[cumulative(5, 50, 2023), cumulative(6, 75, 2023)],
    ];
    const id = 'done-2024-01/2024-06';
    expect(say(figures, id, 'year')).toMatchObject({
      said: '=20 COMPUTED_PERCENT',
      formula: '((actual - actual_2) / (earlier - earlier_2) - 1) * 100',
    });
    // May stands in both months, under one name.
    expect(say(figures, id, 'before')).toEqual({
      said: '=50 COMPUTED_PERCENT',
      formula: '((actual - actual_2) / (actual_2 - earlier_2) - 1) * 100',
      inputs: {
        actual: id,
        actual_2: 'done-2024-01/2024-05',
        earlier_2: 'done-2024-01/2024-04',
      },
    });
    expect(say(figures, id, 'cumulative').said).toBe('=46.7 COMPUTED_PERCENT');
  });

  it('adds months up, and bridges none that is missing', () => {
    const month = (year: number, number: number, value: number) =>
      done(`${year}-0${number}`, value);
    const all = [2023, 2024].flatMap((year) =>
      [1, 2, 3].map((number) => month(year, number, year === 2023 ? 10 : 12)),
    );
    expect(say(all, 'done-2024-03', 'cumulative').said).toBe('=20 COMPUTED_PERCENT');
    const lacking = all.filter(({ id }) => id !== 'done-2023-02');
    expect(say(lacking, 'done-2024-03', 'cumulative').said).toBe('no-cumulative');
    expect(say(lacking, 'done-2024-02', 'year').said).toBe('no-year-earlier');
    const gap = all.filter(({ id }) => id !== 'done-2024-02');
    expect(say(gap, 'done-2024-03', 'before').said).toBe('no-period-before');
    // The month alone may be told by what was counted since January.
    const told = [...gap, done('2024-01/2024-02', 30), done('2024-01/2024-01', 12)];
    expect(say(told, 'done-2024-03', 'before').said).toBe('=-33.3 COMPUTED_PERCENT');
  });

  it('says points between per cents, even from nothing, and no growth over nothing', () => {
    const rate = (period: string, value: number): Given => ({
      ...done(period, value, { id: period }),
      ...{ indicator: 'rate', unit: 'PERCENT' },
    });
    const points = say([rate('2024-03', 97.2), rate('2023-03', 96.3)], '2024-03', 'year');
    expect(points).toMatchObject({ said: '~0.9 COMPUTED_PERCENTAGE_POINT' });
    expect(points.formula).toBe('actual - earlier');
    expect(say([rate('2024-03', 5), rate('2023-03', 0)], '2024-03', 'year').said).toContain(
      'POINT',
    );
    const from = (before: number, now: number) =>
      say([done('2024-03', now), done('2024-02', before)], 'done-2024-03', 'before').said;
    expect(from(0, 5)).toBe('zero');
    expect(from(-2, 5)).toBe('negative');
    expect(from(2, -5)).toBe('sign-changed');
    expect(from(2, 0)).toBe('=-100 COMPUTED_PERCENT');
  });

  it('holds a stock at the end of a month against that of the month before', () => {
    const people = (period: string, value: number): Given => ({
      ...done(period, value, { id: period }),
      ...{ indicator: 'people', unit: 'PERSON' },
    });
    const figures = [
      people('2024-03-31', 110),
      people('2024-02-29', 100),
      people('2023-03-31', 88),
    ];
    expect(say(figures, '2024-03-31', 'before').said).toBe('=10 COMPUTED_PERCENT');
    expect(say(figures, '2024-03-31', 'year').said).toBe('=25 COMPUTED_PERCENT');
  });

  it('keeps bounds: over 120 after 100 grew by over 20 per cent', () => {
    const figures = [done('2024-03', 0, { is: quantity(120, '>') }), done('2023-03', 100)];
    expect(say(figures, 'done-2024-03', 'year').said).toBe('>20 COMPUTED_PERCENT');
  });

  it('is the same from months as from the sums of them since January', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: 18, maxLength: 18 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 3, max: 6 }), (values, month) => {
        const monthly: Given[] = [];
        const summed: Given[] = [];
        for (const [place, year] of [2023, 2024].entries()) {
          let sum = 0;
          for (let number = 1; number <= 9; number += 1) {
            const value = values[place * 9 + number - 1] ?? 1;
            sum += value;
            monthly.push(done(`${year}-0${number}`, value));
            summed.push(number === 1 ? done(`${year}-01`, value) : cumulative(number, sum, year));
          }
        }
        const [alone, until] = [`done-2024-0${month}`, `done-2024-01/2024-0${month}`];
        for (const measure of ['year', 'before', 'cumulative'] as const) {
          expect(say(summed, until, measure).said).toBe(say(monthly, alone, measure).said);
        }
      }),
      { seed: 2024, numRuns: 60 },
    );
  });
});

describe('levels', () => {
  const line = [done('2023-01', 200), done('2023-02', 150), done('2024-01', 230)];

  it('is 100 in its base period, which its unit names', () => {
    expect(say(line, 'done-2023-01', 'index').said).toBe('=100 COMPUTED_INDEX_2023-01');
    expect(say(line, 'done-2024-01', 'index').said).toBe('=115 COMPUTED_INDEX_2023-01');
    expect(say(line, 'done-2023-01', 'index', 'done-2023-02').said).toBe(
      '=133.3 COMPUTED_INDEX_2023-02',
    );
  });

  it('is said to the digits that the growth of the same two figures is said to', () => {
    const pairs = [
      [30, 32],
      [36, 38],
      [42, 44],
      [30, 30],
      [30, 45],
      [12.5, 13.1],
    ];
    const said = pairs.map(([then = 0, now = 0]) => {
      const days = [then, now].map((value, at) => done(`${2023 + at}-01`, value, { unit: 'DAY' }));
      return [say(days, 'done-2024-01', 'index').said, say(days, 'done-2024-01', 'year').said].map(
        (one) => one?.split(' ')[0],
      );
    });
    expect(said).toEqual([
      ['~107', '~7'],
      ['~106', '~6'],
      ['~105', '~5'],
      ['~100', '~0'],
      ['~150', '~50'],
      ['~105', '~5'],
    ]);
  });

  it('differs from a year earlier in its own unit, from another where that is chosen', () => {
    expect(say(line, 'done-2024-01', 'difference').said).toBe('=30 CASE');
    expect(say(line, 'done-2024-01', 'difference', 'done-2023-02').said).toBe('=80 CASE');
    expect(say(line, 'done-2023-01', 'difference').said).toBe('no-baseline');
  });

  it('is per head of the same place and year, and of no other', () => {
    const people = (id: string, period: string, value: number, area = 'north'): Given => ({
      ...{ id, indicator: 'people', unit: 'PERSON', period, area, is: quantity(value) },
    });
    const figures = [...line, people('n23', '2023', 1_000), people('s', '2024', 10, 'south')];
    expect(say(figures, 'done-2023-01', 'capita', 'n23')).toMatchObject({
      said: '=20 COMPUTED_CASE_PER_100_PERSON',
      inputs: { denominator: 'n23' },
    });
    expect(say(figures, 'done-2024-01', 'capita', 'n23').said).toBe('no-population');
  });

  it('takes what is called a population for the people, and asks where there are several', () => {
    const people = (indicator: string, value: number): Given => ({
      ...{ id: indicator, indicator, unit: 'PERSON', period: '2023', is: quantity(value) },
    });
    const of = (name: string) => ({
      ...({ id: name, unit: 'PERSON', measure: 'stock', polarity: 'neutral' } as const),
    });
    const names = ['常住人口', '户籍人口', 'people'];
    const [living = '', registered = '', some = ''] = names;
    const told = (given: readonly Given[], per = '') =>
      say([...line, ...given], 'done-2023-01', 'capita', per, names.map(of));
    const all = [people(living, 1_000), people(some, 10)];
    expect(told(all)).toMatchObject({
      said: '=20 COMPUTED_CASE_PER_100_PERSON',
      inputs: { denominator: living },
    });
    expect(told(all, some).inputs).toMatchObject({ denominator: some });
    expect(told([...all, people(registered, 500)]).said).toBe('which-population');
    expect(told([people(some, 10)]).said).toBe('no-population');
    // A count of anything is no population.
    expect(told(line, 'done-2023-02').said).toBe('no-population');
  });
});
