import { describe, expect, it } from 'vitest';
import type { Quantity } from '../base/quantity.ts';
import { quantity } from '../base/quantity.ts';
import { agrees } from './derive.ts';
import { problemsWith, sampleAssembly } from './sample.ts';

const FILE = 'data/sample/derived.csv';

describe('deriveObservations', () => {
  it('computes values, takes over the source and says what was used', () => {
    const { draft } = sampleAssembly();
    const before = draft.observations.find(({ item }) => item.id === 'before')?.item;
    expect(before).toMatchObject({
      value: 17.56,
      qualifier: '=',
      source: 'paper',
      locator: { zh: '由“名”计算', en: 'computed from “Name”' },
    });
  });

  it('computes from computed figures, in whatever order they stand', () => {
    const cells = { formula: '(b - a) / b * 100', inputs: 'b=before~a=after', indicator: 'rate' };
    const row = {
      observation_id: 'z',
      REF_AREA: 'city',
      role: 'actual',
      UNIT_MEASURE: 'PERCENT',
      decimals: '1',
    };
    const { draft, problems } = sampleAssembly(
      {
        table: 'derived',
        row: 2,
        cells: {
          observation_id: 'before',
          indicator: 'time',
          REF_AREA: 'city',
          role: 'baseline',
          UNIT_MEASURE: 'DAY',
          formula: 'after - drop',
          inputs: 'after=after~drop=drop',
          decimals: '2',
        },
      },
      { table: 'derived', row: 0, cells: { ...row, ...cells } },
    );
    expect(problems).toEqual([]);
    expect(draft.observations.find(({ item }) => item.id === 'z')?.item.value).toBeCloseTo(
      49.54,
      2,
    );
  });

  it('makes a result about right where a row says so', () => {
    const { draft } = sampleAssembly({ table: 'derived', row: 0, cells: { qualifier: '~' } });
    expect(draft.observations.find(({ item }) => item.id === 'before')?.item.qualifier).toBe('~');
  });

  it.each([
    [{ formula: 'after - drops' }, 'formula: formula-name: after - drops'],
    [
      { formula: 'after - 0 * drop / (drop - drop)' },
      'formula: division-by-zero: after - 0 * drop / (drop - drop)',
    ],
    [{ inputs: 'after=after~drop=dropped' }, 'inputs: observation-unknown: dropped'],
    [{ inputs: 'after=after~drop=drop~more=won' }, 'inputs: input-unused: more'],
    [{ inputs: 'after=before~drop=drop' }, 'inputs: derivation-circular: before'],
  ])('refuses %o', (cells, expected) => {
    expect(problemsWith('derived', 0, cells)).toContain(`${FILE}:2: ${expected}`);
  });

  it('refuses a circle of two, once', () => {
    const problems = sampleAssembly(
      { table: 'derived', row: 0, cells: { formula: 'x', inputs: 'x=rate-computed' } },
      { table: 'derived', row: 1, cells: { formula: 'x', inputs: 'x=before', states: '' } },
    ).problems.map(({ code, value }) => `${code}: ${value}`);
    expect(problems).toEqual(['derivation-circular: before']);
  });

  it('refuses inputs of two sources', () => {
    const { problems } = sampleAssembly(
      {
        table: 'sources',
        row: 1,
        cells: {
          source_id: 'other',
          title_zh: '报',
          title_en: 'P',
          publisher_zh: '社',
          publisher_en: 'P',
          licence: 'x',
        },
      },
      { table: 'observations', row: 1, cells: { source: 'other' } },
    );
    expect(problems.map(({ code }) => code)).toEqual(['formula-sources']);
  });

  it('refuses a stated ratio that disagrees with its parts', () => {
    expect(problemsWith('observations', 4, { OBS_VALUE: '76' })).toEqual([
      `${FILE}:3: states: stated-disagrees: rate = 76`,
    ]);
    expect(problemsWith('derived', 1, { states: 'rates' })).toEqual([
      `${FILE}:3: states: observation-unknown: rates`,
    ]);
  });
});

describe('agrees', () => {
  const range: Quantity = { qualifier: 'range', value: null, lower: 1, upper: 2 };
  it.each([
    ['within half a unit of the last decimal', quantity(90.73), quantity(91), true],
    ['not beyond it', quantity(90.4), quantity(91), false],
    ['by the decimals stated', quantity(1.54), quantity(1.5), true],
    ['not one decimal too far', quantity(1.56), quantity(1.5), false],
    ['a stated bound must hold', quantity(4), quantity(5, '>='), false],
    ['a stated bound holds', quantity(6), quantity(5, '>='), true],
    ['a range must hold it', quantity(3), range, false],
  ])('%s', (_, computed, stated, expected) => {
    expect(agrees(computed, stated)).toBe(expected);
  });
});
