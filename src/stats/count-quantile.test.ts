import { quantileSorted } from 'd3-array';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countQuantile } from './count-quantile.ts';

it('is the quantile of the values that the counts stand for', () => {
  const values = fc.array(fc.nat(40), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(values, fc.constantFrom(0, 0.25, 0.5, 0.9, 1), (list, share) => {
      const counts = new Uint32Array(41);
      for (const value of list) counts[value] = (counts[value] ?? 0) + 1;
      const sorted = [...list].sort((a, b) => a - b);
      expect(countQuantile(counts, share)).toBeCloseTo(quantileSorted(sorted, share) ?? -1, 9);
    }),
    { seed: 12 },
  );
});

it('lies in the middle of two values, and says nothing of none', () => {
  expect(countQuantile([0, 2, 0, 2], 0.5)).toBe(2);
  expect(countQuantile([0, 0], 0.5)).toBeNull();
});
