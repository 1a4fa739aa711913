import {
  type Box,
  baselineUnder,
  type Label,
  linesHeight,
  linesWidth,
  makeLabel,
  round2,
} from '../label.ts';
import { FONT } from '../text.ts';

/** A dot to be labelled. */
export interface DotPlace {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly quiet: boolean;
}

/** A label beside its dot, or farther off with a line to it; null where it found no room. */
export interface PlacedLabel {
  readonly label: Label;
  readonly leader: string | null;
}

const SIZE = FONT.small;
const NEAR = 8;
const FAR = [20, 34, 50, 70, 95] as const;
/** Ways from the dot, the best reading first: right, left, above, below, then the corners. */
const WAYS: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

const touch = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function boxAt(dot: DotPlace, [across, down]: readonly [number, number], away: number): Box {
  const width = linesWidth(dot.lines, SIZE);
  const height = linesHeight(dot.lines.length, SIZE);
  const reach = across !== 0 && down !== 0 ? away * 0.75 : away;
  return {
    x: dot.x + across * reach - (across === 0 ? width / 2 : across < 0 ? width : 0),
    y: dot.y + down * reach - (down === 0 ? height / 2 : down < 0 ? height : 0),
    width,
    height,
  };
}

function leaderTo(dot: DotPlace, box: Box): string {
  const clamp = (value: number, low: number, size: number) =>
    Math.max(low, Math.min(low + size, value));
  const x = clamp(dot.x, box.x - 2, box.width + 4);
  const y = clamp(dot.y, box.y - 2, box.height + 4);
  return `M${round2(dot.x)},${round2(dot.y)}L${round2(x)},${round2(y)}`;
}

/**
 * Labels dots greedily, strong ones first in their order: each right of its dot if there is room,
 * else on another side, else farther off with a leader line. No label lies over another, over a
 * dot or outside `bounds`; those without room are null.
 */
export function placeLabels(dots: readonly DotPlace[], bounds: Box): (PlacedLabel | null)[] {
  const taken: Box[] = dots.map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }));
  const placed = new Map<DotPlace, PlacedLabel>();
  const inside = (box: Box) =>
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height;
  const order = [...dots].sort((a, b) => Number(a.quiet) - Number(b.quiet));
  for (const dot of order) {
    const tries = [NEAR, ...FAR].flatMap((away) =>
      WAYS.map((way) => ({ away, box: boxAt(dot, way, away) })),
    );
    const found = tries.find(({ box }) => inside(box) && !taken.some((one) => touch(one, box)));
    if (found === undefined) continue;
    const { box, away } = found;
    taken.push(box);
    placed.set(dot, {
      label: makeLabel(dot.lines, box.x, baselineUnder(box.y, SIZE), {
        size: SIZE,
        tone: dot.quiet ? 'muted' : 'ink',
      }),
      leader: away === NEAR ? null : leaderTo(dot, box),
    });
  }
  return dots.map((dot) => placed.get(dot) ?? null);
}
