import type { Language } from '../../../base/vocabulary.ts';
import { writeRow } from '../../../charts/describe.ts';
import type { Box } from '../../../charts/label.ts';
import { scatterAxis } from '../../../charts/scatter/axis.ts';
import { type Pair, pairsOf, unpaired } from '../../../charts/scatter/pairs.ts';
import { textWidth, wrapText } from '../../../charts/text.ts';
import { messages } from '../../../i18n/messages.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import type { ChartAxis, ChartDocument, ChartGroup } from '../../../spec/document.ts';
import { unitOf } from '../../../spec/look-up.ts';
import {
  FRAME,
  isPoint,
  type NativeAxis,
  type NativeChart,
  type NativeLabel,
  type NativePoint,
  SIZE,
} from './native-chart.ts';

const MOST = 30;
/** With more dots figures below the names would be a table. */
const MOST_FIGURES = 12;
/** A label's names are broken at this width, in points. */
const NAMES = 190;
const DOT = 6;
const GAP = 3;
const LINE_HEIGHT = SIZE.axis * 1.25;
const PLOT = { x: 0.08, y: 0.03, width: 0.9, height: 0.78 } as const;
/** Where a label may stand, the best first: its side, and how far down in parts of its height. */
const SPOTS = [
  { side: 'r', shift: 0 },
  { side: 'l', shift: 0 },
  { side: 't', shift: 0 },
  { side: 'b', shift: 0 },
  { side: 'r', shift: 0.5 },
  { side: 'r', shift: -0.5 },
  { side: 'l', shift: 0.5 },
  { side: 'l', shift: -0.5 },
  { side: 'r', shift: 0.9 },
  { side: 'r', shift: -0.9 },
  { side: 'l', shift: 0.9 },
  { side: 'l', shift: -0.9 },
] as const;
type Spot = (typeof SPOTS)[number];

function axisOf(
  document: ChartDocument,
  pairs: readonly Pair[],
  of: 'x' | 'y',
  { language, from }: { language: Language; from: ChartAxis | null },
): NativeAxis {
  const unit = unitOf(document, pairs[0]?.[of].unit ?? '');
  const values = pairs.map((pair) => pair[of].value ?? 0);
  const { scale, ticks, fromZero } = scatterAxis(values, unit, language, [0, 1], 5);
  const [min = 0, max = 1] = scale.domain();
  const title = [
    from?.label[language] ?? '',
    unit.name[language],
    fromZero ? '' : messages(language).chart.axisNotZero,
  ];
  return {
    title: [...new Set(title)].filter(Boolean).join(punctuation(language).comma),
    min,
    max,
    step: (ticks[1]?.value ?? max) - (ticks[0]?.value ?? min) || max,
  };
}

function nameOf({ label, detail }: ChartGroup, language: Language): string {
  return [label[language], detail[language]].filter(Boolean).join(' · ');
}

const touch = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The lines of a label and the room that they need, in points; no lines for no label. */
interface Text {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** How wide the fonts of a language may run, against the estimate. */
const WIDER: Record<Language, number> = { zh: 1.1, en: 0.95 };

function textOf(lines: readonly string[], language: Language): Text {
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, SIZE.axis)));
  return { lines, width: widest * WIDER[language], height: lines.length * LINE_HEIGHT };
}

/** The rectangle of a label beside a dot at x, y, in points. */
function boxAt({ width, height }: Text, { side, shift }: Spot, { x, y }: Place): Box {
  const away = DOT + GAP;
  const left = side === 'r' ? x + away : side === 'l' ? x - away - width : x - width / 2;
  const top = side === 't' ? y - away - height : side === 'b' ? y + away : y - height / 2;
  return { x: left, y: top + shift * height, width, height };
}

/** A free spot for every label, taken in this order; null if one finds none. */
function placeInOrder(
  order: readonly number[],
  dots: readonly Place[],
  texts: readonly Text[],
): Spot[] | null {
  const taken: Box[] = dots.map(({ x, y }) => ({
    x: x - DOT,
    y: y - DOT,
    width: 2 * DOT,
    height: 2 * DOT,
  }));
  const bottom = (PLOT.y + PLOT.height) * FRAME.height;
  const inside = (box: Box) =>
    box.x >= PLOT.x * FRAME.width &&
    box.x + box.width <= FRAME.width &&
    box.y >= 0 &&
    box.y + box.height <= bottom;
  const spots: Spot[] = dots.map(() => SPOTS[0]);
  for (const at of order) {
    const [text, dot] = [texts[at], dots[at]];
    if (text === undefined || text.lines.length === 0 || dot === undefined) continue;
    const free = SPOTS.find((spot) => {
      const box = boxAt(text, spot, dot);
      return inside(box) && !taken.some((other) => touch(box, other));
    });
    if (free === undefined) return null;
    taken.push(boxAt(text, free, dot));
    spots[at] = free;
  }
  return spots;
}

