import { expect, test } from 'vitest';
import { documentProblemText } from '../i18n/problems.ts';
import { DocumentError } from './problem.ts';
import { readDocument } from './read.ts';

const SHORT = {
  type: 'bar',
  title: 'Days',
  unit: 'days',
  source: 'Report 2020',
  rows: [
    ['North', 5],
    ['South', 8.5],
  ],
};

/** Code and place of every problem of a short chart. */
function problemsOf(input: unknown): string[] {
  try {
    readDocument(input);
  } catch (cause) {
    if (!(cause instanceof DocumentError)) throw cause;
    for (const one of cause.problems) expect(documentProblemText(one, 'en')).toContain(one.path);
    return cause.problems.map(({ code, path }) => `${path} ${code}`);
  }
  return [];
}

test('title, unit, rows and a source make a whole document', () => {
  const { rows, encodings, units, sources, texts, type } = readDocument(SHORT);
  expect(type).toBe('bar');
  expect(texts).toEqual({ title: { zh: 'Days', en: 'Days' }, subtitle: { zh: '', en: '' } });
  expect(rows.map(({ key, value, unit, source }) => [key, value, unit, source])).toEqual([
    ['g0-0', 5, 'days', 's1'],
    ['g1-0', 8.5, 'days', 's1'],
  ]);
  expect(rows[0]).toMatchObject({ role: 'actual', polarity: 'neutral', stage: '', lower: null });
  expect(encodings.groups.map(({ label }) => label.en)).toEqual(['North', 'South']);
  expect(encodings.value).toEqual({ label: texts.title, unit: 'days' });
  expect(units).toMatchObject([{ code: 'days', dimension: 'count', symbol: { en: 'days' } }]);
  expect(sources).toMatchObject([{ title: { en: 'Report 2020' }, url: '' }]);
});

test('figures are read as people write them', () => {
  const rows = [
    ['a', '>8'],
    ['b', '6–18'],
    ['c', null],
    ['d', '1,234.5'],
  ];
  const read = readDocument({ ...SHORT, rows }).rows;
  expect(
    read.map(({ qualifier, value, lower, upper }) => [qualifier, value, lower, upper]),
  ).toEqual([
    ['>', 8, null, null],
    ['range', null, 6, 18],
    ['=', null, null, null],
    ['=', 1234.5, null, null],
  ]);
});

test('rows of one label are one line, by period', () => {
  const rows = [
    { label: 'North', values: { '2018': 9, '2019': 7 } },
    ['South', '2018', 5],
    ['South', '2019-06', 4],
  ];
  const document = readDocument({ ...SHORT, type: 'line', rows });
  expect(document.encodings.groups).toHaveLength(2);
  expect(document.rows.map(({ group, period, end }) => [group, period, end])).toEqual([
    ['g0', '2018', '2018-12-31'],
    ['g0', '2019', '2019-12-31'],
    ['g1', '2018', '2018-12-31'],
    ['g1', '2019-06', '2019-06-30'],
  ]);
});

test('the first row of a flow is the whole, and all belong to it', () => {
  const { encodings, rows } = readDocument({ ...SHORT, type: 'flow' });
  expect(encodings.groups).toHaveLength(1);
  expect(rows.map(({ indicator }) => indicator.name.en)).toEqual(['North', 'South']);
});

test('a dot has two figures, each in the unit of its axis', () => {
  const axes = { x: { label: 'Steps', unit: 'steps' }, y: { label: 'Time', unit: 'days' } };
  const rows = [['North', 3, 8]];
  const document = readDocument({ ...SHORT, ...axes, unit: undefined, type: 'scatter', rows });
  expect(document.rows.map(({ part, value, unit }) => [part, value, unit])).toEqual([
    ['x', 3, 'steps'],
    ['y', 8, 'days'],
  ]);
  expect(document.encodings).toMatchObject({ x: { unit: 'steps' }, value: { unit: 'days' } });
});

test('tiles stand where their rows say', () => {
  const rows = [
    { label: 'North', value: 1, column: 0, row: 0 },
    { label: 'South', value: 2 },
  ];
  const { encodings } = readDocument({ ...SHORT, type: 'tile-map', rows });
  expect(encodings.tiles).toMatchObject([{ area: 'North', column: 0, row: 0 }]);
});

test('panels, sources and units of their own are kept apart', () => {
  const rows = [
    { label: 'North', value: 5, panel: 'Then', source: 'a' },
    { label: 'North', value: 6, panel: 'Now', source: 's2', unit: '%' },
  ];
  const source = [{ id: 'a', title: 'A' }, 'https://example.org/b'];
  const { encodings, units, sources, rows: read } = readDocument({ ...SHORT, source, rows });
  expect(encodings.facets.map(({ label }) => label.en)).toEqual(['Then', 'Now']);
  expect(encodings.value).toBeNull();
  expect(units.map(({ dimension }) => dimension)).toEqual(['count', 'share']);
  expect(sources[1]).toMatchObject({ id: 's2', url: 'https://example.org/b' });
  expect(read.map((row) => row.source)).toEqual(['a', 's2']);
});

test('every fault is told by its place in the short chart', () => {
  const rows = [
    ['North', 'five'],
    { label: 'South', value: 4, period: '2019-13' },
    { label: 'West', values: { '2018': 'n/a' } },
    { label: 'East' },
    { label: 'Mid', value: 1, source: 'no' },
    ['a', 1e18],
  ];
  expect(problemsOf({ ...SHORT, rows })).toEqual([
    'rows[0][1] not-a-number',
    'rows[2].values["2018"] not-a-number',
    'rows[3].value field-missing',
    'rows[1].period period-invalid',
    'rows[4].source name-unknown',
    'rows[5][1] number-extent',
  ]);
  expect(problemsOf({ ...SHORT, titel: 'x', type: 'pie', rows: [['a']], source: {} })).toEqual([
    'type not-one-of',
    'source.title field-missing',
    'rows[0] row-cells',
    'titel field-unneeded',
  ]);
  expect(problemsOf({ ...SHORT, unit: undefined })).toEqual([
    'rows[0].unit field-missing',
    'rows[1].unit field-missing',
  ]);
  const newer = { code: 'document-newer', details: { version: '3', known: '2' } };
  expect(() => readDocument({ ...SHORT, version: 3 })).toThrow(expect.objectContaining(newer));
});

test('hostile short charts are refused or harmless', () => {
  const hostile = `{"type":"bar","title":"t","unit":"__proto__","source":"s",
      "rows":[["__proto__",1],["constructor",2],{"label":"toString","values":{"__proto__":3}}]}`;
  const { rows } = readDocument(hostile);
  expect(problemsOf(hostile.replace('{', '{"__proto__":{"polluted":1},'))).toEqual([
    '__proto__ field-unneeded',
  ]);
  expect(rows.map(({ value }) => value)).toEqual([1, 2]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(problemsOf({ ...SHORT, rows: Array(5001).fill(['a', 1]) })).toEqual(['rows too-long']);
  const infinite = JSON.stringify({ ...SHORT, rows: [['a', 'X']] }).replace('"X"', '1e400');
  expect(() => readDocument(infinite)).toThrow('1e400');
  expect(problemsOf({ ...SHORT, rows: [['a', Number.NaN]] })).toEqual(['rows[0][1] number-extent']);
});
