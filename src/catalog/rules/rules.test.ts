import { describe, expect, it } from 'vitest';
import { problemsWith } from '../sample.ts';

type Case = [table: string, row: number, cells: Record<string, string>, expected: string];

function expectProblem(
  table: string,
  row: number,
  cells: Record<string, string>,
  expected: string,
) {
  expect(problemsWith(table, row, cells)).toContain(`data/sample/${expected}`);
}

describe('references', () => {
  it.each<Case>([
    [
      'observations',
      0,
      { indicator: 'tempo' },
      'observations.csv:2: indicator: unknown indicator: tempo',
    ],
    [
      'observations',
      0,
      { UNIT_MEASURE: 'YEAR' },
      'observations.csv:2: UNIT_MEASURE: unknown unit: YEAR',
    ],
    ['observations', 0, { REF_AREA: 'moon' }, 'observations.csv:2: REF_AREA: unknown area: moon'],
    ['observations', 0, { reform: 'other' }, 'observations.csv:2: reform: unknown reform: other'],
    [
      'observations',
      0,
      { source: 'rumour' },
      'observations.csv:2: source: no such source_id in sources: rumour',
    ],
    ['derived', 0, { indicator: 'tempo' }, 'derived.csv:2: indicator: unknown indicator: tempo'],
    ['reforms', 0, { fields: 'justice~magic' }, 'reforms.csv:2: fields: unknown field: magic'],
    ['reforms', 0, { area: 'moon' }, 'reforms.csv:2: area: unknown area: moon'],
    ['areas', 1, { parent: 'moon' }, 'areas.csv:3: parent: no such code in this table: moon'],
    [
      'indicators',
      0,
      { UNIT_MEASURE: 'YEAR' },
      'indicators.csv:2: UNIT_MEASURE: unknown unit: YEAR',
    ],
    [
      'indicators',
      3,
      { denominator: 'none' },
      'indicators.csv:5: denominator: unknown indicator: none',
    ],
    [
      'events',
      0,
      { indicators: 'time~tempo' },
      'events.csv:2: indicators: unknown indicator: tempo',
    ],
    ['events', 0, { areas: 'moon' }, 'events.csv:2: areas: unknown area: moon'],
    ['charts', 0, { reform: 'other' }, 'charts.csv:2: reform: unknown reform: other'],
    ['charts', 1, { areas: 'city~moon' }, 'charts.csv:3: areas: unknown area: moon'],
  ])('%s row %i %o', expectProblem);
});

describe('keys', () => {
  it('refuses an id used twice', () => {
    expectProblem(
      'derived',
      0,
      { observation_id: 'after' },
      'derived.csv:2: observation_id: duplicate key, first in data/sample/observations.csv:2: after',
    );
  });

  it('refuses two figures that say the same thing', () => {
    const cells = { indicator: 'won', UNIT_MEASURE: 'CASE' };
    expectProblem(
      'observations',
      3,
      cells,
      'observations.csv:5: indicator + REF_AREA + series + TIME_PERIOD + role: duplicate key, first in data/sample/observations.csv:4:  ~ won ~ city ~  ~ 2018 ~ actual ~ CASE',
    );
    expect(problemsWith('observations', 3, { ...cells, series: 'other' })).toEqual([]);
  });
});

