import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/number.ts';
import type { ChartAxis, ChartDocument, ChartRow } from '../../spec/document.ts';
import { unitOf } from '../../spec/look-up.ts';
import type { ChartLayout, Frame } from '../chart.ts';
import { baselineUnder, type Label, linesHeight, makeLabel, round2 } from '../label.ts';
import { extremes } from '../scale.ts';
import { isSoft, openTowards, stretch } from '../statement.ts';
import { FONT, textWidth, wrapText } from '../text.ts';
import { type ScatterAxis, scatterAxis } from './axis.ts';
import { describePair, type Pair, pairsOf } from './pairs.ts';
import { placeLabels } from './place-labels.ts';

/** A dot: both figures of a group, in the form of what they assert. */
export interface DotMark {
  readonly pair: Pair;
  readonly said: string;
  /** Grey: context among others that are not. */
  readonly quiet: boolean;
  readonly x: number;
  readonly y: number;
  /** Hollow if either figure is about or nearly. */
  readonly hollow: boolean;
  /** Ways in which the figures are open: steps across and down, each −1, 0 or 1. */
  readonly open: readonly (readonly [number, number])[];
  /** Ends of ranges: from–to across, and from–to down. */
  readonly across: readonly [number, number] | null;
  readonly down: readonly [number, number] | null;
  readonly label: Label | null;
  readonly leader: string | null;
}

/** A scatter plot as placed. */
export interface ScatterLayout extends ChartLayout {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly titles: readonly Label[];
  readonly ticksX: readonly { readonly x: number; readonly label: Label }[];
  readonly ticksY: readonly { readonly y: number; readonly label: Label }[];
  /** True where an axis starts elsewhere than at zero: drawn with a gap at its foot. */
  readonly cut: { readonly x: boolean; readonly y: boolean };
  readonly dots: readonly DotMark[];
  readonly notes: readonly Label[];
}

const SIZE = FONT.small;
const MUTED = { size: SIZE, tone: 'muted' } as const;
const GUTTER = 8;

function span(scale: ScatterAxis['scale'], row: ChartRow): readonly [number, number] | null {
  const [low, high] = stretch(row) ?? [0, 0];
  return low === high ? null : [round2(scale(low)), round2(scale(high))];
}

function middle(scale: ScatterAxis['scale'], row: ChartRow): number {
  const [low, high] = stretch(row) ?? [0, 0];
  return round2(scale((low + high) / 2));
}

function openWays({ x, y }: Pair): [number, number][] {
  const [across, up] = [openTowards(x), openTowards(y)];
  return [
    ...(across === null ? [] : [[across === 'more' ? 1 : -1, 0] as [number, number]]),
    ...(up === null ? [] : [[0, up === 'more' ? -1 : 1] as [number, number]]),
  ];
}

/**
 * Dots at two figures each, labelled beside them, below a title for each axis. An axis starts at
 * zero unless all its values are far from it. Groups without both figures are counted in a note,
 * and so are labels that found no room.
 */
