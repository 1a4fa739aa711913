import { type Box, round2, touch } from '../label.ts';

/** A box that wants to stand beside a point. */
export interface BoxWish {
  readonly x: number;
  readonly y: number;
  /** How far the mark at the point reaches, pixels. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** Where a box stands; `side` is 1 right of its point, −1 left of it, 0 above or below. */
export interface BoxSpot {
  readonly box: Box;
  readonly side: -1 | 0 | 1;
  /** A line to the point, where the box had to move away. */
  readonly leader: string | null;
}

type Point = readonly [number, number];

const NEAR = 3;
const FAR = [16, 30, 46, 66, 90] as const;
/** Ways from the point, the best reading first: right, left, above, below, then the corners. */
const WAYS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;
/** Leaders are looked at every so many pixels; letters are larger. */
const STEP = 4;

const holds = (box: Box, [x, y]: Point) =>
  x > box.x - 1 && x < box.x + box.width + 1 && y > box.y - 1 && y < box.y + box.height + 1;

const within = (outer: Box, box: Box) =>
  box.x >= outer.x &&
  box.y >= outer.y &&
  box.x + box.width <= outer.x + outer.width &&
  box.y + box.height <= outer.y + outer.height;

function boxAt(wish: BoxWish, [across, down]: (typeof WAYS)[number], gap: number): Box {
  const { x, y, width, height } = wish;
  const away = (wish.radius + gap) * (across !== 0 && down !== 0 ? 0.75 : 1);
  return {
    x: x + across * away - (across === 0 ? width / 2 : across < 0 ? width : 0),
    y: y + down * away - (down === 0 ? height / 2 : down < 0 ? height : 0),
    width,
    height,
  };
}

/** Points along the line from a wish's mark to the nearest place of its box. */
function lineTo(wish: BoxWish, box: Box): Point[] {
  const clamp = (value: number, low: number, size: number) =>
    Math.max(low, Math.min(low + size, value));
  const end = [clamp(wish.x, box.x, box.width), clamp(wish.y, box.y, box.height)] as const;
  const [across, down] = [end[0] - wish.x, end[1] - wish.y];
  const length = Math.hypot(across, down);
  const at = (far: number): Point => [
    wish.x + (across * far) / length,
    wish.y + (down * far) / length,
  ];
  const last = length - 2;
  const points: Point[] = [];
  for (let far = wish.radius; far < last; far += STEP) points.push(at(far));
  return [...points, at(last)];
}

/**
 * Places boxes greedily in their order: each right of its point if there is room, else on another
 * of eight sides, else farther off with a leader line. No box lies over another, over what is
 * `covered` or outside `bounds`, and no leader runs through a box; those without room are null.
 */
export function placeBoxes(
  wishes: readonly BoxWish[],
  covered: readonly Box[],
  bounds: Box,
): (BoxSpot | null)[] {
  const boxes: Box[] = [];
  const lines: Point[][] = [];
  const free = (box: Box) =>
    within(bounds, box) &&
    ![...covered, ...boxes].some((one) => touch(one, box)) &&
    !lines.some((line) => line.some((point) => holds(box, point)));
  return wishes.map((wish) => {
    for (const gap of [NEAR, ...FAR]) {
      for (const way of WAYS) {
        const box = boxAt(wish, way, gap);
        if (!free(box)) continue;
        const [side] = way;
        const line = gap === NEAR ? [] : lineTo(wish, box);
        if (line.some((point) => boxes.some((one) => holds(one, point)))) continue;
        boxes.push(box);
        lines.push(line);
        return { box, side, leader: pathOf(line) };
      }
    }
    return null;
  });
}

function pathOf(line: readonly Point[]): string | null {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) return null;
  return `M${first.map(round2).join(',')}L${last.map(round2).join(',')}`;
}
