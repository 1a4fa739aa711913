import { describe, expect, it } from 'vitest';
import { observation } from '../../catalog/test-observation.ts';
import { listedFigures } from './listed-figures.ts';

const months = (indicator: string, area: string) =>
  Array.from({ length: 60 }, (_, at) => {
    const end = `${2015 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-28`;
    return observation(`${indicator}-${area}-${at}`, { indicator, area, end });
  });

describe('listedFigures', () => {
  it('lists every figure of a reform that has few', () => {
    const few = months('a', 'city');
    expect(listedFigures(few, 'city')).toEqual(few.map((figure) => ({ figure, further: 0 })));
  });

  it('lists the latest of each indicator of one that has many, of its own place first', () => {
    const many = [...months('a', 'north'), ...months('a', 'city'), ...months('b', 'north')];
    const listed = listedFigures([...many, ...months('b', 'south')], 'city');
    expect(listed.map(({ figure, further }) => [figure.id, further])).toEqual([
      ['a-city-59', 119],
      ['b-north-59', 119],
    ]);
  });

  it('takes what was measured, not what is planned for later', () => {
    const plan = observation('plan', { indicator: 'a', role: 'target', end: '2030-12-31' });
    const listed = listedFigures(
      [...months('a', 'x'), plan, ...months('b', 'x'), ...months('c', 'x'), ...months('d', 'x')],
      'x',
    );
    expect(listed[0]?.figure.id).toBe('a-x-59');
  });
});
