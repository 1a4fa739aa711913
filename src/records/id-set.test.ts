import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdSet } from './id-set.ts';

const ids = fc.oneof(
  fc.nat(40).map((one) => `A${String(one).padStart(4, '0')}`),
  fc.nat(40).map((one) => `A${one}`),
  fc.nat(40).map((one) => `${one}-x`),
  fc.constantFrom(
    '0',
    '00',
    '000000000000000000001',
    '1000000000000000000001',
    '',
    'A',
    '７',
    '-1',
  ),
  fc.string({ maxLength: 3 }),
);

it('knows which ids come again, as a set of texts does', () => {
  const property = fc.property(fc.array(ids, { maxLength: 200 }), (all) => {
    const [own, plain] = [new IdSet(), new Set<string>()];
    for (const id of all) {
      expect(own.add(id)).toBe(!plain.has(id));
      plain.add(id);
    }
  });
  fc.assert(property, { seed: 12, numRuns: 200 });
});

it('keeps to texts where every id begins otherwise', () => {
  const own = new IdSet();
  const all = Array.from({ length: 3000 }, (_, at) => `${at}-${at % 7}`);
  expect(all.every((id) => own.add(id))).toBe(true);
  expect(all.some((id) => own.add(id))).toBe(false);
});

it('tells numbers apart however far they lie from each other', () => {
  const near = Array.from({ length: 20_000 }, (_, at) => at);
  const far = Array.from({ length: 3000 }, (_, at) => (at * 7_919_777_777) % 1e15);
  const own = new IdSet();
  const idOf = (one: number) => `S${String(one).padStart(15, '0')}`;
  const all = [...new Set([...near, ...far])].map(idOf);
  expect(all.every((id) => own.add(id))).toBe(true);
  expect(all.some((id) => own.add(id))).toBe(false);
  expect(own.add(idOf(20_001))).toBe(true);
});
