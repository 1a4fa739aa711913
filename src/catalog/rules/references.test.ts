import { describe, expect, it } from 'vitest';
import { problemsWith } from '../sample.ts';

type Case = [table: string, row: number, cells: Record<string, string>, expected: string];

describe('references', () => {
  it.each<Case>([
    [
      'observations',
      0,
      { indicator: 'tempo' },
      'observations.csv:2: indicator: indicator-unknown: tempo',
    ],
    [
      'observations',
      0,
      { UNIT_MEASURE: 'YEAR' },
      'observations.csv:2: UNIT_MEASURE: unit-unknown: YEAR',
    ],
    ['observations', 0, { REF_AREA: 'moon' }, 'observations.csv:2: REF_AREA: area-unknown: moon'],
    ['observations', 0, { reform: 'other' }, 'observations.csv:2: reform: reform-unknown: other'],
    [
      'observations',
      0,
      { source: 'rumour' },
      'observations.csv:2: source: reference-unknown: rumour',
    ],
    ['derived', 0, { indicator: 'tempo' }, 'derived.csv:2: indicator: indicator-unknown: tempo'],
    ['reforms', 0, { fields: 'justice~magic' }, 'reforms.csv:2: fields: field-unknown: magic'],
    ['reforms', 0, { area: 'moon' }, 'reforms.csv:2: area: area-unknown: moon'],
    ['areas', 1, { parent: 'moon' }, 'areas.csv:3: parent: reference-unknown: moon'],
    [
      'indicators',
      0,
      { UNIT_MEASURE: 'YEAR' },
      'indicators.csv:2: UNIT_MEASURE: unit-unknown: YEAR',
    ],
    [
      'indicators',
      3,
      { denominator: 'none' },
      'indicators.csv:5: denominator: indicator-unknown: none',
    ],
    [
      'events',
      0,
      { indicators: 'time~tempo' },
      'events.csv:2: indicators: indicator-unknown: tempo',
    ],
    ['events', 0, { areas: 'moon' }, 'events.csv:2: areas: area-unknown: moon'],
    ['charts', 0, { reform: 'other' }, 'charts.csv:2: reform: reform-unknown: other'],
    ['charts', 1, { areas: 'city~moon' }, 'charts.csv:3: areas: area-unknown: moon'],
  ])('%s row %i %o', (table, row, cells, expected) => {
    expect(problemsWith(table, row, cells)).toContain(`data/sample/${expected}`);
  });
});
