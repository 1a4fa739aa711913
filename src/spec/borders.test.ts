import { expect, test } from 'vitest';
import { documentWith, type RowDraft, text } from '../../tests/charts/document-with.ts';
import { quantity } from '../base/quantity.ts';
import { documentProblemText } from '../i18n/problems.ts';
import type { ChartDocument, ChartType } from './document.ts';
import { DocumentError, type DocumentProblem } from './problem.ts';
import { readDocument } from './read.ts';

const SOURCE = {
  id: 'report',
  title: text('报告', 'Report'),
  publisher: text('某局', 'An office'),
  date: '2019',
  url: '',
  licence: '',
  grade: '',
  note: text(''),
} as const;

function chart(type: ChartType, ...rows: readonly Partial<RowDraft>[]): ChartDocument {
  const drafts = rows.map((row) => ({ ...quantity(5), observation: null, ...row }));
  const made = documentWith(type, [{ label: text('用时', 'Time'), rows: drafts }]);
  return { ...made, sources: [SOURCE] };
}

/** The only problem of a document. */
function faultOf(document: ChartDocument): DocumentProblem {
  try {
    readDocument(document);
  } catch (cause) {
    if (!(cause instanceof DocumentError)) throw cause;
    const [problem, ...others] = cause.problems;
    expect(others).toEqual([]);
    if (problem !== undefined) return problem;
  }
  throw new Error('the document was read');
}

test('rows with a period alone get its days', () => {
  const none = { start: null, end: null };
  const { rows } = readDocument(
    chart('line', { period: '2010', ...none }, { period: '2024-Q1', ...none }),
  );
  expect(rows.map(({ start, end }) => [start, end])).toEqual([
    ['2010-01-01', '2010-12-31'],
    ['2024-01-01', '2024-03-31'],
  ]);
});

test('rows with days alone get their period', () => {
  const days = { period: '', start: '2016-01-01', end: '2016-06-30' };
  expect(readDocument(chart('line', days)).rows[0]?.period).toBe('2016-01-01/2016-06-30');
});

test('a period against its days is refused, and both are named', () => {
  const fault = faultOf(chart('line', { period: '2099', start: '2010-01-01', end: '2010-12-31' }));
  expect(fault.code).toBe('period-days');
  for (const language of ['zh', 'en'] as const) {
    const told = documentProblemText(fault, language);
    for (const named of ['rows[0]', '2099', '2010-01-01/2010-12-31']) expect(told).toContain(named);
  }
});

test.each(['bar', 'line', 'tile-map', 'flow', 'part-to-whole'] as const)(
  'two units on one axis of a %s are refused, and both are named',
  (type) => {
    const fault = faultOf(chart(type, { unit: 'day' }, { unit: 'minute' }));
    expect(fault.code).toBe('axis-units');
    const [en, zh] = [documentProblemText(fault, 'en'), documentProblemText(fault, 'zh')];
    expect(en).toContain('rows[1].unit: minute: in minutes, but its axis is in days');
    for (const named of ['rows[1].unit', '“分钟”', '“天”']) expect(zh).toContain(named);
  },
);

test('each axis of a scatter plot has its own unit', () => {
  const pair = (unit: string) => [
    { part: 'x', unit: 'day' } as const,
    { part: 'y', unit } as const,
  ];
  expect(readDocument(chart('scatter', ...pair('case'), ...pair('case'))).rows).toHaveLength(4);
  expect(faultOf(chart('scatter', ...pair('case'), ...pair('lead'))).code).toBe('axis-units');
});

test('an axis of another unit than its figures is refused', () => {
  const made = chart('line', { unit: 'day' });
  const value = { label: text('分钟', 'Minutes'), unit: 'minute' };
  const fault = faultOf({ ...made, encodings: { ...made.encodings, value } });
  expect(fault.details).toMatchObject({ unit: 'days', axis: 'minutes' });
});

test('bars in several units are read: they stand in panels', () => {
  const made = documentWith('bar', [
    { label: text('天', 'Days'), rows: [{ ...quantity(5), observation: null }] },
    { label: text('件', 'Cases'), rows: [{ ...quantity(5), unit: 'case', observation: null }] },
  ]);
  expect(readDocument({ ...made, sources: [SOURCE] }).rows).toHaveLength(2);
});
