import { chartMessages } from '../../i18n/chart-messages.ts';
import { formatNumber } from '../../i18n/number.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { ChartAxis, ChartDocument } from '../../spec/document.ts';
import { unitOf } from '../../spec/look-up.ts';
import type { ChartLayout, Frame } from '../chart.ts';
import { BOUND } from '../hatching.ts';
import { baselineUnder, type Label, linesHeight, makeLabel, round2 } from '../label.ts';
import { plotBottom } from '../plot-bottom.ts';
import { layoutRest, type Rest, type Undrawn } from '../rest.ts';
import { ticksAcross } from '../scale.ts';
import { FONT, textWidth, wrapText } from '../text.ts';
import { type ScatterAxis, scatterAxis } from './axis.ts';
import { assertedValues, type Dot, placeDots } from './dot.ts';
import { type DotLabel, labelDots } from './dot-label.ts';
import { type Pair, pairsOf, unpaired } from './pairs.ts';

/** A dot with what is written at it. */
export interface DotMark extends Dot {
  readonly label: DotLabel | null;
}

/** Where dots stand, pixels. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A scatter plot as placed. */
export interface ScatterLayout extends ChartLayout {
  readonly plot: Plot;
  readonly titles: readonly Label[];
  readonly ticksX: readonly { readonly x: number; readonly label: Label | null }[];
  readonly ticksY: readonly { readonly y: number; readonly label: Label }[];
  /** Where zero stands on each axis; null where the axis does not reach it. */
  readonly zero: { readonly x: number | null; readonly y: number | null };
  /** Context first, so that the others lie above it. */
  readonly dots: readonly DotMark[];
  readonly notes: readonly Label[];
  /** Figures that cannot be drawn, written out below. */
  readonly rest: Rest;
}

const SIZE = FONT.small;
const MUTED = { size: SIZE, tone: 'muted' } as const;
const GUTTER = 8;
const WIDE = 480;

function titleOf(
  from: ChartAxis | null,
  { unit, fromZero }: ScatterAxis,
  arrow: string,
  { language }: Frame,
): string {
  const parts = [
    from?.label[language] ?? '',
    unit,
    fromZero ? '' : chartMessages(language).chart.axisNotZero,
  ];
  return `${arrow} ${parts.filter(Boolean).join(punctuation(language).comma)}`;
}

/** A note on what has no label, from `top`, and the figures without a dot. */
function below(
  document: ChartDocument,
  frame: Frame,
  top: number,
  undotted: readonly Undrawn[],
  unlabelled: number,
) {
  const text = chartMessages(frame.language).chart.unlabelled(
    formatNumber(unlabelled, frame.language),
  );
  const lines = unlabelled === 0 ? [] : wrapText(text, SIZE, frame.width, 3);
  const notes =
    lines.length === 0 ? [] : [makeLabel(lines, 0, baselineUnder(top + 4, SIZE), MUTED)];
  const foot = lines.length === 0 ? top : top + 4 + linesHeight(lines.length, SIZE);
  const rest = layoutRest(document, frame, undotted, foot);
  return { notes, rest, height: Math.ceil(rest.bottom) + 4 };
}

/**
 * Dots at two figures each, labelled beside them, below a title for each axis. An axis starts at
 * zero unless all its values are far from it. Figures without a dot are listed below; labels that
 * found no room are counted in a note.
 */
export function layoutScatter(document: ChartDocument, frame: Frame): ScatterLayout {
  const layout = layoutDots(document, frame);
  const excess = frame.height === undefined ? 0 : layout.height - frame.height;
  // What stands below the dots is known once they are placed.
  return excess <= 0
    ? layout
    : layoutDots(document, { ...frame, height: (frame.height ?? 0) - excess });
}

function layoutDots(document: ChartDocument, frame: Frame): ScatterLayout {
  const pairs = pairsOf(document);
  const undotted = unpaired(document, pairs);
  if (pairs.length === 0) return emptyLayout(document, frame, undotted);
  const { width } = frame;
  const axes = axesOf(document, pairs, frame);
  const { plot, across, up, titleX, titleY } = axes;
  const dots = placeDots(pairs, across.scale, up.scale);
  const bounds = {
    x: plot.left + 3,
    y: plot.top - 8,
    width: width - plot.left - 3,
    height: plot.bottom - plot.top + 2,
  };
  const labels = labelDots(document, dots, frame, bounds);
  const marks = dots.map((dot, position) => ({ ...dot, label: labels[position] ?? null }));
  const foot = plot.bottom + 26 + linesHeight(titleX.length, SIZE);
  const unlabelled = labels.filter((label) => label === null).length;
  return {
    ...below(document, frame, foot, undotted, unlabelled),
    width,
    plot,
    titles: [
      makeLabel(titleY, 0, baselineUnder(0, SIZE), MUTED),
      makeLabel(titleX, plot.left, baselineUnder(plot.bottom + 24, SIZE), MUTED),
    ],
    ticksX: ticksAcross(across.ticks, plot.bottom + 18, width),
    ticksY: up.ticks.map(({ position, text }) => ({
      y: round2(position),
      label: makeLabel([text], plot.left - GUTTER, position + 4, { ...MUTED, anchor: 'end' }),
    })),
    zero: {
      x: across.fromZero ? round2(across.scale(0)) : null,
      y: up.fromZero ? round2(up.scale(0)) : null,
    },
    dots: [...marks.filter(({ quiet }) => quiet), ...marks.filter(({ quiet }) => !quiet)],
  };
}

/** Both axes with their titles broken to lines, and the room between them. */
function axesOf(document: ChartDocument, pairs: readonly Pair[], frame: Frame) {
  const { width, language } = frame;
  const wide = width >= WIDE;
  const { value, x: acrossAxis } = document.encodings;
  const axis = (of: 'x' | 'y', range: readonly [number, number], ticks: number) => {
    const unit = unitOf(document, pairs[0]?.[of].unit ?? '');
    const beside = (of === 'x' ? acrossAxis : value)?.shared ?? [];
    return scatterAxis([...assertedValues(pairs, of), ...beside], unit, language, range, ticks);
  };
  const titleY = wrapText(titleOf(value, axis('y', [1, 0], 5), '↑', frame), SIZE, width, 3);
  const top = round2(linesHeight(titleY.length, SIZE) + 14);
  const bottom = plotBottom(top, wide ? Math.min(400, width * 0.5) : 280, frame.height);
  const up = axis('y', [bottom, top + 4], 5);
  const widest = Math.max(0, ...up.ticks.map(({ text }) => textWidth(text, SIZE)));
  const plot = { left: round2(widest + GUTTER), right: width - BOUND.length - 2, top, bottom };
  const across = axis('x', [plot.left, plot.right], wide ? 7 : 4);
  const title = titleOf(acrossAxis, across, '→', frame);
  return { plot, across, up, titleY, titleX: wrapText(title, SIZE, width - plot.left, 3) };
}

function emptyLayout(
  document: ChartDocument,
  frame: Frame,
  undotted: readonly Undrawn[],
): ScatterLayout {
  return {
    ...below(document, frame, undotted.length === 0 ? 20 : 0, undotted, 0),
    width: frame.width,
    plot: { left: 0, right: frame.width, top: 0, bottom: 0 },
    titles: [],
    ticksX: [],
    ticksY: [],
    zero: { x: null, y: null },
    dots: [],
  };
}
