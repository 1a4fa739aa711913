import { describe, expect, it } from 'vitest';
import { readReference } from '../../tests/reference/read.ts';
import { findSignals } from './signals.ts';

const rows = readReference('run-rules', 'data.csv');
const names = [...new Set(rows.map(({ series = '' }) => series))];
const about = (value: number) => ({ value, centre: 0, lower: -3, upper: 3 });

describe('findSignals', () => {
  it.each(names)('names the points that NHSRplotthedots names: %s', (name) => {
    const own = rows.filter(({ series }) => series === name);
    const wanted = own.map(({ rule }) => rule || null);
    expect(findSignals(own.map(({ value }) => about(Number(value))))).toEqual(wanted);
  });

  it('finds nothing in a series that does not move, and in none', () => {
    expect(findSignals(new Array(9).fill(about(0)))).toEqual(new Array(9).fill(null));
    expect(findSignals([])).toEqual([]);
  });

  it('holds each point against its own limits', () => {
    const narrow = { value: 0.5, centre: 0, lower: -0.4, upper: 0.4 };
    expect(findSignals([about(0.5), narrow])).toEqual([null, 'outside']);
  });
});
