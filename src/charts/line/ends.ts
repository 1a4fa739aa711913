import { type Label, linesHeight, linesWidth, makeLabel, round2 } from '../label.ts';
import { spread } from '../spread.ts';
import { FONT, textWidth, wrapText } from '../text.ts';
import type { LineTone } from './tone.ts';

/** The end of a line, to be labelled: where its last point is, and what to say of it. */
export interface LineEnd {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly figure: string;
  readonly tone: LineTone;
  /** False for context, which gives way where labels have no room. */
  readonly strong: boolean;
}

/** The label at a line's end: name, then figure; and a line to it where it had to move. */
export interface EndLabel {
  readonly name: Label;
  readonly figure: Label;
  readonly leader: string | null;
  /** How far from its line's end it had to move, pixels. */
  readonly off: number;
}

const GAP = 5;
const SIZE = FONT.small;
const LEFT = 8;

interface Draft {
  readonly end: LineEnd;
  readonly lines: readonly string[];
  readonly beside: boolean;
  readonly height: number;
}

function draftOf(end: LineEnd, width: number): Draft {
  const lines = wrapText(end.name, SIZE, width, 3);
  const last = textWidth(lines.at(-1) ?? '', SIZE);
  const beside = end.name === '' || last + 5 + textWidth(end.figure, SIZE, true) <= width;
  const height = linesHeight(Math.max(1, lines.length + (beside ? 0 : 1)), SIZE) + GAP;
  return { end, lines, beside, height };
}

/** Width of the column that these labels want, pixels, at most `most`. */
export function endColumn(ends: readonly LineEnd[], most: number): number {
  const widths = ends.map(
    ({ name, figure }) =>
      (name === '' ? 0 : textWidth(name, SIZE) + 5) + textWidth(figure, SIZE, true),
  );
  return Math.ceil(Math.min(most, Math.max(0, ...widths))) + LEFT + 2;
}

/** Height that labels of these ends take together, pixels. */
export function endsHeight(ends: readonly LineEnd[], column: number): number {
  return ends.reduce((sum, end) => sum + draftOf(end, column - LEFT).height, 0);
}

/**
 * Labels right of the plot, in the order of the lines' ends from top to bottom. Where there is no
 * room for all, strong lines come first, in the document's order, and the others stay unlabelled.
 */
export function labelEnds(
  ends: readonly LineEnd[],
  plot: { readonly top: number; readonly bottom: number; readonly right: number },
  column: number,
): Map<string, EndLabel> {
  const strongFirst = [...ends].sort((a, b) => Number(b.strong) - Number(a.strong));
  const kept: Draft[] = [];
  let room = plot.bottom - plot.top + 2 * GAP;
  for (const draft of strongFirst.map((end) => draftOf(end, column - LEFT))) {
    if (draft.height > room && kept.length > 0) break;
    room -= draft.height;
    kept.push(draft);
  }
  kept.sort((a, b) => a.end.y - b.end.y);
  const middles = spread(
    kept.map(({ end, height }) => ({ centre: end.y, size: height })),
    plot.top - GAP,
    plot.bottom + GAP,
  );
  return new Map(
    kept.map((draft, position) => [
      draft.end.key,
      placeEnd(draft, plot.right + LEFT, middles[position] ?? draft.end.y),
    ]),
  );
}

function placeEnd({ end, lines, beside, height }: Draft, x: number, middle: number): EndLabel {
  const y = middle - (height - GAP) / 2 + SIZE * 0.88;
  const lastY = y + Math.max(0, lines.length - 1) * SIZE * 1.3;
  const tone = end.tone === 'context' ? 'muted' : end.tone;
  const name = makeLabel(lines, x, y, { size: SIZE, tone });
  const figureX = beside && lines.length > 0 ? x + linesWidth(lines.slice(-1), SIZE) + 5 : x;
  const figure = makeLabel([end.figure], figureX, beside ? lastY : lastY + SIZE * 1.3, {
    size: SIZE,
    tone,
    bold: true,
  });
  const moved = Math.abs(middle - end.y) > 4 || x - end.x > LEFT + 10;
  const from = `M${round2(end.x + 4)},${round2(end.y)}`;
  const leader = moved ? `${from}L${round2(x - 2)},${round2(middle)}` : null;
  return { name, figure, leader, off: Math.abs(middle - end.y) };
}
