import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bounds, bounds, type Quantity, quantity } from '../../base/quantity.ts';
import { rankOrder, rankRanges } from './rank.ts';

const range = (lower: number, upper: number): Quantity => ({
  qualifier: 'range',
  value: null,
  lower,
  upper,
});
const places = (...scores: Quantity[]) =>
  rankRanges(scores).map(({ best, worst }) => (best === worst ? `${best}` : `${best}–${worst}`));

test('exact figures have one place each, the highest first', () => {
  expect(places(quantity(3), quantity(9), quantity(5))).toEqual(['3', '1', '2']);
});

test('equal figures share a place', () => {
  expect(places(quantity(3), quantity(9), quantity(9))).toEqual(['3', '1', '1']);
});

test('overlapping intervals share a range of places, for their order is not known', () => {
  expect(places(range(58, 82), quantity(25, '>='), quantity(10))).toEqual(['1–2', '1–2', '3']);
  expect(places(range(58, 82), quantity(60), quantity(90))).toEqual(['2–3', '2–3', '1']);
});

test('an open end is certain where it touches', () => {
  expect(places(quantity(5, '>'), quantity(5))).toEqual(['1', '2']);
  expect(places(quantity(5, '>='), quantity(5))).toEqual(['1–2', '1–2']);
});

test('the order follows the places and keeps what is undecided as it was', () => {
  const ranks = rankRanges([quantity(1), quantity(5, '>='), quantity(7), quantity(0)]);
  expect(rankOrder(ranks)).toEqual([1, 2, 0, 3]);
});

const value = fc.integer({ min: -3, max: 3 });
const score = fc.oneof(
  fc
    .tuple(value, fc.constantFrom('=', '>', '>=', '<', '<=', '~'))
    .map(([one, qualifier]) => quantity(one, qualifier)),
  fc.tuple(value, fc.nat(3)).map(([lower, width]) => range(lower, lower + width)),
);

/** Of each figure how many are surely above it, and how many are not: pair by pair. */
function pairwise(scores: readonly Quantity[]) {
  const all = scores.map(bounds);
  return all.map((one) => {
    const others = all.filter((other) => other !== one);
    const isAbove = (a: Bounds, b: Bounds) =>
      a.lower > b.upper || (a.lower === b.upper && (a.lowerOpen || b.upperOpen));
    const isLevel = (a: Bounds, b: Bounds) =>
      a.lower === a.upper && a.lower === b.lower && a.lower === b.upper;
    const above = others.filter((other) => isAbove(other, one)).length;
    const not = others.filter((other) => isAbove(one, other) || isLevel(one, other)).length;
    return { best: above + 1, worst: scores.length - not };
  });
}

test('the places of many figures are those that pairs of them tell', () => {
  fc.assert(
    fc.property(fc.array(score, { maxLength: 30 }), (scores) => {
      expect(rankRanges(scores)).toEqual(pairwise(scores));
    }),
    { seed: 7, numRuns: 200 },
  );
});
