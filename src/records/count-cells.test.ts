import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countCells, MOST_COUNTED } from './count-cells.ts';
import { UNCOUNTED } from './count-days.ts';

const LENGTHS = 20;
const row = fc.record({
  group: fc.nat(6),
  day: fc.oneof(fc.nat(LENGTHS - 1), fc.constant(UNCOUNTED)),
  amount: fc.oneof(fc.nat(9), fc.constant(Number.NaN)),
});

it('counts rows and sums amounts by group and days, however many groups there may be', () => {
  const property = fc.property(fc.array(row, { maxLength: 300 }), fc.boolean(), (rows, given) => {
    const wanted = new Map<number, [number, number]>();
    for (const { group, day, amount } of rows) {
      if (day === UNCOUNTED) continue;
      const key = group * LENGTHS + day;
      const [count, sum] = wanted.get(key) ?? [0, 0];
      wanted.set(key, [count + 1, sum + (given && !Number.isNaN(amount) ? amount : 0)]);
    }
    for (const total of [7, 100_000, MOST_COUNTED + 1]) {
      const { keys, count, amount } = countCells({
        groups: Uint32Array.from(rows, (one) => one.group),
        total,
        days: Int32Array.from(rows, (one) => one.day),
        lengths: LENGTHS,
        amount: given ? Float64Array.from(rows, (one) => one.amount) : null,
      });
      expect(amount === null).toBe(!given);
      const found = [...keys].map((key, at) => [key, [count[at], amount?.[at] ?? 0]] as const);
      expect(found).toHaveLength(wanted.size);
      expect(new Map(found)).toEqual(wanted);
    }
  });
  fc.assert(property, { seed: 12, numRuns: 200 });
});
