import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import { rowsOfGroup, unitOf } from '../../spec/look-up.ts';
import type { ChartLayout, Layout } from '../chart.ts';
import { writeRow } from '../describe.ts';
import { extremes, valueAxis } from '../scale.ts';
import { FONT, textWidth, wrapText } from '../text.ts';

/** A bar with its label above (narrow) or to its left (wide) and its figure at its end. */
export interface BarMark {
  readonly row: ChartRow;
  readonly label: readonly string[];
  readonly detail: string;
  readonly labelX: number;
  readonly labelY: number;
  readonly detailY: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly figure: string;
  readonly figureX: number;
  readonly context: boolean;
  /** Open towards more (`>`, `>=`) or less (`<`, `<=`): drawn with a torn end. */
  readonly open: 'more' | 'less' | null;
}

export interface BarLayout extends ChartLayout {
  readonly bars: readonly BarMark[];
  readonly zero: number;
}

const BAR = 18;
const LINE = FONT.label * 1.3;
const WIDE = 560;

function openness(row: ChartRow): BarMark['open'] {
  if (row.qualifier === '>' || row.qualifier === '>=') return 'more';
  return row.qualifier === '<' || row.qualifier === '<=' ? 'less' : null;
}

/** Horizontal bars from zero, one a group, each labelled with its figure as stated. */
export const layoutBars: Layout<BarLayout> = (document: ChartDocument, { width, language }) => {
  const groups = document.encodings.groups.flatMap((group) => {
    const [row] = rowsOfGroup(document, group.key);
    return row === undefined ? [] : [{ group, row }];
  });
  const figures = groups.map(({ row }) => writeRow(document, row, language));
  const figureWidth =
    Math.max(0, ...figures.map((text) => textWidth(text, FONT.figure, true))) + 10;
  const wide = width >= WIDE;
  const left = wide ? Math.min(width * 0.36, 260) : 0;
  const end = Math.max(left + 60, width - figureWidth);
  const unit = unitOf(document, groups[0]?.row.unit ?? '');
  const axis = valueAxis(
    groups.flatMap(({ row }) => extremes(row)),
    unit,
    language,
    [left, end],
  );
  const zero = axis.scale(0);
  let y = 4;
  const bars = groups.map(({ group, row }, position): BarMark => {
    const label = wrapText(group.label[language], FONT.label, wide ? left - 16 : width, 2);
    const detail = group.detail[language];
    const words = label.length * LINE + (detail === '' ? 0 : FONT.small * 1.35);
    const top = y;
    const barY = wide ? top + Math.max(0, (words - BAR) / 2) : top + words + 4;
    const value = axis.scale(row.value ?? row.upper ?? 0);
    y = wide ? top + Math.max(words, BAR) + 16 : barY + BAR + 16;
    return {
      row,
      label,
      detail,
      labelX: 0,
      labelY: top + FONT.label,
      detailY: top + label.length * LINE + FONT.small,
      x: Math.min(zero, value),
      y: barY,
      width: Math.abs(value - zero),
      height: BAR,
      figure: figures[position] ?? '',
      figureX: Math.max(zero, value) + (openness(row) === 'more' ? 12 : 8),
      context: group.context,
      open: openness(row),
    };
  });
  return { width, height: Math.max(y - 8, 24), bars, zero };
};
