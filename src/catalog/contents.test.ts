import { describe, expect, it } from 'vitest';
import { contentsOf, countIn, yearsTouched } from './contents.ts';
import { observation } from './test-observation.ts';

const figures = [
  observation('a', {
    indicator: 'days',
    area: 'north',
    start: '2017-01-01',
    end: '2017-12-31',
  }),
  observation('b', {
    indicator: 'days',
    area: 'north',
    start: '2018-01-01',
    end: '2018-12-31',
  }),
  observation('c', { indicator: 'days', area: 'south', start: null, end: null }),
  observation('d', {
    indicator: 'days',
    area: 'north',
    role: 'target',
    start: null,
    end: '2020-06-30',
  }),
  observation('e', {
    indicator: 'cases',
    area: 'south',
    reform: 'court',
    start: null,
    end: '2019-01-31',
  }),
];
const ALL = { packages: [], indicators: [], reforms: [], roles: [], areas: [] };

describe('contentsOf', () => {
  it('counts figures by indicator, reform and role, with places and days', () => {
    const contents = contentsOf(figures);
    expect(contents).toHaveLength(3);
    expect(contents[0]).toMatchObject({
      indicator: 'days',
      areas: { north: 2, south: 1 },
      first: '2017-01-01',
      last: '2018-12-31',
      undated: 1,
    });
    expect(contents[1]).toMatchObject({ role: 'target', first: '2020-06-30', undated: 0 });
  });

  it('counts what a filter admits', () => {
    const contents = contentsOf(figures);
    expect(countIn(contents, ALL)).toBe(5);
    expect(countIn(contents, { ...ALL, areas: ['north'] })).toBe(3);
    expect(countIn(contents, { ...ALL, indicators: ['days'], areas: ['south'] })).toBe(1);
    expect(countIn(contents, { ...ALL, reforms: ['court'] })).toBe(1);
    expect(countIn(contents, { ...ALL, roles: ['plan'] })).toBe(0);
  });
});

describe('yearsTouched', () => {
  it('lists the years of first and last days, in order', () => {
    expect(yearsTouched(figures)).toEqual(['2017', '2018', '2019', '2020']);
  });
});
