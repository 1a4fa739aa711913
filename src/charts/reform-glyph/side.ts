import {
  baselineOver,
  baselineUnder,
  type Label,
  LINE_HEIGHT,
  linesHeight,
  linesWidth,
  makeLabel,
  round2,
} from '../label.ts';
import { placeInLanes } from '../place.ts';
import { BOLD, FONT, wrapText } from '../text.ts';
import type { ThemeColour } from '../theme.ts';

/** A text that wants to stand above or below a mark. */
export interface Note {
  readonly text: string;
  readonly at: number;
  readonly size: number;
  readonly bold: boolean;
  readonly tone: ThemeColour;
  /** False for a text that belongs to no single mark. */
  readonly leader: boolean;
}

/** A thin line from a mark to its label in a farther lane. */
export interface Leader {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
}

/** Notes as placed on one side of the line at y = 0, in their order. */
export interface Side {
  readonly placed: readonly { readonly label: Label; readonly leader: Leader | null }[];
  /** Pixels that the side takes, from the line to its far edge. */
  readonly extent: number;
}

/** From the middle of the marks to the nearest lane. */
const OFFSET = 11;
const LANE_GAP = 4;
const WIDEST = 260;

/** Places notes in lanes above (-1) or below (1) the line at y = 0, within `min`–`max`. */
export function placeSide(
  notes: readonly Note[],
  [min, max]: readonly [number, number],
  direction: -1 | 1,
): Side {
  if (notes.length === 0) return { placed: [], extent: 0 };
  const broken = notes.map((note) => {
    const room = Math.min(WIDEST, max - min) / (note.bold ? BOLD : 1);
    return { note, lines: wrapText(note.text, note.size, room, 4) };
  });
  const spots = placeInLanes(
    broken.map(({ note, lines }) => ({
      at: note.at,
      width: linesWidth(lines, note.size, note.bold),
      leader: note.leader,
    })),
    [min, max],
  );
  const heights = laneHeights(
    broken.map(({ note, lines }) =>
      linesHeight(lines.length, Math.max(note.size, direction === 1 ? 0 : FONT.figure)),
    ),
    spots,
  );
  const starts = heights.map((_, lane) =>
    heights.slice(0, lane).reduce((sum, height) => sum + height + LANE_GAP, OFFSET),
  );
  const placed = broken.map(({ note, lines }, position) => {
    const { left = 0, lane = 0 } = spots[position] ?? {};
    const near = starts[lane] ?? OFFSET;
    // One baseline for all sizes in a lane: the feet of the largest, the heads of the smallest.
    const y =
      direction === 1
        ? baselineUnder(near, FONT.small)
        : baselineOver(-near, FONT.figure) - (lines.length - 1) * note.size * LINE_HEIGHT;
    const { size, bold, tone } = note;
    const label = makeLabel(lines, left, y, { size, bold, tone });
    const leader =
      note.leader && lane > 0
        ? { x: round2(note.at), y0: direction * OFFSET, y1: round2(direction * near) }
        : null;
    return { label, leader };
  });
  const extent = heights.reduce((sum, height) => sum + height + LANE_GAP, OFFSET) - LANE_GAP;
  return { placed, extent };
}

function laneHeights(heights: readonly number[], spots: readonly { lane: number }[]): number[] {
  const count = Math.max(...spots.map(({ lane }) => lane)) + 1;
  return Array.from({ length: count }, (_, lane) =>
    Math.max(0, ...heights.filter((_height, position) => spots[position]?.lane === lane)),
  );
}
