import { expect, test } from 'vitest';
import type { ChartDocument, ChartGroup, ChartRow } from '../../../spec/document.ts';
import { testDocument } from '../../test-document.ts';
import { writeChartXml } from './chart-xml.ts';
import { nativeChart } from './native.ts';

const base = testDocument();
const [pattern] = base.rows;
const [unit] = base.units;
const label = (text: string) => ({ zh: text, en: text });

function group(key: string, change: Partial<ChartGroup> = {}): ChartGroup {
  return { key, label: label(key), detail: label(''), context: false, facet: '', ...change };
}

function row(of: string, value: number | null, change: Partial<ChartRow> = {}): ChartRow {
  return {
    ...(pattern as ChartRow),
    key: `${of}-${change.period ?? change.part ?? ''}-${value}`,
    group: of,
    part: '',
    role: 'actual',
    qualifier: '=',
    value,
    lower: null,
    upper: null,
    derivation: null,
    series: '',
    status: 'A',
    ...change,
  };
}

function year(of: string, at: number, value: number, change: Partial<ChartRow> = {}): ChartRow {
  return row(of, value, {
    period: `${at}`,
    start: `${at}-01-01`,
    end: `${at}-12-31`,
    ...change,
  });
}

function chart(
  type: ChartDocument['type'],
  rows: readonly ChartRow[],
  groups = [...new Set(rows.map((one) => one.group))].map((key) => group(key)),
): ChartDocument {
  const axis = { label: label('axis'), unit: unit?.code ?? '' };
  const encodings = { groups, facets: [], value: axis, x: axis };
  return { ...base, type, rows, encodings };
}

const native = (document: ChartDocument) => nativeChart(document, 'en');
const values = (document: ChartDocument) =>
  native(document)?.series.map(({ points }) => points.map(({ value }) => value));

test('a bound has a bar only with its words on it, hatched; a range or a gap has none', () => {
  const bars = native(
    chart('bar', [row('a', 5), row('b', 7, { qualifier: '>' }), row('c', 3, { qualifier: '~' })]),
  );
  const [series] = bars?.series ?? [];
  expect(series?.points.map(({ value, pattern: fill }) => [value, fill])).toEqual([
    [5, 'solid'],
    [7, 'hatched'],
    [3, 'solid'],
  ]);
  const told = series?.points.map((point) => point.label?.lines[0]) ?? [];
  expect(told[1]).toMatch(/^over 7 /);
  expect(told[2]).toMatch(/^about 3 /);
  const range = { qualifier: 'range', lower: 2, upper: 3 } as const;
  expect(native(chart('bar', [row('a', 5), row('b', null, range)]))).toBeNull();
  expect(native(chart('bar', [row('a', 5), row('b', null)]))).toBeNull();
  expect(native(chart('bar', [row('a', 5), row('b', -5)]))).toBeNull();
});

test('bars of two panels or units, or too many to read, are drawn as a vector', () => {
  const two = [row('a', 5), row('b', 5, { unit: 'OTHER' })];
  const units = [...base.units, { ...(unit ?? base.units[0]), code: 'OTHER' }] as typeof base.units;
  expect(native({ ...chart('bar', two), units })).toBeNull();
  expect(
    native(
      chart(
        'bar',
        Array.from({ length: 30 }, (_, at) => row(`g${at}`, at)),
      ),
    ),
  ).toBeNull();
});

test('names that need more than two lines are not squeezed into a native chart', () => {
  const named = (name: string) =>
    native(chart('bar', [row('a', 5)], [group('a', { label: label(name) })]));
  expect(named('two lines of a name '.repeat(2))).not.toBeNull();
  expect(named('many lines of a name '.repeat(8))).toBeNull();
});

test('a target is hollow, and every bar starts at zero', () => {
  const bars = native(chart('bar', [row('a', 5), row('a', 4, { role: 'target' })]));
  expect(bars?.series[0]?.points[1]?.pattern).toBe('hollow');
  expect(bars?.series[0]?.points[1]?.label?.lines[0]).toMatch(/target$/);
  expect(bars?.value.min).toBe(0);
});

