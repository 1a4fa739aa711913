import type { Language } from '../../base/vocabulary.ts';
import type { AxisLine } from '../../spec/document.ts';
import { type Label, labelBox, makeLabel, round2 } from '../label.ts';
import { FONT, textWidth } from '../text.ts';

/** A line across bars at a value of their axis, and its word above them. */
export interface BarRule {
  /** Its stretches, with gaps where labels stand. */
  readonly path: string;
  readonly label: Label;
}

/** Height of one word above the bars, pixels. */
export const RULE_HEAD = FONT.small * 1.6;
const CLEAR = 2;

/** Stretches from top to foot at `x` that cross none of these labels. */
function between(x: number, [top, foot]: readonly [number, number], labels: readonly Label[]) {
  const crossed = labels
    .map(labelBox)
    .filter((box) => box.x - CLEAR < x && x < box.x + box.width + CLEAR)
    .sort((a, b) => a.y - b.y);
  let from = top;
  const stretches: string[] = [];
  for (const { y, height } of [...crossed, { y: foot, height: 0 }]) {
    const to = Math.min(foot, y - CLEAR);
    if (to > from) stretches.push(`M${x},${round2(from)}V${round2(to)}`);
    from = Math.max(from, y + height + CLEAR);
  }
  return stretches.join('');
}

/**
 * Lines across the bars of a panel, each with its word in a row of its own above them.
 * @param rows top of the words, foot of the bars and width of the drawing, pixels
 */
export function rulesAcross(
  lines: readonly AxisLine[],
  scale: (value: number) => number,
  rows: { readonly head: number; readonly foot: number; readonly width: number },
  labels: readonly Label[],
  language: Language,
): BarRule[] {
  return lines.map(({ at, label }, lane) => {
    const x = round2(scale(at));
    const text = label[language];
    const own = textWidth(text, FONT.small);
    const left = Math.max(0, Math.min(x - own / 2, rows.width - own));
    const base = rows.head + lane * RULE_HEAD + FONT.small;
    return {
      path: between(x, [base + 3, rows.foot], labels),
      label: makeLabel([text], left, base, { size: FONT.small }),
    };
  });
}
