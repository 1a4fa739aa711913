import { describe, expect, it } from 'vitest';
import type { ReformCard } from './data.ts';
import { choicesOf, fittingCards, isNarrowed, overviewState } from './filter.ts';

const card = (id: string, more: Partial<ReformCard>): ReformCard => ({
  id,
  level: 'city',
  fields: [],
  stages: [],
  polarities: [],
  ...more,
});
const cards = [
  card('court', { fields: ['justice'], stages: ['output', 'outcome'], polarities: ['less'] }),
  card('tax', { fields: ['tax', 'business'], stages: ['output'], polarities: ['more'] }),
  card('cso', { fields: ['business'], level: 'district', stages: ['output'] }),
];
const { defaults } = overviewState({ fields: [] });
const ids = (state: object, found: string[] | null = null) =>
  fittingCards(cards, { ...defaults, ...state }, found && new Set(found)).map(({ id }) => id);

describe('fittingCards', () => {
  it('shows all by default', () => {
    expect(ids({})).toEqual(['court', 'tax', 'cso']);
    expect(isNarrowed(defaults)).toBe(false);
  });

  it('takes any of the fields, and all of the kinds of filter', () => {
    expect(ids({ field: ['justice', 'business'] })).toEqual(['court', 'tax', 'cso']);
    expect(ids({ field: ['business'], level: 'district' })).toEqual(['cso']);
    expect(ids({ stage: 'outcome' })).toEqual(['court']);
    expect(ids({ polarity: 'more', level: 'district' })).toEqual([]);
  });

  it('keeps to what a search found', () => {
    expect(ids({ field: ['business'] }, ['court', 'tax'])).toEqual(['tax']);
    expect(ids({}, [])).toEqual([]);
  });
});

describe('choicesOf', () => {
  it('offers only what occurs', () => {
    expect(choicesOf(cards)).toEqual({
      level: ['city', 'district'],
      stage: ['output', 'outcome'],
      polarity: ['more', 'less'],
    });
  });
});
