import { describe, expect, test } from 'vitest';
import { documentWith, type RowDraft, text } from '../../../tests/charts/document-with.ts';
import { gaps, yearly } from '../../../tests/charts/fixtures-line.ts';
import { withDates } from '../../base/period.ts';
import { quantity } from '../../base/quantity.ts';
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

test('a total over a period stands at its end, an as-of figure at its date, an undated one nowhere', () => {
  const [row] = gaps.rows;
  if (row === undefined) throw new Error('no rows');
  const iso = (time: number | null) => time && new Date(time).toISOString().slice(0, 10);
  expect(iso(timeOf(row))).toBe('2010-12-31');
  expect(iso(timeOf({ ...row, start: null }))).toBe('2010-12-31');
  expect(timeOf({ ...row, start: null, end: null })).toBeNull();
});

describe('figures of several frequencies', () => {
  const month = (year: number, number: number, value = 5) => ({
    ...quantity(value),
    ...withDates({
      start: null,
      end: null,
      period: `${year}-${String(number).padStart(2, '0')}`,
    }),
  });
  const runs = (...groups: readonly RowDraft[][]) =>
    seriesOf(
      documentWith(
        'line',
        groups.map((rows, at) => ({ label: text(`${at}`), rows })),
      ),
    ).map((series) => series.runs.map(({ points }) => points.map(({ row }) => row.period)));

  test('each line joins at its own step', () => {
    const months = [1, 2, 3, 6, 7].map((one) => month(2018, one));
    const years = [2016, 2017, 2018].map((one) => yearly(one, 7));
    expect(runs(months, years)).toEqual([
      [
        ['2018-01', '2018-02', '2018-03'],
        ['2018-06', '2018-07'],
      ],
      [['2016', '2017', '2018']],
    ]);
  });

  test('months and years in one line are two strands', () => {
    const rows = [yearly(2016, 50), yearly(2017, 60), month(2017, 1), month(2017, 2)];
    expect(runs(rows)[0]?.sort()).toEqual([
      ['2016', '2017'],
      ['2017-01', '2017-02'],
    ]);
  });

  test('two years far apart are joined only where such lines do so', () => {
    expect(
      runs(
        [yearly(2010, 1), yearly(2018, 2)],
        [2010, 2011, 2012].map((one) => yearly(one, 1)),
      )[0],
    ).toEqual([]);
    expect(runs([yearly(2010, 1), yearly(2014, 2)])[0]).toEqual([['2010', '2014']]);
  });
});
