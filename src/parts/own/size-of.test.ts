import { expect, test } from 'vitest';
import { sizeOf } from './size-of.ts';

const kilobytes = (value: unknown) => JSON.stringify(value).length / 1000;

test('what is short is weighed whole, and what is long by a part of it', () => {
  const rows = Array.from({ length: 50_001 }, (_, at) => ({ id: `row-${at}`, value: at / 10 }));
  const own = { title: 'a', observations: rows };
  const short = { title: 'a', observations: rows.slice(0, 1000) };
  expect(sizeOf({ own: short }) / kilobytes({ own: short })).toBeCloseTo(1, 1);
  expect(sizeOf({ own, plain: own }) / kilobytes({ own, plain: own })).toBeCloseTo(1, 1);
  expect(sizeOf([{ form: 'a', facts: rows }]) / kilobytes(rows)).toBeCloseTo(1, 1);
  expect(sizeOf({ said: undefined })).toBe(0);
});
