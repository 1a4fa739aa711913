import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantity } from '../base/quantity.ts';
import { buffersOf, packFacts, unpackFacts } from './pack-facts.ts';
import type { Fact } from './reading.ts';

const place = { code: '', name: '甲街道' };
const amount = fc.double({ noNaN: true, noDefaultInfinity: true });
const fact: fc.Arbitrary<Fact> = fc.record({
  row: fc.nat(60_000),
  column: fc.nat(40),
  indicator: fc.constantFrom('收件量', '办结量'),
  area: fc.constantFrom(null, place),
  reform: fc.constant(''),
  series: fc.constantFrom('', '本年累计'),
  period: fc.constantFrom('2024-01', '2024-02', ''),
  role: fc.constantFrom('actual', 'target', 'change'),
  base: fc.constantFrom(null, 'year-earlier'),
  unit: fc.constantFrom('件', '%'),
  quantity: fc.oneof(
    amount.map((value) => quantity(value)),
    amount.map((value) => quantity(value, '>=')),
    fc.record({
      qualifier: fc.constant('range' as const),
      value: fc.constant(null),
      lower: amount,
      upper: amount,
    }),
    fc.constant({ ...quantity(1), words: { zh: '不设下限', en: 'no lower limit' } }),
  ),
  lastDigit: fc.constantFrom(null, 1, 0.1),
  stated: fc.string(),
  formula: fc.boolean(),
  organisation: fc.string(),
  note: fc.string(),
  status: fc.constantFrom('A', 'P', 'E'),
});

test('what comes back of columns is what was packed, also by way of a worker', () => {
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 40 }), (facts) => {
      const packed = packFacts(facts);
      const sent = structuredClone(packed, { transfer: buffersOf(packed) });
      expect(unpackFacts(sent)).toEqual(facts);
    }),
    { seed: 50_000, numRuns: 60 },
  );
});
