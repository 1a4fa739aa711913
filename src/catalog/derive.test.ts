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
      value: 17.6,
      qualifier: '~',
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
      base: '',
      UNIT_MEASURE: 'PERCENT',
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
          base: 'year-earlier',
          UNIT_MEASURE: 'DAY',
          formula: 'after - drop',
          inputs: 'after=after~drop=drop',
        },
      },
      { table: 'derived', row: 0, cells: { ...row, ...cells } },
    );
    expect(problems).toEqual([]);
    // From 8.86 and 8.7, not from the 17.6 that is shown.
    const z = draft.observations.find(({ item }) => item.id === 'z')?.item;
    expect(z).toMatchObject({ value: 49.5, qualifier: '~' });
    expect(z?.derivation?.interval).toEqual({ lower: 49.386, upper: 49.702 });
  });

  it('gives no more digits than the inputs have, and says where the result may lie', () => {
    const { draft } = sampleAssembly();
    const before = draft.observations.find(({ item }) => item.id === 'before')?.item;
    expect(before?.derivation).toMatchObject({
      decimals: 1,
      interval: { lower: 17.505, upper: 17.615 },
    });
  });

  it('goes by the last digit that a source gives, not by the digits of the number', () => {
    const { draft, problems } = sampleAssembly(
      { table: 'observations', row: 2, cells: { OBS_VALUE: '67000', last_digit: '1000' } },
      { table: 'observations', row: 3, cells: { OBS_VALUE: '96', last_digit: '1' } },
      {
        table: 'derived',
        row: 1,
        cells: { indicator: 'won', UNIT_MEASURE: 'CASE', formula: 'won * all / 100', states: '' },
      },
    );
    expect(problems.map(({ column }) => column)).not.toContain('decimals');
    const handled = draft.observations.find(({ item }) => item.id === 'rate-computed')?.item;
    // 96 is a count here, so only the 67,000 may be off: by 480.
    expect(handled).toMatchObject({ value: 64000, qualifier: '~', lastDigit: 1000 });
    expect(handled?.derivation?.interval).toEqual({ lower: 63840, upper: 64800 });
  });

  it('widens a bound by the last digit of what stands beside it', () => {
    const { draft } = sampleAssembly({
      table: 'observations',
      row: 0,
      cells: { OBS_VALUE: '8.86', qualifier: '>' },
    });
    // Over 8.86 and a cut of 8.65 at the least: over 17.51, not over 17.56.
    expect(draft.observations.find(({ item }) => item.id === 'before')?.item).toMatchObject({
      qualifier: '>',
      value: 17.51,
    });
  });

  it('refuses more decimals than the inputs allow, and takes fewer', () => {
    expect(problemsWith('derived', 0, { decimals: '2' })).toEqual([
      `${FILE}:2: decimals: decimals-over: 2`,
    ]);
    const { draft } = sampleAssembly({ table: 'derived', row: 0, cells: { decimals: '0' } });
    expect(draft.observations.find(({ item }) => item.id === 'before')?.item.value).toBe(18);
  });

  it('leaves what was counted exact, and calls a rounded quotient about', () => {
    const { draft } = sampleAssembly(
      { table: 'observations', row: 2, cells: { OBS_VALUE: '63978' } },
      { table: 'observations', row: 3, cells: { OBS_VALUE: '64322' } },
      { table: 'derived', row: 1, cells: { states: '' } },
    );
    const rate = draft.observations.find(({ item }) => item.id === 'rate-computed')?.item;
    expect(rate).toMatchObject({ value: 99.47, qualifier: '~' });
    expect(rate?.derivation?.interval).toBeNull();
  });

  it('is the number that is shown, and never all of a share that is not quite all', () => {
    const { draft } = sampleAssembly(
      { table: 'observations', row: 2, cells: { OBS_VALUE: '64320' } },
      { table: 'observations', row: 3, cells: { OBS_VALUE: '64322' } },
      { table: 'derived', row: 1, cells: { states: '', decimals: '0' } },
    );
    const rate = draft.observations.find(({ item }) => item.id === 'rate-computed')?.item;
    expect(rate?.value).toBe(99.9969);
  });

  it('publishes no computed figure where the source states the same one', () => {
    const { draft } = sampleAssembly();
    expect(draft.observations.map(({ item }) => item.id)).not.toContain('rate-computed');
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
