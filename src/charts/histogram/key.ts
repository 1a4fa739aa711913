import type { ChartGroup } from '../../spec/document.ts';
import type { Frame } from '../chart.ts';
import { baselineUnder, type Label, linesHeight, makeLabel, round2 } from '../label.ts';
import { FONT, wrapText } from '../text.ts';

/** How the columns of a group are filled. */
export type Fill = 'solid' | 'hatched' | 'pale';

/** What a fill means. */
export interface KeyEntry {
  readonly fill: Fill;
  /** Top of the swatch. */
  readonly y: number;
  readonly label: Label;
}

/** Size of a swatch, pixels. */
export const SWATCH = { width: 16, height: 11 };
const SIZE = FONT.small;
const LEFT = SWATCH.width + 6;
const GAP = 6;

/** The fill of each group of columns, by its key: the first solid, a second hatched, context pale. */
export function fillsOf(groups: readonly ChartGroup[]): ReadonlyMap<string, Fill> {
  const first = groups.find(({ context }) => !context);
  return new Map(
    groups.map((group): [string, Fill] => [
      group.key,
      group.context ? 'pale' : group === first ? 'solid' : 'hatched',
    ]),
  );
}

/** Names the fills from `top` down, a line each; nothing for one group. */
export function layoutKey(
  groups: readonly ChartGroup[],
  fills: ReadonlyMap<string, Fill>,
  top: number,
  { width, language }: Frame,
): { readonly entries: readonly KeyEntry[]; readonly bottom: number } {
  let bottom = top;
  const shown = groups.length < 2 ? [] : groups;
  const entries = shown.map(({ key, label }): KeyEntry => {
    const y = bottom + GAP;
    const lines = wrapText(label[language], SIZE, width - LEFT, 2);
    bottom = y + linesHeight(lines.length, SIZE);
    const text = makeLabel(lines, LEFT, baselineUnder(y, SIZE), { size: SIZE });
    return { fill: fills.get(key) ?? 'solid', y: round2(y + 1), label: text };
  });
  return { entries, bottom };
}
