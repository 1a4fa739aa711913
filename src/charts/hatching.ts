import { round2 } from './label.ts';

/** A stretch along an axis, pixels. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

/** The stretch between two places, at least as wide as can be seen. */
export function spanBetween(from: number, to: number, least = 0): Span {
  return {
    x: round2(Math.min(from, to)),
    width: round2(Math.max(least, Math.abs(to - from))),
  };
}

/** Distance between the lines of hatching, pixels. */
const STEP = 5;

/**
 * Hatching of a rectangle as a path, the drawing of the side that a bound leaves open: a pattern
 * would need an id, and pages draw one chart twice.
 */
export function hatching({ x, width }: Span, top: number, height: number): string {
  const right = x + width;
  const lines: string[] = [];
  for (let foot = x - height + STEP; foot < right; foot += STEP) {
    const [from, to] = [Math.max(foot, x), Math.min(foot + height, right)];
    const [y1, y2] = [top + height - (from - foot), top + height - (to - foot)];
    if (to - from > 1) lines.push(`M${round2(from)},${round2(y1)}L${round2(to)},${round2(y2)}`);
  }
  return lines.join('');
}

/** Length of the hatching of a bound without a bar, and its breadth, pixels. */
export const BOUND = { length: 16, breadth: 8 };

/** Hatching beside a place on the side that a bound leaves open: steps across and down, each −1, 0 or 1. */
export function boundHatching(
  x: number,
  y: number,
  [across, down]: readonly [number, number],
): string {
  const { length, breadth } = BOUND;
  if (across === 0) {
    const span = { x: x - breadth / 2, width: breadth };
    return hatching(span, down < 0 ? y - length : y, length);
  }
  return hatching({ x: across < 0 ? x - length : x, width: length }, y - breadth / 2, breadth);
}
