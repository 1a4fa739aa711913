import type { ChartRow } from '../../spec/document.ts';
import { unitOf } from '../../spec/look-up.ts';
import type { ChartLayout, Layout } from '../chart.ts';
import { headingOf } from '../heading.ts';
import { type Label, makeLabel, round2 } from '../label.ts';
import { type Panel, panelsOf } from '../panels.ts';
import { extremes, valueAxis } from '../scale.ts';
import { openTowards, stretch } from '../statement.ts';
import { FONT } from '../text.ts';
import { moveLabels } from '../text-block.ts';
import { type BarShape, REACH, shapeBar } from './bar.ts';
import { type BarWords, labelsAbove, labelsBeside, SPACE, wordsOf } from './figure.ts';

/** A bar with its figure. */
export interface BarMark {
  readonly row: ChartRow;
  readonly shape: BarShape;
  readonly y: number;
  readonly height: number;
  readonly labels: readonly Label[];
}

/** Bars under one label. */
export interface BarGroup {
  readonly key: string;
  readonly labels: readonly Label[];
  readonly bars: readonly BarMark[];
}

/** Bars on one scale. */
export interface BarPanel {
  readonly title: Label | null;
  readonly groups: readonly BarGroup[];
  readonly zero: number;
}

export interface BarLayout extends ChartLayout {
  readonly panels: readonly BarPanel[];
}

/** From this width on labels stand left of the bars. */
const WIDE = 560;
const BAR = 18;
const BAR_GAP = 6;
const GROUP_GAP = 16;
const PANEL_GAP = 24;
/** The most of the plot that figures beside the bars may take. */
const FIGURES = 0.62;

/** Where bars begin and end, and whether their figures stand beside or above them. */
interface Plot {
  readonly start: number;
  readonly end: number;
  readonly beside: boolean;
}

function plotOf(words: ReadonlyMap<ChartRow, BarWords>, left: number, width: number): Plot {
  const side = (negative: boolean) => {
    const there = [...words].filter(([row]) => (stretch(row)?.[1] ?? 0) < 0 === negative);
    const open = there.some(([row]) => openTowards(row) === (negative ? 'less' : 'more'));
    const figures = Math.max(0, ...there.map(([, { width: own }]) => own + SPACE));
    return { figures, reach: open ? REACH : 0 };
  };
  const [less, more] = [side(true), side(false)];
  const beside = less.figures + more.figures <= (width - left) * FIGURES;
  return {
    beside,
    start: left + less.reach + (beside ? less.figures : 0),
    end: width - more.reach - (beside ? more.figures : 0),
  };
}

/** Horizontal bars from zero, each labelled with its figure as stated; a panel for each facet. */
export const layoutBars: Layout<BarLayout> = (document, frame) => {
  const { width, language } = frame;
  const wide = width >= WIDE;
  const left = wide ? Math.min(Math.round(width * 0.36), 280) : 0;
  let y = 0;
  const layoutPanel = (panel: Panel): BarPanel => {
    const words = new Map(
      panel.groups.flatMap((members) =>
        members.rows.map((row) => [row, wordsOf(document, members, row, frame)] as const),
      ),
    );
    const plot = plotOf(words, left, width);
    const values = panel.groups.flatMap(({ rows }) => rows).flatMap(extremes);
    const unit = unitOf(document, panel.unit);
    const { scale } = valueAxis(values, unit, language, [plot.start, plot.end]);
    const title =
      panel.title && makeLabel([panel.title[language]], 0, y + FONT.figure, { bold: true });
    if (title) y += FONT.figure + 14;
    const leftOf = (said: BarWords, zero: number) => (zero + said.width <= width ? zero : left);
    const groups = panel.groups.map(({ group, rows }): BarGroup => {
      const heading = headingOf(
        group.label[language],
        group.detail[language],
        wide ? left - 16 : width,
      );
      const start = y;
      if (!wide) y += heading.height + 5;
      const barsTop = y;
      const bars = rows.map((row): BarMark => {
        const shape = shapeBar(row, scale, group.context);
        const said = words.get(row) ?? { figure: '', name: '', width: 0 };
        const above = plot.beside
          ? null
          : labelsAbove(said, leftOf(said, scale(0)), y, width - left);
        const barY = round2(y + (above ? above.height + 3 : 0));
        y = barY + BAR + BAR_GAP;
        const labels = above?.labels ?? labelsBeside(said, shape, barY + BAR / 2);
        return { row, shape, y: barY, height: BAR, labels };
      });
      y -= BAR_GAP;
      // A single bar beside its label stands at the middle of it; more bars start at its top.
      const shift = wide && rows.length === 1 ? (y - barsTop - heading.height) / 2 : 0;
      const down = Math.max(0, -shift);
      const moved = down === 0 ? bars : bars.map((bar) => moveDown(bar, down));
      y = Math.max(y + down, wide ? start + heading.height : 0) + GROUP_GAP;
      return { key: group.key, labels: heading.at(start + Math.max(0, shift)), bars: moved };
    });
    y += PANEL_GAP - GROUP_GAP;
    return { title, groups, zero: round2(scale(0)) };
  };
  const panels = panelsOf(document).map(layoutPanel);
  return { width, height: Math.max(24, Math.ceil(y - PANEL_GAP)), panels };
};

function moveDown(bar: BarMark, by: number): BarMark {
  return { ...bar, y: round2(bar.y + by), labels: moveLabels(bar.labels, by) };
}
