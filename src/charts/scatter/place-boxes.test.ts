import { expect, test } from 'vitest';
import { placeBoxes } from './place-boxes.ts';

const BOUNDS = { x: 0, y: 0, width: 200, height: 200 };
const wish = (x: number, y: number) => ({ x, y, radius: 5, width: 40, height: 12 });
const dotAt = (x: number, y: number) => ({ x: x - 5, y: y - 5, width: 10, height: 10 });

test('a box stands right of its point, else left, and never outside', () => {
  const [middle, edge] = placeBoxes([wish(100, 100), wish(195, 50)], [], BOUNDS);
  expect(middle).toMatchObject({ side: 1, leader: null });
  expect(edge).toMatchObject({ side: -1, leader: null });
});

test('where all near places are taken it moves away with a line that runs through no box', () => {
  const around = [-30, 0, 30].flatMap((x) => [-14, 0, 14].map((y) => dotAt(100 + x, 100 + y)));
  const [spot] = placeBoxes([wish(100, 100)], around, BOUNDS);
  expect(spot?.leader).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/);
  const many = Array.from({ length: 12 }, (_, at) => wish(90 + at * 2, 100));
  const spots = placeBoxes(
    many,
    many.map(({ x, y }) => dotAt(x, y)),
    BOUNDS,
  );
  for (const one of spots) {
    if (one?.leader == null) continue;
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = one.leader.split(/[ML,]/).filter(Boolean).map(Number);
    for (let part = 0; part <= 1; part += 0.05) {
      const [x, y] = [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part];
      const through = spots.some(
        (other) =>
          other &&
          other !== one &&
          x > other.box.x &&
          x < other.box.x + other.box.width &&
          y > other.box.y &&
          y < other.box.y + other.box.height,
      );
      expect(through).toBe(false);
    }
  }
});

test('without any room there is none', () => {
  expect(placeBoxes([wish(10, 10)], [], { x: 0, y: 0, width: 30, height: 30 })).toEqual([null]);
});
