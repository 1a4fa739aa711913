import { expect, test } from 'vitest';
import { indexCatalog } from '../catalog/index-catalog.ts';
import type { Area, CatalogEvent, ChartSpec } from '../catalog/types.ts';
import { documentOf } from './document.ts';
import { observation, testIndex } from './test-catalog.ts';

const NONE = { zh: '', en: '' };
const spec = (given: Partial<ChartSpec>): ChartSpec => ({
  id: 'chart',
  package: 'test',
  reform: null,
  type: 'bar',
  title: { zh: '用时{now}', en: 'It takes {now}' },
  subtitle: NONE,
  note: NONE,
  groups: [],
  indicators: [],
  areas: [],
  ...given,
});
const year = (id: string, end: string, given = {}) =>
  observation(id, { period: end.slice(0, 4), start: `${end.slice(0, 4)}-01-01`, end, ...given });

test('a document carries the inputs, units and sources of what it draws', () => {
  const index = testIndex([
    observation('now', {
      value: 2,
      derivation: { formula: 'a / b', inputs: { a: 'top', b: 'bottom' }, decimals: 0 },
    }),
    observation('top', { indicator: 'share', unit: 'percent' }),
    observation('bottom'),
  ]);
  const made = documentOf(index, spec({ groups: [['now']] }));
  expect(made.inputs.map((figure) => figure.observation)).toEqual(['top', 'bottom']);
  expect(made.units.map((unit) => unit.code)).toEqual(['day', 'percent']);
  expect(made.sources.map((source) => source.id)).toEqual(['paper']);
  expect(made.texts.title.en).toBe('It takes 2 days');
});

test('groups are told apart by what differs between them', () => {
  const index = testIndex([
    observation('now'),
    observation('here', { area: 'a', period: '2018' }),
    observation('there', { area: 'b', period: '2018' }),
  ]);
  const labels = (ids: string[]) =>
    documentOf(index, spec({ groups: ids.map((id) => [id]) })).encodings.groups.map(
      (group) => group.label.en,
    );
  expect(labels(['here', 'there'])).toEqual(['area a', 'area b']);
  expect(labels(['now'])).toEqual(['days']);
});

test('a series is one group per area, in order of time, whatever the order of the rows', () => {
  const index = testIndex([
    observation('now'),
    year('b-2019', '2019-12-31', { area: 'b' }),
    year('a-2019', '2019-12-31'),
    year('a-2018', '2018-12-31'),
  ]);
  const made = documentOf(index, spec({ type: 'line', indicators: ['days'], areas: ['a', 'b'] }));
  expect(made.rows.map((row) => row.observation)).toEqual(['a-2018', 'a-2019', 'b-2019']);
  expect(made.encodings.groups.map((group) => group.label.en)).toEqual(['area a', 'area b']);
});

test('series of different methods are never one line', () => {
  const index = testIndex([
    observation('now'),
    year('old', '2015-12-31', { series: 'old' }),
    year('new', '2016-12-31', { series: 'new' }),
  ]);
  const made = documentOf(index, spec({ type: 'line', indicators: ['days'], areas: ['a'] }));
  expect(made.encodings.groups).toHaveLength(2);
});

test('only events that touch a drawn figure of their package come along', () => {
  const event = (id: string, areas: string[]): CatalogEvent => ({
    id,
    package: 'test',
    kind: 'break',
    date: '2016',
    indicators: ['days'],
    areas,
    text: { zh: '改', en: 'changed' },
    source: 'paper',
  });
  const index = testIndex([observation('now')], [event('all', []), event('b', ['b'])]);
  const made = documentOf(index, spec({ groups: [['now']] }));
  expect(made.events.map((one) => one.id)).toEqual(['all']);
});

test('an axis has one unit, or there is none', () => {
  const index = testIndex([observation('now'), observation('other', { unit: 'percent' })]);
  expect(documentOf(index, spec({ groups: [['now']] })).encodings.value?.unit).toBe('day');
  expect(documentOf(index, spec({ groups: [['now'], ['other']] })).encodings.value).toBeNull();
});

test('a tile map lists all districts of the same city that have a place, and no others', () => {
  const { catalog } = testIndex([observation('now')]);
  const district = (code: string, parent: string, column: number | null): Area => {
    const [first] = catalog.areas;
    if (first === undefined) throw new Error('no area');
    return { ...first, code, parent, column, row: column };
  };
  const index = indexCatalog({
    ...catalog,
    areas: [
      district('a', 'city', 1),
      district('b', 'city', 0),
      district('airport', 'city', null),
      district('c', 'other city', 2),
    ],
  });
  const made = documentOf(index, spec({ type: 'tile-map', groups: [['now']] }));
  expect(made.encodings.tiles?.map(({ area }) => area)).toEqual(['a', 'b']);
  expect(documentOf(index, spec({ groups: [['now']] })).encodings.tiles).toBeUndefined();
});

test('an unknown chart type or observation is refused by name', () => {
  const index = testIndex([observation('now')]);
  expect(() => documentOf(index, spec({ type: 'pie' }))).toThrow('unknown chart type: pie');
  expect(() => documentOf(index, spec({ groups: [['gone']] }))).toThrow(
    'unknown observation: gone',
  );
});

test('a target says since when it holds and when it was withdrawn, as the register has it', () => {
  const index = testIndex([
    year('now', '2018-12-31'),
    year('aim', '2020-12-31', { role: 'target' }),
  ]);
  const pledge = { target: 'aim', announced: '2018-05', withdrawn: '2019' };
  const promises = [{ ...pledge, id: 'p' }] as unknown as typeof index.catalog.promises;
  const told = { ...index, catalog: { ...index.catalog, promises } };
  const made = documentOf(told, spec({ type: 'line', groups: [['now', 'aim']] }));
  expect(made.rows.map(({ since, until }) => [since, until])).toEqual([
    [undefined, undefined],
    ['2018-05', '2019'],
  ]);
});
