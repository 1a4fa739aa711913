import { expect, it } from 'vitest';
import { readDays, readRange, readSince } from './field-reading.ts';

it('reads days in wide digits and with their unit, and refuses what is no number of days', () => {
  for (const text of ['20', '２０', '２０天', ' 20 个工作日', '20 days']) {
    expect(readDays(text)).toEqual({ value: '20', fault: null });
  }
  expect(readDays(' ').value).toBe('');
  for (const text of ['abc', '-1', '1e9', '1.5', '天', '100000', '0x10']) {
    expect(readDays(text).fault).toBe('not-days');
  }
});

it('takes a day that splits the log, and no other', () => {
  const log = { from: '2022-01-04', extract: '2024-12-31' };
  expect(readSince('2023-07-01', log).value).toBe('2023-07-01');
  expect(readSince('2024-12-31', log).fault).toBeNull();
  expect(readSince('', log).value).toBe('');
  for (const day of ['2010-01-01', '2022-01-04', '2030-01-01', '2023-02-30']) {
    expect(readSince(day, log).fault).toBe('outside');
  }
});

it('reads a choice of days, of which two empty ends are none', () => {
  expect(readRange('5', '').value).toEqual([5, 100_000]);
  expect(readRange('', '９天').value).toEqual([0, 9]);
  expect(readRange('5', '5').value).toEqual([5, 5]);
  expect(readRange('', '')).toEqual({ value: null, fault: null });
  expect(readRange('0', '')).toEqual({ value: null, fault: null });
  expect(readRange('5', '2').fault).toBe('order');
  expect(readRange('5', 'x').fault).toBe('not-days');
});
