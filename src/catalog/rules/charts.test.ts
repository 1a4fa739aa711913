import { describe, expect, it } from 'vitest';
import { problemsWith } from '../sample.ts';

type Case = [table: string, row: number, cells: Record<string, string>, expected: string];

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
      'charts.csv:2: groups: more than one unit on an axis: DAY CASE',
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
      { indicators: 'time ~ won' },
      'charts.csv:3: indicators: more than one unit on an axis: DAY CASE',
    ],
    [
      'charts',
      1,
      { areas: 'nowhere' },
      'charts.csv:3: indicators: a chart without figures: series',
    ],
    [
      'charts',
      0,
      { type: 'flow', groups: 'all ~ after' },
      'charts.csv:2: groups: more than one unit on an axis: CASE DAY',
    ],
    [
      'charts',
      2,
      { groups: 'won ~ after | rate ~ after' },
      'charts.csv:4: groups: more than one unit on an axis: CASE PERCENT',
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
  ])('%s row %i %o', (table, row, cells, expected) => {
    expect(problemsWith(table, row, cells)).toContain(`data/sample/${expected}`);
  });
});
