import { describe, expect, it } from 'vitest';
import { problemsWith } from '../sample.ts';

type Case = [table: string, row: number, cells: Record<string, string>, expected: string];

describe('texts', () => {
  it.each<Case>([
    [
      'reforms',
      0,
      { summary_en: 'It takes {now}.' },
      'reforms.csv:2: summary_en: observation-unknown: now',
    ],
    [
      'reforms',
      0,
      { unmeasured_zh: '{x}', unmeasured_en: 'Why' },
      'reforms.csv:2: unmeasured_zh: observation-unknown: x',
    ],
    ['reforms', 0, { headline: 'after~x' }, 'reforms.csv:2: headline: observation-unknown: x'],
    ['charts', 0, { title_zh: '由{x}到{after}' }, 'charts.csv:2: title_zh: observation-unknown: x'],
    ['charts', 0, { subtitle_en: '{x}' }, 'charts.csv:2: subtitle_en: observation-unknown: x'],
  ])('%s row %i %o', (table, row, cells, expected) => {
    expect(problemsWith(table, row, cells)).toContain(`data/sample/${expected}`);
  });
});