describe('values', () => {
  it.each<Case>([
    [
      'observations',
      4,
      { OBS_VALUE: '103' },
      'observations.csv:6: OBS_VALUE: share over 100 %: 103',
    ],
    ['observations', 4, { OBS_VALUE: '-1' }, 'observations.csv:6: OBS_VALUE: share under 0 %: -1'],
    ['observations', 2, { OBS_VALUE: '15' }, 'derived.csv:3: OBS_VALUE: share over 100 %: 125'],
    [
      'observations',
      2,
      { OBS_VALUE: '', qualifier: 'range', lower: '9', upper: '8' },
      'observations.csv:4: lower: lower over upper: 9 > 8',
    ],
    [
      'observations',
      2,
      { OBS_VALUE: '', qualifier: 'range', lower: '9' },
      'observations.csv:4: lower + upper: range without bounds: 9–',
    ],
    [
      'observations',
      2,
      { qualifier: 'range', lower: '8', upper: '9' },
      'observations.csv:4: OBS_VALUE: value given for a range: 9',
    ],
    [
      'observations',
      2,
      { lower: '8' },
      'observations.csv:4: qualifier: bounds given but not a range: =',
    ],
    [
      'observations',
      2,
      { OBS_VALUE: '' },
      'observations.csv:4: OBS_VALUE: value missing without OBS_STATUS M',
    ],
    [
      'observations',
      2,
      { OBS_STATUS: 'M' },
      'observations.csv:4: OBS_VALUE: value given though OBS_STATUS is M: 9',
    ],
    [
      'observations',
      2,
      { UNIT_MEASURE: 'DAY' },
      'observations.csv:4: UNIT_MEASURE: unit of won is CASE: DAY',
    ],
    [
      'observations',
      0,
      { TIME_PERIOD: '2019/2018' },
      'observations.csv:2: TIME_PERIOD: period end before start: 2019/2018',
    ],
    [
      'observations',
      0,
      { TIME_PERIOD: '2018-13' },
      'observations.csv:2: TIME_PERIOD: bad period, expected ISO 8601: 2018-13',
    ],
    [
      'derived',
      0,
      { TIME_PERIOD: 'last year' },
      'derived.csv:2: TIME_PERIOD: bad period, expected ISO 8601: last year',
    ],
  ])('%s row %i %o', expectProblem);

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

describe('texts', () => {
  it.each<Case>([
    [
      'observations',
      0,
      { note_zh: '注' },
      'observations.csv:2: note_en: text in one language only: 注',
    ],
    ['charts', 0, { note_en: 'Note' }, 'charts.csv:2: note_zh: text in one language only: Note'],
    [
      'reforms',
      0,
      { summary_en: 'It takes {now}.' },
      'reforms.csv:2: summary_en: unknown observation: now',
    ],
    [
      'reforms',
      0,
      { unmeasured_zh: '{x}', unmeasured_en: 'Why' },
      'reforms.csv:2: unmeasured_zh: unknown observation: x',
    ],
    ['reforms', 0, { headline: 'after~x' }, 'reforms.csv:2: headline: unknown observation: x'],
    ['charts', 0, { title_zh: '由{x}到{after}' }, 'charts.csv:2: title_zh: unknown observation: x'],
    ['charts', 0, { subtitle_en: '{x}' }, 'charts.csv:2: subtitle_en: unknown observation: x'],
  ])('%s row %i %o', expectProblem);
});

describe('charts', () => {
  it.each<Case>([
    ['charts', 0, { type: 'pie' }, 'charts.csv:2: type: unknown chart type: pie'],
    ['charts', 0, { groups: '' }, 'charts.csv:2: groups: a chart without figures'],
    [
      'charts',
      0,
      { groups: 'after | nothing' },
      'charts.csv:2: groups: unknown observation: nothing',
    ],
    [
      'charts',
      0,
      { type: 'bar', groups: 'after | won' },
      'charts.csv:2: groups: more than one unit in a chart: DAY CASE',
    ],
    [
      'charts',
      2,
      { groups: 'won' },
      'charts.csv:4: groups: wrong number of members for scatter: won',
    ],
    [
      'charts',
      0,
      { type: 'flow', groups: 'all ~ won ~ rate' },
      'charts.csv:2: groups: wrong number of members for flow: all ~ won ~ rate',
    ],
    [
      'charts',
      0,
      { type: 'tile-map', groups: 'after' },
      'charts.csv:2: groups: area has no place in the tile map: after',
    ],
    [
      'charts',
      1,
      { areas: '' },
      'charts.csv:3: indicators: a line chart takes indicators and areas: series',
    ],
    [
      'charts',
      1,
      { groups: 'after' },
      'charts.csv:3: indicators: a line chart takes indicators and areas: series',
    ],
  ])('%s row %i %o', expectProblem);
});
