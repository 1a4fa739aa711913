import { baselineUnder, type Label, linesHeight, makeLabel } from './label.ts';
import { BOLD, wrapText } from './text.ts';
import type { ThemeColour } from './theme.ts';

/** A text that is to stand under others; an empty one is left out. */
export interface TextBlock {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly tone: ThemeColour;
}

/** Texts as placed, and where the last of them ends. */
export interface TextStack {
  readonly labels: readonly Label[];
  readonly bottom: number;
}

const GAP = 3;
const MOST_LINES = 4;

/** Places texts one under the other from `top`, each broken to `room` pixels. */
export function stackTexts(
  texts: readonly TextBlock[],
  x: number,
  top: number,
  room: number,
): TextStack {
  let bottom = top;
  const labels = texts
    .filter(({ text }) => text !== '')
    .map(({ text, ...style }, position) => {
      const lines = wrapText(text, style.size, room / (style.bold ? BOLD : 1), MOST_LINES);
      const start = bottom + (position === 0 ? 0 : GAP);
      bottom = start + linesHeight(lines.length, style.size);
      return makeLabel(lines, x, baselineUnder(start, style.size), style);
    });
  return { labels, bottom };
}

/** The same labels, `by` pixels lower. */
export function moveLabels(labels: readonly Label[], by: number): Label[] {
  return labels.map((label) => makeLabel(label.lines, label.x, label.y + by, label));
}