export function layoutScatter(document: ChartDocument, frame: Frame): ScatterLayout {
  const { width, language } = frame;
  const words = messages(language).chart;
  const pairs = pairsOf(document);
  if (pairs.length === 0) return emptyLayout(document, frame);
  const mixed = pairs.some(({ group }) => !group.context);
  const wide = width >= 480;
  const axis = (of: 'x' | 'y', range: readonly [number, number], ticks: number) =>
    scatterAxis(
      pairs.flatMap((pair) => extremes(pair[of])),
      unitOf(document, pairs[0]?.[of].unit ?? document.units[0]?.code ?? ''),
      language,
      range,
      ticks,
    );
  const name = (from: ChartAxis | null, { unit, fromZero }: ScatterAxis, arrow: string) => {
    const comma = language === 'zh' ? '\uff0c' : ', ';
    const parts = [from?.label[language] ?? '', unit, fromZero ? '' : words.axisNotZero];
    return `${arrow} ${parts.filter(Boolean).join(comma)}`;
  };
  const { value, x: acrossAxis } = document.encodings;
  const titleY = wrapText(name(value, axis('y', [1, 0], 5), '\u2191'), SIZE, width, 3);
  const top = linesHeight(titleY.length, SIZE) + 14;
  const bottom = Math.round(top + (wide ? Math.min(400, width * 0.5) : 280));
  const up = axis('y', [bottom, top + 4], 5);
  const left = Math.max(0, ...up.ticks.map(({ text }) => textWidth(text, SIZE))) + GUTTER;
  const right = width - 14;
  const across = axis('x', [left, right], wide ? 7 : 4);
  const titleX = wrapText(name(acrossAxis, across, '\u2192'), SIZE, width - left, 3);
  const places = pairs.map((pair) => ({
    x: middle(across.scale, pair.x),
    y: middle(up.scale, pair.y),
    lines: wrapText(pair.group.label[language], SIZE, wide ? 150 : 112, 3),
    quiet: mixed && pair.group.context,
  }));
  const bounds = {
    x: left + 3,
    y: 2 + top - 10,
    width: width - left - 3,
    height: bottom - top + 6,
  };
  const labels = placeLabels(places, bounds);
  const dots = pairs.map((pair, position): DotMark => {
    const placed = labels[position];
    return {
      pair,
      said: describePair(document, pair, language),
      quiet: places[position]?.quiet ?? false,
      x: places[position]?.x ?? 0,
      y: places[position]?.y ?? 0,
      hollow: isSoft(pair.x) || isSoft(pair.y),
      open: openWays(pair),
      across: span(across.scale, pair.x),
      down: span(up.scale, pair.y),
      label: placed?.label ?? null,
      leader: placed?.leader ?? null,
    };
  });
  const foot = bottom + 24 + linesHeight(titleX.length, SIZE);
  const hidden = dots.filter(({ label }) => label === null).length;
  const missing = document.encodings.groups.length - pairs.length;
  const texts = [
    hidden === 0 ? '' : words.unlabelled(formatNumber(hidden, language)),
    missing === 0 ? '' : words.notDrawn(formatNumber(missing, language)),
  ].flatMap((text) => wrapText(text, SIZE, width, 3));
  const notes = texts.map((line, row) => makeLabel([line], 0, foot + 18 + row * SIZE * 1.4, MUTED));
  return {
    width,
    height: Math.ceil((notes.at(-1)?.y ?? foot) + 6),
    plot: { left: round2(left), right, top: round2(top), bottom },
    titles: [
      makeLabel(titleY, 0, baselineUnder(0, SIZE), MUTED),
      makeLabel(titleX, left, baselineUnder(bottom + 24, SIZE), MUTED),
    ],
    ticksX: across.ticks.map(({ position, text }) => ({
      x: round2(position),
      label: makeLabel([text], position, bottom + 16, { ...MUTED, anchor: 'middle' }),
    })),
    ticksY: up.ticks.map(({ position, text }) => ({
      y: round2(position),
      label: makeLabel([text], left - GUTTER, position + 4, { ...MUTED, anchor: 'end' }),
    })),
    cut: { x: !across.fromZero, y: !up.fromZero },
    dots: [...dots].sort((a, b) => a.x - b.x || a.y - b.y),
    notes,
  };
}

/** Nothing to draw: only how many groups lack a figure for one of the axes. */
function emptyLayout(document: ChartDocument, { width, language }: Frame): ScatterLayout {
  const { length } = document.encodings.groups;
  const text = messages(language).chart.notDrawn(formatNumber(length, language));
  const lines = length === 0 ? [] : wrapText(text, SIZE, width, 3);
  return {
    width,
    height: 24 + linesHeight(lines.length, SIZE),
    plot: { left: 0, right: width, top: 0, bottom: 0 },
    titles: [],
    ticksX: [],
    ticksY: [],
    cut: { x: true, y: true },
    dots: [],
    notes: lines.map((line, row) => makeLabel([line], 0, 30 + row * SIZE * 1.4, MUTED)),
  };
}
