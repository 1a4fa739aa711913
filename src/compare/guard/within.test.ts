import { describe, expect, test } from 'vitest';
import { quantity } from '../../base/quantity.ts';
import { compare } from '../comparison/compare.ts';
import type { ComparisonRequest } from '../comparison/comparison.ts';
import { type Given, type GivenCatalog, makeIndex } from '../comparison/fixture.ts';

const FLOW = { id: 'cases', measure: 'flow', polarity: 'more' } as const;

function compared(
  observations: readonly Given[],
  request: Partial<ComparisonRequest>,
  catalog: Partial<GivenCatalog> = {},
) {
  const index = makeIndex({ indicators: [FLOW], ...catalog, observations: [...observations] });
  return compare(index, { ids: ['a'], measure: 'change', per: '', ack: [], ...request });
}

function found(...args: Parameters<typeof compared>): string[] {
  return compared(...args).findings.map(
    ({ severity, code, sides }) => `${severity} ${code}: ${sides.map(({ value }) => value.en)}`,
  );
}

describe('what one result rests on', () => {
  const year = { id: 'a', indicator: 'cases', is: quantity(6) };
  const half = { id: 'b', indicator: 'cases', period: '2017-01/2017-06', is: quantity(1) };

  test('a year against half a year blocks, and the title calls it no finding', () => {
    expect(found([year, half], { per: 'b' })).toEqual([
      'blocks input-length: one year against 6 months',
    ]);
    const { document, blocking } = compared([year, half], { per: 'b' });
    expect(blocking).toEqual(['input-length']);
    expect(document?.texts.title.en).not.toMatch(/500/);
    const acknowledged = compared([year, half], { per: 'b', ack: ['input-length'] });
    expect(acknowledged.document?.texts.title.en).toMatch(/500/);
  });

  test('a duration is not longer for being a mean of more months', () => {
    const days = [
      { id: 'a', is: quantity(6) },
      { ...half, indicator: 'days' },
    ];
    expect(found(days, { per: 'b' })).toEqual([]);
  });

  test('another indicator as the state before blocks', () => {
    const other = { id: 'b', period: '2017', indicator: 'assisted' };
    const indicators = [FLOW, { id: 'assisted', measure: 'flow' } as const];
    expect(found([year, other], { per: 'b' }, { indicators })).toEqual([
      'blocks input-definition: cases against assisted',
    ]);
  });

  const target: Given = { id: 'b', indicator: 'start', role: 'target', is: quantity(10) };

  test('the target of another indicator blocks, unless the data put both on one row', () => {
    const indicators = [{ id: 'start' }];
    const request = { measure: 'target', per: 'b' } as const;
    const figures = [{ id: 'a', is: quantity(50) }, target];
    expect(found(figures, request, { indicators })).toEqual([
      'blocks input-definition: days against start',
    ]);
    const charts = [['a', 'b']];
    expect(found(figures, request, { indicators, charts })).toEqual([]);
  });

  test('a plan is no state before, and another series is another method', () => {
    const plan: Given = { id: 'b', period: '2017', role: 'plan', series: 'new' };
    expect(found([{ id: 'a', is: quantity(6) }, plan], { per: 'b' })).toEqual([
      'blocks input-series: main series against new',
      'blocks input-role: actual against plan',
    ]);
  });

  test('a figure that was found irregular is named, also where it stands alone', () => {
    const events = [{ kind: 'correction', date: '2018' }] as const;
    expect(found([{ id: 'a' }], { measure: 'stated' }, { events })).toEqual([
      'note correction: correction 2018',
    ]);
  });
});

test('changes over different spans block', () => {
  const figures: Given[] = [
    { id: 'a', is: quantity(6) },
    { id: 'a0', role: 'baseline', period: '2017', is: quantity(8) },
    { id: 'b', area: 'south', is: quantity(6) },
    { id: 'b0', area: 'south', role: 'baseline', period: '2012', is: quantity(9) },
  ];
  expect(found(figures, { ids: ['a', 'b'] })).toEqual(['blocks span: one year,6 years']);
});

test('the guard says what it could not look at', () => {
  const figures: Given[] = [{ id: 'a' }, { id: 'b', area: 'south', period: '' }];
  expect(compared(figures, { ids: ['a', 'b'], measure: 'stated' }).unchecked).toEqual([
    'population',
    'period',
  ]);
});
