import { describe, expect, it } from 'vitest';
import { readCsv } from '../catalog/csv.ts';
import type { ChartType } from '../spec/document.ts';
import { type ColumnNames, rowsOfTable } from './table-chart.ts';

const NONE: ColumnNames = { labels: '', periods: '', values: '' };
const read = (text: string, type: ChartType = 'bar', named: Partial<ColumnNames> = {}) =>
  rowsOfTable(readCsv('t.csv', text), { ...NONE, ...named }, type);
const rowsOf = (...given: Parameters<typeof read>) => read(...given).rows.map(({ row }) => row);
const problemsOf = (...given: Parameters<typeof read>) =>
  read(...given).problems.map(({ line, column, value, code }) => [line, column, value, code]);

describe('a table', () => {
  it('of labels and figures is a row each; what is absent is missing, not 0', () => {
    expect(rowsOf('city,days\nNorth,5\nSouth,–\nWest,>8\n')).toEqual([
      { label: 'North', value: '5' },
      { label: 'South', value: null },
      { label: 'West', value: '>8' },
    ]);
  });

  it('that is long has a column of periods', () => {
    expect(rowsOf('城市,年份,天数\n甲,2018,9\n甲,2019,7\n', 'line')).toEqual([
      { label: '甲', period: '2018', value: '9' },
      { label: '甲', period: '2019', value: '7' },
    ]);
  });

  it('that is wide has periods across', () => {
    expect(rowsOf('city,2018,2019-06\nNorth,9,7\n', 'line')).toEqual([
      { label: 'North', period: '2018', value: '9' },
      { label: 'North', period: '2019-06', value: '7' },
    ]);
  });

  it('that is wide has a line in each column beside one of periods', () => {
    expect(rowsOf('year,North,South\n2018,9,5\n2019,7,4\n', 'line')).toEqual([
      { label: 'North', period: '2018', value: '9' },
      { label: 'South', period: '2018', value: '5' },
      { label: 'North', period: '2019', value: '7' },
      { label: 'South', period: '2019', value: '4' },
    ]);
  });

  it('of several figures a row has bars in groups, or a whole and its parts', () => {
    expect(rowsOf('flow,received,handled\nNorth,100,96\n', 'flow')).toEqual([
      { label: 'received', group: 'North', value: '100' },
      { label: 'handled', group: 'North', value: '96' },
    ]);
  });

  it('of two figures a row has dots', () => {
    expect(rowsOf('city,steps,days\nNorth,3,8\n', 'scatter')).toEqual([
      { label: 'North', x: '3', y: '8' },
    ]);
  });

  it('is read by the columns that are named', () => {
    const named = { labels: 'code', periods: 'as of', values: 'b' };
    expect(rowsOf('code,a,b,as of\n1,5,6,2019-03-31\n', 'bar', named)).toEqual([
      { label: '1', period: '2019-03-31', value: '6' },
    ]);
    expect(problemsOf('a,b\nx,1\n', 'bar', { values: 'c' })).toEqual([
      [1, 'c', '', 'column-missing'],
    ]);
  });

  it('has all its faults told by row and column', () => {
    const faulty = 'city,year,days\nNorth,2019,abc\n,2019,5\nSouth,2019-13,6 days\n';
    expect(problemsOf(faulty, 'line', { periods: 'year', values: 'days' })).toEqual([
      [2, 'days', 'abc', 'not-a-number'],
      [3, 'city', '', 'cell-missing'],
      [4, 'year', '2019-13', 'period-invalid'],
      [4, 'days', '6 days', 'not-a-number'],
    ]);
    const months = 'city,year,days\nNorth,2018,9\nNorth,2019,7\nNorth,2019-13,6\n';
    expect(problemsOf(months)).toEqual([[4, 'year', '2019-13', 'period-invalid']]);
    expect(problemsOf('a,a\nx,1\n')).toEqual([[1, 'a', '', 'column-twice']]);
    expect(problemsOf('city\nNorth\n')).toEqual([[1, '', 'city', 'table-figures']]);
    expect(problemsOf('a,b\n1,2\n')).toEqual([[1, '', 'a, b', 'table-labels']]);
  });
});
