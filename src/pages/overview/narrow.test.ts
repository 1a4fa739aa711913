import { expect, test } from 'vitest';
import type { ChartDocument } from '../../spec/document.ts';
import { narrowTable } from './narrow.ts';

const group = (key: string, reform: string) => ({ key, reform });
const table = {
  id: 'table',
  encodings: { groups: [group('g0', 'court'), group('g1', 'tax')] },
  rows: [
    { group: 'g0', value: 1 },
    { group: 'g1', value: 2 },
    { group: 'g1', value: 3 },
  ],
} as unknown as ChartDocument;

test('a narrowed table has the rows of the reforms that fit, and theirs alone', () => {
  const narrowed = narrowTable(table, new Set(['tax']));
  expect(narrowed.encodings.groups.map(({ reform }) => reform)).toEqual(['tax']);
  expect(narrowed.rows.map(({ value }) => value)).toEqual([2, 3]);
});

test('a table of all is the table itself', () => {
  expect(narrowTable(table, new Set(['tax', 'court']))).toBe(table);
});
