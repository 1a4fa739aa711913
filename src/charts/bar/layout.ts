import type { AxisLine, ChartDocument, ChartRow } from '../../spec/document.ts';
import { unitOf } from '../../spec/look-up.ts';
import type { ChartLayout, Frame, Layout } from '../chart.ts';
import { headingOf } from '../heading.ts';
import { type Label, makeLabel, round2 } from '../label.ts';
import { type Panel, panelsOf } from '../panels.ts';
import {
  type AxisMarks,
  axisMarks,
  extremes,
  sharedWith,
  type ValueAxis,
  valueAxis,
} from '../scale.ts';
import { openTowards, stretch } from '../statement.ts';
import { FONT } from '../text.ts';
import { moveLabels } from '../text-block.ts';
import { type BarShape, REACH, shapeBar } from './bar.ts';
import { type BarWords, labelsAbove, labelsBeside, SPACE, wordsOf } from './figure.ts';
import { type BarRule, RULE_HEAD, rulesAcross } from './rules.ts';

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
  /** The scale, shown where panels share one; its lines run from `top` to `y`. */
  readonly axis: (AxisMarks & { readonly top: number; readonly y: number }) | null;
  /** Lines across at values of the axis: a whole, a limit. */
  readonly rules: readonly BarRule[];
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
const AXIS_GAP = 6;
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

/** What the bars of a panel are placed by; panels of one unit share it. */
interface Space {
  readonly plot: Plot;
  readonly axis: ValueAxis;
}

/** The space of each panel, shared by those of one unit unless the document asks otherwise. */
function spacesOf(
  document: ChartDocument,
  panels: readonly Panel[],
  words: ReadonlyMap<ChartRow, BarWords>,
  left: number,
  { width, language }: Frame,
): Space[] {
  const own = document.encodings.scale === 'own';
  return panels.map((panel) => {
    const sharing = own ? [panel] : panels.filter(({ unit }) => unit === panel.unit);
    const rows = sharing.flatMap(({ groups }) => groups).flatMap((group) => group.rows);
    const said = new Map(rows.map((row) => [row, words.get(row) ?? NO_WORDS]));
    const plot = plotOf(said, left, width);
    const unit = unitOf(document, panel.unit);
    const ticks = Math.max(2, Math.floor((plot.end - plot.start) / 90));
    const values = [
      ...linesIn(document, panel).map(({ at }) => at),
      ...sharedWith(document, panel.unit),
      ...rows.flatMap(extremes),
    ];
    const axis = valueAxis(values, unit, language, [plot.start, plot.end], ticks);
    return { plot, axis };
  });
}

/** The lines across a panel: those of the value axis, if it is of its unit. */
function linesIn({ encodings: { value } }: ChartDocument, { unit }: Panel): readonly AxisLine[] {
  return value?.unit === unit ? (value.lines ?? []) : [];
}

const NO_WORDS: BarWords = { figure: '', name: '', width: 0 };

/**
 * Horizontal bars from zero, each labelled with its figure as stated; a panel for each facet, all
 * of one unit on one scale, which is then shown.
 */
export const layoutBars: Layout<BarLayout> = (document, frame) => {
  const { width, language } = frame;
  const wide = width >= WIDE;
  const left = wide ? Math.min(Math.round(width * 0.36), 280) : 0;
  let y = 0;
  const parts = panelsOf(document);
  const words = new Map(
    parts
      .flatMap(({ groups }) => groups)
      .flatMap((members) =>
        members.rows.map((row) => [row, wordsOf(document, members, row, frame)] as const),
      ),
  );
  const spaces = spacesOf(document, parts, words, left, frame);
  const layoutPanel = (panel: Panel, position: number): BarPanel => {
    const { plot, axis } = spaces[position] as Space;
    const { scale } = axis;
    const title =
      panel.title && makeLabel([panel.title[language]], 0, y + FONT.figure, { bold: true });
    if (title) y += FONT.figure + 14;
    const lines = linesIn(document, panel);
    const head = y;
    y += lines.length * RULE_HEAD;
    const top = y;
    const leftOf = (said: BarWords, zero: number) => (zero + said.width <= width ? zero : left);
    const groups = panel.groups.map((members): BarGroup => {
      const { group, rows } = members;
      const heading = headingOf(
        group.label[language],
        group.detail[language],
        wide ? left - 16 : width,
      );
      const start = y;
      if (!wide) y += heading.height + 5;
      const barsTop = y;
      const bars = rows.map((row): BarMark => {
        const shape = shapeBar(row, scale, members);
        const said = words.get(row) ?? NO_WORDS;
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
    const foot = round2(y - GROUP_GAP + AXIS_GAP);
    const shown = parts.length > 1;
    const marks = shown ? axisMarks(axis, foot + 4 + FONT.small, [left, width]) : null;
    if (shown) y = foot + 4 + FONT.small * 1.4 + GROUP_GAP;
    y += PANEL_GAP - GROUP_GAP;
    const standing = groups.flatMap(({ labels, bars }) => [
      ...labels,
      ...bars.flatMap((bar) => bar.labels),
    ]);
    const rules = rulesAcross(lines, scale, { head, foot, width }, standing, language);
    const own = marks && { ...marks, top, y: foot };
    return { title, groups, zero: round2(scale(0)), axis: own, rules };
  };
  const panels = parts.map(layoutPanel);
  return { width, height: Math.max(24, Math.ceil(y - PANEL_GAP)), panels };
};

function moveDown(bar: BarMark, by: number): BarMark {
  return { ...bar, y: round2(bar.y + by), labels: moveLabels(bar.labels, by) };
}
