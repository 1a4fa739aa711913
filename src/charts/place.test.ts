import { expect, test } from 'vitest';
import { placeInLanes, type Wish } from './place.ts';

const wish = (at: number, width: number): Wish => ({ at, width, leader: true });

test('a label stands centred at its mark, but never outside', () => {
  expect(placeInLanes([wish(100, 40)], [0, 300])).toEqual([{ left: 80, lane: 0 }]);
  expect(placeInLanes([wish(2, 40)], [0, 300])).toEqual([{ left: 0, lane: 0 }]);
  expect(placeInLanes([wish(299, 40)], [0, 300])).toEqual([{ left: 260, lane: 0 }]);
});

test('near marks keep one lane by standing beside their marks', () => {
  const [left, right] = placeInLanes([wish(100, 60), wish(112, 60)], [0, 300]);
  expect([left?.lane, right?.lane]).toEqual([0, 0]);
  expect((left?.left ?? 0) + 60).toBeLessThan(right?.left ?? 0);
});

test('what does not fit in one lane goes to a second, clear of its leader line', () => {
  const wishes = [wish(0, 120), wish(1, 120)];
  const [low, high] = placeInLanes(wishes, [0, 130]).sort((a, b) => a.lane - b.lane);
  expect([low?.lane, high?.lane]).toEqual([0, 1]);
});

test('labels that fill the width each get a lane', () => {
  const spots = placeInLanes([wish(5, 100), wish(50, 100), wish(90, 100)], [0, 100]);
  expect(new Set(spots.map(({ lane }) => lane)).size).toBe(3);
});
