import { describe, expect, it } from 'vitest';
import { lineKey, seriesKey } from './series.ts';
import { observation } from './test-catalog.ts';

describe('a series', () => {
  const one = observation('one', { reform: 'r' });

  it('is one indicator of one reform and area, by one method', () => {
    expect(seriesKey({ ...one, id: 'two', role: 'target' })).toBe(seriesKey(one));
    for (const other of [{ reform: null }, { area: 'elsewhere' }, { series: 'new' }]) {
      expect(seriesKey({ ...one, ...other })).not.toBe(seriesKey(one));
    }
  });

  it('joins what is and was, and never what is promised', () => {
    expect(lineKey({ ...one, role: 'baseline' })).toBe(lineKey(one));
    expect(lineKey({ ...one, role: 'context' })).toBe(lineKey(one));
    for (const role of ['target', 'standard', 'plan', 'projection'] as const) {
      expect(lineKey({ ...one, role })).not.toBe(lineKey(one));
    }
  });
});
