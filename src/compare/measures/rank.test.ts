import { expect, test } from 'vitest';
import { type Quantity, quantity } from '../../base/quantity.ts';
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
