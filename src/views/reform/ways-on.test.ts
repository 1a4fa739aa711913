import { describe, expect, it } from 'vitest';
import { indexCatalog } from '../../catalog/index-catalog.ts';
import type { Reform } from '../../catalog/types.ts';
import { observation, testIndex } from '../../compare/test-catalog.ts';
import { compareState } from '../compare/state.ts';
import { exploreState } from '../explore/state.ts';
import { compareSearch, exploreSearch } from './ways-on.ts';

const NONE = { zh: '', en: '' };
const court: Reform = {
  id: 'court',
  package: 'test',
  number: 9,
  name: NONE,
  organisation: NONE,
  level: 'city',
  fields: [],
  area: 'a',
  summary: NONE,
  unmeasured: NONE,
  headline: [],
};
const { catalog } = testIndex([
  observation('one', { reform: 'court' }),
  observation('two', { reform: 'court' }),
]);
const index = indexCatalog({ ...catalog, reforms: [court] });

describe('the ways on from a reform', () => {
  it('lead to its figures in the explore view', () => {
    const { request, clean } = exploreState(index).read(exploreSearch('court'));
    expect(clean).toBe(true);
    expect(request.reforms).toEqual(['court']);
  });

  it('lead to its leading figures in the compare view', () => {
    const headline = ['one', 'two'].map((id) => ({ id, against: null }));
    const { request, clean } = compareState(index).read(compareSearch({ headline }));
    expect(clean).toBe(true);
    expect(request.ids).toEqual(['one', 'two']);
    expect(compareSearch({ headline: [] })).toBe('');
  });
});
