import type { ChartGroup } from '../../spec/document.ts';
import type { Frame } from '../chart.ts';
import { baselineUnder, type Label, linesHeight, makeLabel, round2 } from '../label.ts';
import { FONT, textWidth, wrapText } from '../text.ts';

/** How the columns of a group are filled: the first ones solid, those of a second group hatched. */
export type Fill = 'solid' | 'hatched' | 'pale';

/** What a fill means. */
export interface KeyEntry {
  readonly fill: Fill;
  readonly x: number;
  /** Top of the swatch. */
  readonly y: number;
  readonly label: Label;
}

/** Size of a swatch, pixels. */
export const SWATCH = { width: 16, height: 11 };
const SIZE = FONT.small;
const GAP = 6;
const APART = 18;
const LINE = SIZE * 1.6;

/** The fill of each group of columns, by its key. */
export function fillsOf(groups: readonly ChartGroup[]): ReadonlyMap<string, Fill> {
  let solid = 0;
  return new Map(
    groups.map(({ key, context }): [string, Fill] => {
      if (context) return [key, 'pale'];
      solid += 1;
      return [key, solid === 1 ? 'solid' : 'hatched'];
    }),
  );
}

/** Names the fills from `top` down, side by side while there is room; nothing for one group. */
export function layoutKey(
  groups: readonly ChartGroup[],
  fills: ReadonlyMap<string, Fill>,
  top: number,
  { width, language }: Frame,
): { readonly entries: readonly KeyEntry[]; readonly bottom: number } {
  if (groups.length < 2) return { entries: [], bottom: top };
  let [x, y, bottom] = [0, top + 8, top];
  const entries = groups.map(({ key, label }): KeyEntry => {
    const room = width - SWATCH.width - GAP;
    const lines = wrapText(label[language], SIZE, room, 2);
    const own = SWATCH.width + GAP + Math.max(0, ...lines.map((line) => textWidth(line, SIZE)));
    if (x > 0 && x + own > width) [x, y] = [0, bottom + LINE - SIZE];
    const left = x;
    x += own + APART;
    bottom = Math.max(bottom, y + linesHeight(lines.length, SIZE));
    return {
      fill: fills.get(key) ?? 'solid',
      x: round2(left),
      y: round2(y + 1),
      label: makeLabel(lines, left + SWATCH.width + GAP, baselineUnder(y, SIZE), { size: SIZE }),
    };
  });
  return { entries, bottom };
}
