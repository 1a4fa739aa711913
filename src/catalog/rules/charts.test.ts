import { describe, expect, it } from 'vitest';
import { problemsWith } from '../sample.ts';

type Case = [table: string, row: number, cells: Record<string, string>, expected: string];

describe('charts', () => {
  it.each<Case>([
    ['charts', 0, { type: 'pie' }, 'charts.csv:2: type: chart-type-unknown: pie'],
    ['charts', 0, { groups: '' }, 'charts.csv:2: groups: chart-empty'],
    [
      'charts',
      0,
      { groups: 'after | nothing' },
      'charts.csv:2: groups: observation-unknown: nothing',
    ],
    [
      'charts',
      0,
      { type: 'bar', groups: 'after | won' },
      'charts.csv:2: groups: chart-units: DAY CASE',
    ],
    ['charts', 2, { groups: 'won' }, 'charts.csv:4: groups: chart-members: won'],
    [
      'charts',
      0,
      { type: 'flow', groups: 'all ~ won ~ rate' },
      'charts.csv:2: groups: chart-members: all ~ won ~ rate',
    ],
    [
      'charts',
      0,
      { type: 'tile-map', groups: 'after' },
      'charts.csv:2: groups: area-without-tile: after',
    ],
    ['charts', 1, { indicators: 'time ~ won' }, 'charts.csv:3: indicators: chart-units: DAY CASE'],
    ['charts', 1, { areas: 'nowhere' }, 'charts.csv:3: indicators: chart-empty: series'],
    [
      'charts',
      0,
      { type: 'flow', groups: 'all ~ after' },
      'charts.csv:2: groups: chart-units: CASE DAY',
    ],
    [
      'charts',
      2,
      { groups: 'won ~ after | rate ~ after' },
      'charts.csv:4: groups: chart-units: CASE PERCENT',
    ],
    ['charts', 1, { areas: '' }, 'charts.csv:3: indicators: line-without-series: series'],
    ['charts', 1, { groups: 'after' }, 'charts.csv:3: indicators: line-without-series: series'],
  ])('%s row %i %o', (table, row, cells, expected) => {
    expect(problemsWith(table, row, cells)).toContain(`data/sample/${expected}`);
  });
});
