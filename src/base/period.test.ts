import { describe, expect, it } from 'vitest';
import { comparePeriods, isDate, isDay, lengthOf, parsePeriod, withDates } from './period.ts';

describe('parsePeriod', () => {
  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-08', '2018-08-01', '2018-08-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-04-30', null, '2019-04-30'],
    ['2018-01-01/2018-11-30', '2018-01-01', '2018-11-30'],
    ['2016-02/2016-08', '2016-02-01', '2016-08-31'],
    ['2018/2020', '2018-01-01', '2020-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024-S2', '2024-07-01', '2024-12-31'],
    ['2024-W01', '2024-01-01', '2024-01-07'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2023-Q3/2024-Q2', '2023-07-01', '2024-06-30'],
    ['0062-02', '0062-02-01', '0062-02-28'],
    ['/2019-04', null, '2019-04-30'],
    ['', null, null],
  ])('reads %s', (text, start, end) => {
    expect(parsePeriod(text)).toEqual({ start, end });
  });

  it.each([
    '18',
    '2018-13',
    '2018-00',
    '2018-02-30',
    '2023-02-31',
    '2024-99',
    '2018-1',
    '2018/',
    '2018/2019/2020',
    'May 2018',
    '2024-Q5',
    '2024-Q0',
    '2024-H3',
    '2024-W00',
    '2024-W53',
  ])('refuses %s and names it', (text) => {
    expect(() => parsePeriod(text)).toThrow(`bad period: ${text}`);
  });

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

describe('isDate and isDay', () => {
  it.each(['2018', '2018-08', '2018-08-24', '2024-Q1'])('take %s for a date', (text) => {
    expect(isDate(text)).toBe(true);
  });
  it.each(['', '2023-02-31', '2024-99', '2018/2019', '2018年'])('refuse %s', (text) => {
    expect(isDate(text)).toBe(false);
  });
  it('tell a day from a month', () => {
    expect(['2018-08-24', '2018-08', '2023-02-31'].map(isDay)).toEqual([true, false, false]);
  });
});

describe('withDates', () => {
  const dated = (period: string, start: string | null = null, end: string | null = null) => ({
    period,
    start,
    end,
  });

  it('takes the days from the period', () => {
    expect(withDates(dated('2010'))).toEqual(dated('2010', '2010-01-01', '2010-12-31'));
    expect(withDates(dated('2010-05-04'))).toEqual(dated('2010-05-04', null, '2010-05-04'));
  });

  it('takes a day for its own start', () => {
    const given = dated('2010-05-04', '2010-05-04', '2010-05-04');
    expect(withDates(given)).toEqual(dated('2010-05-04', null, '2010-05-04'));
  });

  it('takes the period from the days where it is not given', () => {
    expect(withDates(dated('', '2010-01-01', '2010-12-31')).period).toBe('2010-01-01/2010-12-31');
    expect(withDates(dated('', null, '2010-12-31')).period).toBe('2010-12-31');
    expect(withDates(dated('')).period).toBe('');
  });

  it('names both where they disagree', () => {
    expect(() => withDates(dated('2099', '2010-01-01', '2010-12-31'))).toThrow(
      'period 2099 is not 2010-01-01/2010-12-31',
    );
    expect(() => withDates(dated('2018', null, '2018-11-30'))).toThrow(
      'period 2018 is not 2018-11-30',
    );
  });
});

describe('lengthOf', () => {
  it('counts both ends, and knows none of an as-of date', () => {
    expect(['2018', '2018-02', '2018-02-03', ''].map(parsePeriod).map(lengthOf)).toEqual([
      365,
      28,
      null,
      null,
    ]);
  });
});