test('a line goes on as another series behind a gap, a break or a change of series', () => {
  const years = [2010, 2011, 2012, 2015, 2016];
  const line = (change: (at: number) => Partial<ChartRow> = () => ({})) =>
    chart(
      'line',
      years.map((at) => year('a', at, at - 2000, change(at))),
    );
  expect(values(line())).toEqual([
    [10, 11, 12],
    [15, 16],
  ]);
  const broken = line((at) => (at === 2011 ? { status: 'B' } : {}));
  expect(values(broken)).toEqual([[10], [11, 12], [15, 16]]);
  expect(native(line())?.series.map(({ name }) => name)).toEqual([
    'a (2010–2012)',
    'a (2015–2016)',
  ]);
  const days = native(line())?.categories.map(Number) ?? [];
  expect(new Date(((days[0] ?? 0) - 25_569) * 86_400_000).toISOString()).toMatch(/^2010-01-01/);
});

test('a line with a bound, or with what has not happened, is drawn as a vector', () => {
  const with_ = (change: Partial<ChartRow>) =>
    native(chart('line', [year('a', 2010, 1), year('a', 2011, 2), year('a', 2012, 3, change)]));
  expect(with_({})).not.toBeNull();
  expect(with_({ qualifier: '<' })).toBeNull();
  expect(with_({ qualifier: '~' })?.series[0]?.points.at(-1)?.label?.lines.join(' ')).toMatch(
    /about|约/,
  );
  expect(with_({ role: 'projection' })).toBeNull();
  expect(with_({ end: null })).toBeNull();
});

test('labels at the ends of lines do not lie on each other', () => {
  const rows = ['a', 'b', 'c', 'd'].flatMap((of, at) => [
    year(of, 2010, 50),
    year(of, 2011, 10 + at / 100),
  ]);
  const ends = native(chart('line', rows))?.series.map(({ points }) => points.at(-1)) ?? [];
  const downs = ends
    .map((end) => (end?.label?.down ?? 0) * 306 - (end?.value ?? 0))
    .sort((a, b) => a - b);
  const steps = downs.slice(1).map((down, at) => down - (downs[at] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThan(12);
});

test('dots need two exact figures each; those at one place share a label', () => {
  const dot = (of: string, x: number, y: number, change: Partial<ChartRow> = {}) => [
    row(of, x, { part: 'x' }),
    row(of, y, { part: 'y', ...change }),
  ];
  const dots = native(chart('scatter', [...dot('a', 1, 2), ...dot('b', 1, 2), ...dot('c', 5, 9)]));
  expect(dots?.series[0]?.points.map(({ at, value }) => [at, value])).toEqual([
    [1, 2],
    [1, 2],
    [5, 9],
  ]);
  expect(dots?.series[0]?.points.map((point) => point.label?.lines[0])).toEqual([
    'a; b',
    undefined,
    'c',
  ]);
  expect(
    native(chart('scatter', [...dot('a', 1, 2), ...dot('c', 5, 9, { qualifier: '>' })])),
  ).toBeNull();
});

test('parts of one exact whole are stacked; what is left is said', () => {
  const whole = row('a', 10, { part: 'whole' });
  const part = (value: number, change: Partial<ChartRow> = {}) =>
    row('a', value, { part: 'part', polarity: 'neutral', ...change });
  const stack = native(chart('part-to-whole', [whole, part(6), part(3)]));
  expect(stack?.series.map(({ points }) => points[0]?.value)).toEqual([6, 3, 1]);
  expect(stack?.series[0]?.name).toMatch(/6 .*60%/);
  expect(stack?.value.max).toBe(10);
  expect(native(chart('part-to-whole', [whole, part(6, { qualifier: '>' })]))).toBeNull();
  expect(native(chart('part-to-whole', [whole, part(60)]))).toBeNull();
});

test('other types are vectors, and texts of charts are escaped', () => {
  expect(native(chart('number', [row('a', 5)]))).toBeNull();
  const hostile = chart('bar', [row('a', 5)], [group('a', { label: label('<c:v>&\u0007"') })]);
  const made = native(hostile);
  const xml = made === null ? '' : writeChartXml(made);
  expect(xml).not.toContain('<c:v><c:v>');
  expect(xml).toContain('&#60;c:v&#62;&#38;&#34;');
});
