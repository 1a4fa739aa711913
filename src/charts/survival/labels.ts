import { type Label, linesHeight, makeLabel, round2 } from '../label.ts';
import { spread } from '../spread.ts';
import { FONT, textWidth, wrapText } from '../text.ts';

/** What stands at the end of a curve. */
export interface CurveName {
  readonly name: string;
  readonly figure: string;
  readonly x: number;
  readonly y: number;
}

/** A curve's name over its figure, and a line to them where they had to move. */
export interface CurveLabel {
  readonly name: Label;
  readonly figure: Label;
  readonly leader: string | null;
}

const SIZE = FONT.small;
const LEFT = 8;
const GAP = 4;
const HEIGHT = linesHeight(2, SIZE) + GAP;

/** Height that names and figures of so many curves take below each other, pixels. */
export const labelsHeight = (count: number): number => HEIGHT * count;

/** Width of the column that names and figures want, pixels, at most `most`. */
export function columnOf(
  ends: readonly Pick<CurveName, 'name' | 'figure'>[],
  most: number,
): number {
  const widths = ends.flatMap(({ name, figure }) => [
    textWidth(name, SIZE),
    textWidth(figure, SIZE, true),
  ]);
  return Math.ceil(Math.min(most, Math.max(0, ...widths))) + LEFT + 2;
}

/** Names right of the plot, in the order of the curves' ends; `bottom` grows where they need it. */
export function labelCurves(
  ends: readonly CurveName[],
  plot: { readonly top: number; readonly right: number },
  foot: number,
  column: number,
): CurveLabel[] {
  const order = [...ends.keys()].sort((a, b) => (ends[a]?.y ?? 0) - (ends[b]?.y ?? 0));
  const middles = spread(
    order.map((at) => ({ centre: ends[at]?.y ?? 0, size: HEIGHT })),
    plot.top,
    Math.max(foot, plot.top + labelsHeight(ends.length)),
  );
  return ends.map((end, at) => {
    const middle = middles[order.indexOf(at)] ?? end.y;
    const x = plot.right + LEFT;
    const y = middle - (HEIGHT - GAP) / 2 + SIZE * 0.88;
    const room = column - LEFT;
    const from = `M${round2(end.x + 4)},${round2(end.y)}`;
    const moved = Math.abs(middle - end.y) > HEIGHT / 2 || x - end.x > LEFT + 10;
    return {
      name: makeLabel(wrapText(end.name, SIZE, room, 1), x, y, { size: SIZE }),
      figure: makeLabel(wrapText(end.figure, SIZE, room, 1), x, y + SIZE * 1.3, {
        size: SIZE,
        bold: true,
      }),
      leader: moved ? `${from}L${round2(x - 2)},${round2(middle)}` : null,
    };
  });
}
