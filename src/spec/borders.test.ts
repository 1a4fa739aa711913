import { expect, test } from 'vitest';
import { documentWith, type RowDraft, text } from '../../tests/charts/document-with.ts';
import { YardstickError } from '../base/error.ts';
import { quantity } from '../base/quantity.ts';
import { errorText } from '../i18n/error-text.ts';
import type { ChartDocument, ChartType } from './document.ts';
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

function faultOf(document: ChartDocument): YardstickError {
  try {
    readDocument(document);
  } catch (cause) {
    if (cause instanceof YardstickError) return cause;
    throw cause;
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
  expect(fault.code).toBe('document-dates');
  for (const language of ['zh', 'en'] as const) {
    const told = errorText(fault, language);
    for (const named of ['rows[0]', '2099', '2010-01-01/2010-12-31']) expect(told).toContain(named);
  }
});

test.each(['bar', 'line', 'tile-map', 'flow', 'part-to-whole'] as const)(
  'two units on one axis of a %s are refused, and both are named',
  (type) => {
    const fault = faultOf(chart(type, { unit: 'day' }, { unit: 'minute' }));
    expect(fault.code).toBe('document-units');
    expect(errorText(fault, 'en')).toContain('rows[1].unit of the chart document is in minutes');
    expect(errorText(fault, 'en')).toContain('its axis is in days');
    expect(errorText(fault, 'zh')).toContain('“分钟”');
    expect(errorText(fault, 'zh')).toContain('“天”');
  },
);

test('each axis of a scatter plot has its own unit', () => {
  const pair = (unit: string) => [
    { part: 'x', unit: 'day' } as const,
    { part: 'y', unit } as const,
  ];
  expect(readDocument(chart('scatter', ...pair('case'), ...pair('case'))).rows).toHaveLength(4);
  expect(faultOf(chart('scatter', ...pair('case'), ...pair('lead'))).code).toBe('document-units');
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
