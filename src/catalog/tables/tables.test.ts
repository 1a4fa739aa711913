import { describe, expect, it } from 'vitest';
import { sampleAssembly } from '../sample.ts';
import { type Cell, columnsOf, type TableDefinition } from './table.ts';
import { columnOf, TABLES } from './tables.ts';

/** A record as it comes back from its published row. */
function published<T extends object>(definition: TableDefinition<T>, item: T): T {
  const columns = columnsOf(definition, 'published');
  const cells = definition.write(item);
  expect(cells).toHaveLength(columns.length);
  const row = new Map(columns.map(({ name }, i): [string, Cell] => [name, cells[i] ?? null]));
  return definition.read((name) => String(row.get(name) ?? ''), 'sample');
}

describe('a published row', () => {
  const { draft } = sampleAssembly({
    table: 'observations',
    row: 0,
    cells: { OBS_VALUE: '22.65', UNIT_MULT: '9', last_digit: '0.01', TIME_PERIOD: '/2019-04' },
  });
  const items = <T>(entries: readonly { readonly item: T }[]) => entries.map(({ item }) => item);

  it('holds all that is known of an observation, stated or computed', () => {
    const observations = items(draft.observations);
    expect(observations.some(({ derivation }) => derivation !== null)).toBe(true);
    for (const one of observations) expect(published(TABLES.observations, one)).toEqual(one);
  });

  it('holds all that is known of indicators, sources, events, areas and units', () => {
    for (const one of items(draft.indicators))
      expect(published(TABLES.indicators, one)).toEqual(one);
    for (const one of items(draft.sources)) expect(published(TABLES.sources, one)).toEqual(one);
    for (const one of items(draft.events)) expect(published(TABLES.events, one)).toEqual(one);
    for (const one of items(draft.areas)) expect(published(TABLES.areas, one)).toMatchObject(one);
    for (const one of items(draft.units)) expect(published(TABLES.units, one)).toMatchObject(one);
  });
});

describe('the definitions', () => {
  it('say of every column what it means, in both languages', () => {
    for (const { columns } of Object.values(TABLES)) {
      const silent = columns.filter(({ meaning: { zh, en } }) => zh === '' || en === '');
      expect(silent).toEqual([]);
    }
  });

  it('name each column of a table once', () => {
    for (const { name, columns } of Object.values(TABLES)) {
      const names = columns.map((one) => one.name);
      expect(new Set(names).size, name).toBe(names.length);
    }
  });

  it('are found by table and column', () => {
    expect(columnOf('observations', 'locator_zh')?.required).toBe(true);
    expect(columnOf('observations', 'nonsense')).toBeUndefined();
    expect(columnOf('nonsense', 'locator_zh')).toBeUndefined();
  });
});
