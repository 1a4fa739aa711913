import { describe, expect, it } from 'vitest';
import { blankReform } from '../../catalog/blank.ts';
import { indexCatalog } from '../../catalog/index-catalog.ts';
import { observation, testIndex } from '../../compare/test-catalog.ts';
import { compareState } from '../compare/state.ts';
import { exploreState } from '../explore/state.ts';
import { compareSearch, exploreSearch } from './ways-on.ts';

const court = blankReform({ id: 'court', number: 9 });
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
