import { describe, expect, it } from 'vitest';
import { blankReform } from '../../catalog/blank.ts';
import { type CatalogIndex, indexCatalog } from '../../catalog/index-catalog.ts';
import type { Indicator, Reform } from '../../catalog/types.ts';
import { observation, testIndex } from '../../compare/test-catalog.ts';
import { makeSearch } from '../../parts/search/engine.ts';
import { overviewEntries, readHits } from './search.ts';

const VALUE = 61.75;

const reform = (id: string, zh: string, en: string): Reform =>
  blankReform({
    id,
    number: 1,
    name: { zh, en },
    organisation: { zh: '某局', en: 'Bureau' },
    summary: { zh: '用时{days-id}', en: 'It takes {days-id}' },
  });

function index(): CatalogIndex {
  const { catalog } = testIndex([
    observation('one', { reform: 'court', indicator: 'service', value: VALUE }),
  ]);
  const [days] = catalog.indicators;
  const service: Indicator = {
    ...(days as Indicator),
    id: 'service',
    name: { zh: '首次送达成功率', en: 'success rate of first service' },
    definition: { zh: '第一次就送到的比例', en: 'share delivered at once' },
  };
  return indexCatalog({
    ...catalog,
    indicators: [service],
    reforms: [reform('court', '智慧法院', 'Smart court'), reform('tax', '税链', 'Tax Chain')],
  });
}

const find = (query: string) => makeSearch(overviewEntries(index())).find(query);

describe('overviewEntries', () => {
  it('are found in both languages, by figure, and not by the ids of figures in their texts', () => {
    expect(find('税链')).toEqual(['reform:tax']);
    expect(find('smart')).toEqual(['reform:court']);
    expect(find('送达成功')).toEqual(['indicator:service']);
    expect(find('第一次')).toEqual(['indicator:service']);
    expect(find(String(VALUE))).toEqual(['reform:court', 'indicator:service']);
    expect(find('days')).toEqual([]);
  });
});

describe('readHits', () => {
  it('names the reforms that an indicator is measured for', () => {
    const { reforms, indicators } = readHits(index(), ['indicator:service'], 'en');
    expect([...reforms]).toEqual(['court']);
    expect(indicators[0]?.reforms).toEqual([{ id: 'court', name: 'Smart court' }]);
  });
});
