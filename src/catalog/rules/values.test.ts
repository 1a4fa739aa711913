import { describe, expect, it } from 'vitest';
import { problemsWith, sampleAssembly } from '../sample.ts';

type Case = [table: string, row: number, cells: Record<string, string>, expected: string];

describe('values', () => {
  it.each<Case>([
    ['observations', 4, { OBS_VALUE: '103' }, 'observations.csv:6: OBS_VALUE: share-over: 103'],
    ['observations', 4, { OBS_VALUE: '-1' }, 'observations.csv:6: OBS_VALUE: share-under: -1'],
    ['observations', 1, { role: 'baseline' }, 'observations.csv:3: base: base-missing'],
    [
      'observations',
      2,
      { base: 'year-earlier' },
      'observations.csv:4: base: base-of-other: year-earlier',
    ],
    ['observations', 0, { last_digit: '0.1' }, 'observations.csv:2: last_digit: digits-finer: 0.1'],
    [
      'observations',
      0,
      { last_digit: '0.02' },
      'observations.csv:2: last_digit: digit-power: 0.02',
    ],
    [
      'observations',
      2,
      { OBS_VALUE: '', qualifier: 'range', lower: '9', upper: '8' },
      'observations.csv:4: lower: lower-over-upper: 9 > 8',
    ],
    [
      'observations',
      2,
      { OBS_VALUE: '', qualifier: 'range', lower: '9' },
      'observations.csv:4: lower + upper: range-without-bounds: 9–',
    ],
    [
      'observations',
      2,
      { qualifier: 'range', lower: '8', upper: '9' },
      'observations.csv:4: OBS_VALUE: value-of-range: 9',
    ],
    ['observations', 2, { lower: '8' }, 'observations.csv:4: qualifier: bounds-without-range: ='],
    ['observations', 2, { OBS_VALUE: '' }, 'observations.csv:4: OBS_VALUE: value-missing'],
    ['observations', 2, { OBS_STATUS: 'M' }, 'observations.csv:4: OBS_VALUE: value-of-missing: 9'],
    [
      'observations',
      2,
      { UNIT_MEASURE: 'DAY' },
      'observations.csv:4: UNIT_MEASURE: unit-differs: DAY',
    ],
    [
      'observations',
      0,
      { TIME_PERIOD: '2019/2018' },
      'observations.csv:2: TIME_PERIOD: period-order: 2019/2018',
    ],
    [
      'observations',
      0,
      { TIME_PERIOD: '2018-13' },
      'observations.csv:2: TIME_PERIOD: period-invalid: 2018-13',
    ],
    [
      'derived',
      0,
      { TIME_PERIOD: 'last year' },
      'derived.csv:2: TIME_PERIOD: period-invalid: last year',
    ],
  ])('%s row %i %o', (table, row, cells, expected) => {
    expect(problemsWith(table, row, cells)).toContain(`data/sample/${expected}`);
  });

  it('keeps computed shares under 100 % too', () => {
    const { problems } = sampleAssembly(
      { table: 'observations', row: 2, cells: { OBS_VALUE: '15' } },
      { table: 'derived', row: 1, cells: { states: '' } },
    );
    expect(problems.map(({ code, value }) => `${code}: ${value}`)).toEqual(['share-over: 125']);
  });

  it('lets a change have a unit of its own and go over 100 %', () => {
    expect(problemsWith('observations', 1, { UNIT_MEASURE: 'PERCENT', OBS_VALUE: '159' })).toEqual(
      [],
    );
  });

  it('lets a value be missing if OBS_STATUS says so', () => {
    const cells = {
      observation_id: 'gap',
      indicator: 'time',
      REF_AREA: 'ward',
      role: 'actual',
      UNIT_MEASURE: 'DAY',
      OBS_STATUS: 'M',
      source: 'paper',
      locator_zh: '页',
      locator_en: 'page',
    };
    expect(problemsWith('observations', 5, cells)).toEqual([]);
  });
});
