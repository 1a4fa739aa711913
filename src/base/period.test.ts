import { describe, expect, it } from 'vitest';
import { comparePeriods, parsePeriod } from './period.ts';

describe('parsePeriod', () => {
  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-08', '2018-08-01', '2018-08-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-04-30', null, '2019-04-30'],
    ['2018-01-01/2018-11-30', '2018-01-01', '2018-11-30'],
    ['2016-02/2016-08', '2016-02-01', '2016-08-31'],
    ['2018/2020', '2018-01-01', '2020-12-31'],
    ['', null, null],
  ])('reads %s', (text, start, end) => {
    expect(parsePeriod(text)).toEqual({ start, end });
  });

  it.each(['18', '2018-13', '2018-02-30', '2018-1', '2018/', '2018/2019/2020', 'May 2018'])(
    'refuses %s and names it',
    (text) => {
      expect(() => parsePeriod(text)).toThrow(`bad period: ${text}`);
    },
  );

  it('refuses an end before the start', () => {
    expect(() => parsePeriod('2019/2018')).toThrow('period end before start: 2019/2018');
  });
});

describe('comparePeriods', () => {
  it('orders by end, then start, the unknown last', () => {
    const sorted = ['', '2019', '2018-12-31', '2018', '2017-06']
      .map(parsePeriod)
      .sort(comparePeriods);
    expect(sorted).toEqual(['2017-06', '2018-12-31', '2018', '2019', ''].map(parsePeriod));
  });
});
