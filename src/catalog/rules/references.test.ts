import { describe, expect, it } from 'vitest';
import { problemsWith } from '../sample.ts';

type Case = [table: string, row: number, cells: Record<string, string>, expected: string];

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
  ])('%s row %i %o', (table, row, cells, expected) => {
    expect(problemsWith(table, row, cells)).toContain(`data/sample/${expected}`);
  });
});
