import { describe, expect, it } from 'vitest';
import { problemsWith } from '../sample.ts';

describe('keys', () => {
  it('refuses an id used twice', () => {
    expect(problemsWith('derived', 0, { observation_id: 'after' })).toContain(
      'data/sample/derived.csv:2: observation_id: key-twice: after',
    );
  });

  it('refuses two figures that say the same thing', () => {
    const cells = { indicator: 'won', UNIT_MEASURE: 'CASE' };
    expect(problemsWith('observations', 3, cells)).toContain(
      'data/sample/observations.csv:5: indicator + REF_AREA + series + TIME_PERIOD + role: key-twice:  ~ won ~ city ~  ~ 2018 ~ actual ~ CASE',
    );
    expect(problemsWith('observations', 3, { ...cells, series: 'other' })).toEqual([]);
  });
});
