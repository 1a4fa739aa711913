import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareText } from './compare-text.ts';

it('orders as the bytes of UTF-8 do', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const bytes = Buffer.compare(Buffer.from(a), Buffer.from(b));
      expect(Math.sign(compareText(a, b))).toBe(bytes);
    }),
    { seed: 1 },
  );
});

it('puts characters beyond the first plane last', () => {
  expect(['😀', '｡', '北', 'a', ''].sort(compareText)).toEqual(['', 'a', '北', '｡', '😀']);
});
