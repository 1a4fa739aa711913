import { describe, expect, it } from 'vitest';
import { indexCatalog, mustGet } from './index-catalog.ts';
import { readCatalog } from './read-catalog.ts';
import { CATALOG_VERSION } from './types.ts';

const empty = {
  version: CATALOG_VERSION,
  hash: '',
  packages: [],
  fields: [],
  units: [{ code: 'DAY' }],
  areas: [],
  reforms: [],
  indicators: [],
  observations: [{ id: 'after' }],
  sources: [],
  events: [],
  charts: [],
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
    ['a catalog without figures', '{"version":1}', 'catalog-damaged'],
  ])('refuses %s', (_, json, code) => {
    expect(() => readCatalog(json)).toThrow(expect.objectContaining({ code }));
  });
});

describe('indexCatalog', () => {
  it('finds records by id and code and names what it does not find', () => {
    const index = indexCatalog(readCatalog(JSON.stringify(empty)));
    expect(mustGet(index.observations, 'observation', 'after')).toEqual({ id: 'after' });
    expect(mustGet(index.units, 'unit', 'DAY')).toEqual({ code: 'DAY' });
    expect(() => mustGet(index.units, 'unit', 'YEAR')).toThrow('unknown unit: YEAR');
  });
});
