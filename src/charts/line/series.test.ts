import { expect, test } from 'vitest';
import { documentWith, text } from '../../../tests/charts/document-with.ts';
import { gaps, yearly } from '../../../tests/charts/fixtures-line.ts';
import { seriesOf, timeOf } from './series.ts';

const years = (key: string) =>
  seriesOf(gaps)
    .find(({ group }) => group.key === key)
    ?.runs.map(({ points }) => points.map(({ row }) => row.period));

test('a missing value and a year left out break the line', () => {
  expect(years('g0')).toEqual([['2012', '2013']]);
  expect(years('g1')).toEqual([
    ['2010', '2011'],
    ['2014', '2015'],
  ]);
});

test('a lone point is kept, without a line', () => {
  expect(years('g2')).toEqual([]);
});

test('what leads to an open figure or a target is dashed', () => {
  const open = seriesOf(gaps).find(({ group }) => group.key === 'g3');
  expect(open?.runs.map(({ dashed }) => dashed)).toEqual([true]);
});

test('figures of another series, or after a break, do not continue the line', () => {
  const document = documentWith('line', [
    {
      label: text('甲', 'A'),
      rows: [
        yearly(2013, 1),
        yearly(2014, 2, { series: 'new' }),
        yearly(2015, 3, { series: 'new', status: 'B' }),
        yearly(2016, 4, { series: 'new' }),
      ],
    },
  ]);
  expect(seriesOf(document)[0]?.runs.map(({ points }) => points.length)).toEqual([2]);
});

test('a year stands at its middle, an as-of figure at its date, an undated one nowhere', () => {
  const [row] = gaps.rows;
  if (row === undefined) throw new Error('no rows');
  const iso = (time: number | null) => time && new Date(time).toISOString().slice(0, 10);
  expect(iso(timeOf(row))).toBe('2010-07-02');
  expect(iso(timeOf({ ...row, start: null }))).toBe('2010-12-31');
  expect(timeOf({ ...row, start: null, end: null })).toBeNull();
});
