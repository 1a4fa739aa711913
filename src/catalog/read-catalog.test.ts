import { describe, expect, it } from 'vitest';
import { indexCatalog, mustGet } from './index-catalog.ts';
import { figuresText, readCatalog, readFigures } from './read-catalog.ts';
import { CATALOG_VERSION, type Observation } from './types.ts';

const empty = {
  version: CATALOG_VERSION,
  hash: '',
  packages: [],
  fields: [],
  units: [{ code: 'DAY' }],
  areas: [],
  reforms: [],
  indicators: [],
  sources: [],
  events: [],
  charts: [],
  contents: [],
};

describe('readCatalog', () => {
  it('reads a catalog of this version', () => {
    expect(readCatalog(JSON.stringify(empty))).toEqual(empty);
  });

  it.each([
    ['a later version', JSON.stringify({ version: CATALOG_VERSION + 1 }), 'catalog-newer'],
    ['a truncated file', JSON.stringify(empty).slice(0, -5), 'catalog-damaged'],
    ['something else', '[]', 'catalog-damaged'],
    ['nothing', 'null', 'catalog-damaged'],
    ['a catalog that does not say what it holds', '{"version":1}', 'catalog-damaged'],
  ])('refuses %s', (_, json, code) => {
    expect(() => readCatalog(json)).toThrow(expect.objectContaining({ code }));
  });
});

describe('readFigures', () => {
  const figures = [
    { id: 'a', value: 1 },
    { id: 'b', value: 2 },
  ] as Observation[];

  it('reads what was written for the same version of the data', () => {
    expect(readFigures(figuresText('one', figures), 'one')).toEqual(figures);
    expect(readFigures(figuresText('one', []), 'one')).toEqual([]);
  });

  it.each([
    ['of another version', figuresText('one', figures), 'data-stale'],
    ['cut off', figuresText('two', figures).slice(0, -9), 'catalog-damaged'],
    ['of something else', '{"shared":[],"value":[]}', 'catalog-damaged'],
  ])('refuses figures %s', (_, text, code) => {
    expect(() => readFigures(text, 'two')).toThrow(expect.objectContaining({ code }));
  });
});

describe('indexCatalog', () => {
  it('finds records by id and code and names what it does not find', () => {
    const metadata = readCatalog(JSON.stringify(empty));
    const observations = [{ id: 'after' } as Observation];
    const index = indexCatalog({ ...metadata, observations });
    expect(mustGet(index.observations, 'observation', 'after')).toEqual({ id: 'after' });
    expect(mustGet(index.units, 'unit', 'DAY')).toEqual({ code: 'DAY' });
    expect(() => mustGet(index.units, 'unit', 'YEAR')).toThrow('unknown unit: YEAR');
  });
});
