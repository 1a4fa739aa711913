import { describe, expect, it } from 'vitest';
import { liesIn } from '../../catalog/area-within.ts';
import { blankPackage, blankReform } from '../../catalog/blank.ts';
import type { Collection } from '../../catalog/data-package.ts';
import { indexCatalog } from '../../catalog/index-catalog.ts';
import type { Reform } from '../../catalog/types.ts';
import { testIndex } from '../../compare/test-catalog.ts';
import { collectionsOf } from '../../parts/collections.ts';
import { overviewPages } from '../overview/data.ts';
import { type ReformPageData, reformPages } from '../reform/data.ts';
import { type CollectionsData, collectionsPages } from './data.ts';
import { collectionsState, fittingCollections } from './filter.ts';

const both = (text: string) => ({ zh: text, en: text });
const collection = (home: string, year: string): Collection => ({
  heading: both('{#reforms} reforms'),
  introduction: both('of {#reforms}'),
  selection: both(''),
  home,
  year,
});
const { catalog } = testIndex([]);
const reform = (id: string, package_: string, fields: readonly string[]): Reform =>
  blankReform({ id, package: package_, fields, name: both(id) });
const reforms = [
  reform('court', 'north', ['justice']),
  reform('tax', 'north', ['tax']),
  reform('south/court', 'south', ['justice']),
];
const fields = ['justice', 'tax'].map((code) => ({ code, name: both(code) }));
const packages = [
  blankPackage({ id: 'north', collection: collection('a', '2018') }),
  blankPackage({ id: 'south', collection: collection('b', '2020') }),
  blankPackage({ id: 'figures' }),
];
const two = indexCatalog({ ...catalog, fields, reforms, packages });
const one = indexCatalog({ ...catalog, fields, reforms: reforms.slice(0, 2), packages });

describe('a site of one collection', () => {
  it('opens with it and has no list', () => {
    expect(collectionsPages(one)).toEqual([]);
    expect(overviewPages(one).map(({ path }) => path)).toEqual(['']);
    expect(overviewPages(one)[0]?.data('en')).toMatchObject({ heading: '2 reforms', among: null });
  });
});

describe('a site of several collections', () => {
  const data = collectionsPages(two)[0]?.data('en') as CollectionsData;
  const paths = (search: string) =>
    fittingCollections(data.cards, collectionsState(data).parse(search).state).map(
      ({ path }) => path,
    );

  it('opens with a list of them and gives each a page', () => {
    expect(collectionsPages(two).map(({ path }) => path)).toEqual(['']);
    expect(overviewPages(two).map(({ path }) => path)).toEqual([
      'collections/north/',
      'collections/south/',
    ]);
    expect(overviewPages(two)[1]?.data('en')).toMatchObject({ heading: '1 reforms' });
  });

  it('is filtered by city, year and field', () => {
    expect(paths('')).toHaveLength(2);
    expect(paths('?city=b&v=1')).toEqual(['collections/south/']);
    expect(paths('?year=2018&v=1')).toEqual(['collections/north/']);
    expect(paths('?field=tax&v=1')).toEqual(['collections/north/']);
    expect(paths('?field=justice&year=2020&v=1')).toEqual(['collections/south/']);
  });

  it('leads from reform to reform within a collection', () => {
    const last = reformPages(two)[1] ?? expect.fail();
    const { siblings } = last.data('en') as ReformPageData;
    expect(siblings.map(({ path }) => path)).toEqual(['reforms/court/', last.path]);
    const other = reformPages(two)[2];
    expect(other?.path).toBe('reforms/south/court/');
    expect(other?.data('en')).toMatchObject({ siblings: [{ path: other?.path }] });
  });
});

describe('areas', () => {
  it('lie in themselves and in what they are part of', () => {
    const areas = [
      { ...(catalog.areas[0] ?? expect.fail()), code: 'ward', parent: 'a' },
      ...catalog.areas,
    ];
    expect(liesIn(areas, 'ward', 'a')).toBe(true);
    expect(liesIn(areas, 'a', 'a')).toBe(true);
    expect(liesIn(areas, 'b', 'a')).toBe(false);
    expect(collectionsOf(one)[0]?.path).toBe('');
  });
});
