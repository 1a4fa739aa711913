import { describe, expect, it } from 'vitest';
import { quantity } from '../../base/quantity.ts';
import { indexCatalog } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { type Given, makeIndex } from '../comparison/fixture.ts';
import { applyMeasure } from './apply.ts';
import { done, INDICATORS, say } from './fixture.ts';

describe('share of total', () => {
  const parts = (of: string, one: number, two: number): Given[] => [
    done('2024', one, { series: 'a' }),
    done('2024', two, { series: 'b' }),
    done('2024', 0, { is: quantity(Number(of)) }),
  ];

  it('is part of the whole series, where the parts fit it', () => {
    expect(say(parts('40', 10, 30), 'done-a2024', 'share')).toMatchObject({
      said: '=25 COMPUTED_PERCENT',
      formula: 'part / total * 100',
    });
    expect(say(parts('35', 10, 30), 'done-a2024', 'share').said).toBe('parts-exceed');
  });

  it('is part of the sum of all places where each of a map has its figure', () => {
    const figures = [done('2024', 10, { area: 'north' }), done('2024', 30, { area: 'south' })];
    const { catalog } = makeIndex({ indicators: INDICATORS, observations: figures });
    const share = (observations: readonly Observation[]) => {
      const areas = catalog.areas.map((area, column) =>
        area.code === 'land' ? area : { ...area, parent: 'land', column, row: 0 },
      );
      const index = indexCatalog({ ...catalog, areas, observations });
      return applyMeasure(index, ['done-north2024'], 'share', '')[0];
    };
    const whole = share(catalog.observations);
    expect(whole?.formula).toBe('part / (part + total_2) * 100');
    expect(whole?.outcome).toMatchObject({ ok: true, value: { figure: { value: 25 } } });
    const alone = share(catalog.observations.slice(0, 1));
    expect(alone?.outcome).toEqual({ ok: false, reason: 'no-total' });
  });

  it('is of the place or the indicator that the reader chose, at its own time and place', () => {
    const north = { area: 'north' };
    const figures = [
      ...[done('2024', 10, north), done('2024', 50, { area: 'land' })],
      { ...done('2024', 40, north), id: 'all', indicator: 'all' },
      { ...done('2023', 30, north), id: 'all-2023', indicator: 'all' },
    ];
    const told = (per: string) =>
      say(figures, 'done-north2024', 'share', per, [{ id: 'all', unit: 'CASE', measure: 'flow' }]);
    expect(told('').said).toBe('no-total');
    expect(told('done-land2024')).toMatchObject({ said: '=20 COMPUTED_PERCENT' });
    expect(told('all-2023')).toMatchObject({
      said: '=25 COMPUTED_PERCENT',
      inputs: { part: 'done-north2024', total: 'all' },
    });
  });

  it('needs a total, or all the parts', () => {
    const alone = parts('40', 10, 30).slice(0, 2);
    expect(say(alone, 'done-a2024', 'share').said).toBe('no-total');
    expect(
      say([{ ...done('2024', 3), indicator: 'rate', unit: 'PERCENT' }], 'done-2024', 'share').said,
    ).toBe('not-additive');
  });
});
