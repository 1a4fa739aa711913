import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../catalog/types.ts';
import { observation, testIndex } from '../../compare/test-catalog.ts';
import { nearestFirst } from './nearest.ts';

const NONE = { zh: '', en: '' };
const own = observation('own', { indicator: 'days', area: 'a' });
const index = testIndex([
  own,
  observation('days-b', { indicator: 'days', area: 'b' }),
  observation('share-a', { indicator: 'share', area: 'a' }),
  observation('share-b', { indicator: 'share', area: 'b' }),
]);
const chart = (id: string, type: string, ...ids: string[]): ChartSpec => ({
  id,
  package: 'elsewhere',
  reform: 'reform',
  type,
  title: NONE,
  subtitle: NONE,
  note: NONE,
  groups: [ids],
  indicators: [],
  areas: [],
});
const order = (...charts: ChartSpec[]) =>
  nearestFirst(index, { area: 'a', headline: ['own'] }, [own], charts).map(({ id }) => id);

describe('nearestFirst', () => {
  it('begins with what sets a figure of the reform beside others', () => {
    expect(
      order(chart('same-unit', 'bar', 'days-b'), chart('beside', 'number', 'share-b', 'own')),
    ).toEqual(['beside', 'same-unit']);
  });

  it('sets drawings before single numbers, then the unit, then the place', () => {
    expect(
      order(
        chart('numbers', 'number', 'days-b'),
        chart('other-far', 'bar', 'share-b'),
        chart('other-near', 'bar', 'share-a'),
        chart('same-far', 'bar', 'days-b'),
      ),
    ).toEqual(['same-far', 'other-near', 'other-far', 'numbers']);
  });

  it('keeps the order of what is as near', () => {
    expect(order(chart('y', 'bar', 'days-b'), chart('x', 'bar', 'days-b'))).toEqual(['y', 'x']);
  });
});
