import { FONT, textWidth } from './text.ts';
import type { ThemeColour } from './theme.ts';

/** Distance between baselines, in sizes of the type. */
export const LINE_HEIGHT = 1.3;
const ASCENT = 0.88;
const DESCENT = 0.22;

/** A text that a layout has broken into lines and placed. */
export interface Label {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly bold: boolean;
  readonly tone: ThemeColour;
}

/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** True where two rectangles have room in common. */
export function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Pixels, to the hundredth: keeps files small and snapshots stable. */
export function round2(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A label at a place; starts there in ink of the ordinary size unless told otherwise. */
export function makeLabel(
  lines: readonly string[],
  x: number,
  y: number,
  style: Partial<Label> = {},
): Label {
  return {
    size: FONT.label,
    anchor: 'start',
    bold: false,
    tone: 'ink',
    ...style,
    lines,
    x: round2(x),
    y: round2(y),
  };
}

/** Width of the widest line, pixels. */
export function linesWidth(lines: readonly string[], size: number, bold = false): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size, bold)));
}

/** Height from the top of the first line to the foot of the last, pixels; 0 for no line. */
export function linesHeight(count: number, size: number): number {
  return count === 0 ? 0 : size * (ASCENT + DESCENT + (count - 1) * LINE_HEIGHT);
}

/** The baseline of the first line of a text whose top is at `top`. */
export function baselineUnder(top: number, size: number): number {
  return top + size * ASCENT;
}

/** The baseline of the last line of a text whose foot is at `foot`. */
export function baselineOver(foot: number, size: number): number {
  return foot - size * DESCENT;
}

/** The rectangle that a label's letters need. */
export function labelBox(label: Label): Box {
  const width = linesWidth(label.lines, label.size, label.bold);
  const before = label.anchor === 'start' ? 0 : label.anchor === 'end' ? width : width / 2;
  return {
    x: label.x - before,
    y: label.y - label.size * ASCENT,
    width,
    height: linesHeight(label.lines.length, label.size),
  };
}
