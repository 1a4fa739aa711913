import { describe, expect, it } from 'vitest';
import { pack, unpack } from './pack.ts';

const unit = { code: 'DAY', name: { zh: '日历天', en: 'calendar days' } };
const rows = Array.from({ length: 20 }, (_, year) => ({
  id: `row-${year}`,
  value: year === 3 ? null : year / 3,
  unit,
  texts: ['a text that every row repeats', ''],
  more: { unit, empty: {}, none: [] },
}));

describe('pack', () => {
  it('gives back what went in', () => {
    for (const value of [rows, { rows, first: rows[0] }, null, '', 0, [[], {}], 'a'.repeat(99)]) {
      expect(unpack(pack(value))).toEqual(value);
    }
  });

  it('writes repeated parts once', () => {
    const json = pack(rows);
    expect(json.match(/calendar days/g)).toHaveLength(1);
    expect(json.match(/every row repeats/g)).toHaveLength(1);
    expect(json.length).toBeLessThan(JSON.stringify(rows).length / 2);
  });

  it('leaves out what is undefined, as JSON does', () => {
    expect(unpack(pack({ a: undefined, b: 1 }))).toEqual({ b: 1 });
  });
});
