import { describe, expect, it } from 'vitest';
import { figureRuns } from './figure-runs.ts';

const figure = (text: string) => ({ text, observation: 'id' });
const words = (text: string) => ({ text, observation: null });
const written = (parts: Parameters<typeof figureRuns>[0]) =>
  figureRuns(parts)
    .map(({ text, tail }) => text + tail)
    .join('');

describe('figureRuns', () => {
  it('keeps closing punctuation with the figure before it', () => {
    const parts = [
      words('累计'),
      figure('近115万次'),
      words('，里程'),
      figure('近450万公里'),
      words('。'),
    ];
    expect(figureRuns(parts).map(({ text, tail }) => [text, tail])).toEqual([
      ['累计', ''],
      ['近115万次', '，'],
      ['里程', ''],
      ['近450万公里', '。'],
    ]);
  });

  it('lets a line break within a long figure, not between a number and its unit', () => {
    const runs = figureRuns([
      figure('up 15.9 percentage points on a year earlier'),
      figure('8.86 days'),
    ]);
    expect(runs.map(({ breaks }) => breaks)).toEqual([true, false]);
  });

  it('changes no text', () => {
    const parts = [figure('5'), words(' (of '), figure('7'), words('). '), words('End')];
    expect(written(parts)).toBe('5 (of 7). End');
  });
});