/** Free spots for all labels, beginning at either end of either axis; null if that leads nowhere. */
function placeLabels(dots: readonly Place[], texts: readonly Text[]): Spot[] | null {
  const order = (by: (dot: Place) => number) =>
    dots.map((dot, at) => ({ at, by: by(dot) })).sort((a, b) => a.by - b.by);
  const orders = [({ x }: Place) => -x, ({ x }: Place) => x, ({ y }: Place) => y].map(order);
  for (const one of orders) {
    const spots = placeInOrder(
      one.map(({ at }) => at),
      dots,
      texts,
    );
    if (spots !== null) return spots;
  }
  return null;
}

/** Dots at two exact figures each, all named; null where that would not be true. */
export function nativeScatter(document: ChartDocument, language: Language): NativeChart | null {
  const pairs = pairsOf(document);
  const exact = pairs.every(({ x, y }) => isPoint(x) && isPoint(y));
  if (pairs.length === 0 || pairs.length > MOST || !exact) return null;
  if (unpaired(document, pairs).length > 0) return null;
  const { value: up, x: over } = document.encodings;
  const value = axisOf(document, pairs, 'y', { language, from: up });
  const across = axisOf(document, pairs, 'x', { language, from: over });
  const part = (at: number, { min, max }: NativeAxis) => (at - min) / (max - min || 1);
  const dots = pairs.map(({ x, y }) => ({
    x: (PLOT.x + PLOT.width * part(x.value ?? 0, across)) * FRAME.width,
    y: (PLOT.y + PLOT.height * (1 - part(y.value ?? 0, value))) * FRAME.height,
  }));
  // Dots at one place are one dot to the eye: the first carries the names of all.
  const stacks = pairs.map(({ x, y }) =>
    pairs.filter((other) => other.x.value === x.value && other.y.value === y.value),
  );
  const names = pairs.map(({ group }) => nameOf(group, language));
  const { comma, names: and } = punctuation(language);
  const told = (withFigures: boolean) =>
    pairs.map((pair, at) => {
      const stack = stacks[at] ?? [];
      if (stack[0] !== pair) return textOf([], language);
      const name = stack.map(({ group }) => nameOf(group, language)).join(and);
      const lines = wrapText(name, SIZE.axis, NAMES, 3);
      const figures = [pair.x, pair.y].map((row) => writeRow(document, row, language)).join(comma);
      return textOf(withFigures ? [...lines, figures] : lines, language);
    });
  const full = pairs.length > MOST_FIGURES ? null : told(true);
  const fullSpots = full === null ? null : placeLabels(dots, full);
  const texts = fullSpots === null || full === null ? told(false) : full;
  const spots = fullSpots ?? placeLabels(dots, texts);
  if (spots === null) return null;
  const order = pairs.map((_, at) => at);
  const quiet = (at: number) => pairs[at]?.group.context === true;
  const pointOf = (at: number): NativePoint => {
    const lines = texts[at]?.lines ?? [];
    const { side, shift } = spots[at] ?? SPOTS[0];
    const down = (shift * lines.length * LINE_HEIGHT) / FRAME.height;
    const label: NativeLabel = { lines, side, tone: 'ink', down };
    const { x, y } = pairs[at] ?? {};
    const tone = quiet(at) ? 'context' : 'ink';
    return {
      value: y?.value ?? 0,
      at: x?.value ?? 0,
      tone,
      pattern: 'solid',
      label: lines.length === 0 ? null : label,
    };
  };
  const sorted = [...order.filter(quiet), ...order.filter((at) => !quiet(at))];
  return {
    kind: 'scatter',
    categories: sorted.map((at) => names[at] ?? ''),
    time: null,
    series: [{ name: value.title, tone: 'ink', points: sorted.map(pointOf) }],
    value,
    across,
    plot: PLOT,
    legend: false,
  };
}
