import { chartMessages } from '../../i18n/chart-messages.ts';
import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import type { Frame } from '../chart.ts';
import { type Label, linesWidth, round2 } from '../label.ts';
import { noteTexts, partTexts, restTexts } from '../part-texts.ts';
import { drawnSize, type Split } from '../parts.ts';
import { placeInLanes } from '../place.ts';
import { sharesOf } from '../shares.ts';
import { spread } from '../spread.ts';
import { isBounded } from '../statement.ts';
import { moveLabels, stackTexts, type TextBlock, type TextStack } from '../text-block.ts';
import type { ThemeColour } from '../theme.ts';
import { shareTone } from '../tone.ts';

/** A stretch of a bar with its labels below it; `row` is null for the computed rest. */
export interface Segment {
  readonly key: string;
  readonly row: ChartRow | null;
  /** Null where the bar cannot be drawn. */
  readonly span: { readonly x: number; readonly width: number } | null;
  readonly tone: ThemeColour;
  /** Drawn with a broken end: the figure is a bound, a range or an approximation. */
  readonly unsure: boolean;
  readonly labels: readonly Label[];
  /** From the foot of the bar to the labels. */
  readonly leader: string;
}

/** Height of a bar. */
export const BAR = 26;
const OFFSET = 10;
/** Height of leaders that do not fall straight. */
const SLANT = 22;
const LANE_GAP = 8;
const LABEL_GAP = 16;
const WIDEST = 220;
/** Labels share the width evenly unless each would have less than this. */
const NARROWEST = 110;
/** Segments narrower than this have their leader in their middle. */
const NARROW = 20;

interface Piece {
  readonly key: string;
  readonly row: ChartRow | null;
  readonly size: number;
  readonly texts: readonly TextBlock[];
}

function piecesOf(document: ChartDocument, split: Split, frame: Frame): Piece[] {
  const words = chartMessages(frame.language).chart;
  const shares = sharesOf(document, split, frame.language).texts;
  const parts = split.parts.map((row, position): Piece => {
    const share = shares[position] ?? '';
    const said = noteTexts(share === '' ? '' : words.share(share));
    const texts = [...partTexts(document, row, frame), ...said];
    return { key: row.key, row, size: drawnSize(row), texts };
  });
  if (split.left === 0) return parts;
  const key = `${split.group.key}-rest`;
  return [...parts, { key, row: null, size: split.left, texts: restTexts(document, split, frame) }];
}

interface Spot {
  readonly left: number;
  readonly lane: number;
}

/** A label's wish: where its leader starts, its width, and the left edge that it would like. */
interface Wish {
  readonly at: number;
  readonly width: number;
  readonly prefer: number;
}

/** All labels in one row, moved apart where they must; null if they are too wide together. */
function fanOut(wishes: readonly Wish[], width: number): Spot[] | null {
  const total = wishes.reduce((sum, wish) => sum + wish.width + LABEL_GAP, -LABEL_GAP);
  if (total > width) return null;
  const half = LABEL_GAP / 2;
  const middles = spread(
    wishes.map((wish) => ({ centre: wish.prefer + wish.width / 2, size: wish.width + LABEL_GAP })),
    -half,
    width + half,
  );
  return wishes.map((wish, position) => ({
    left: (middles[position] ?? 0) - wish.width / 2,
    lane: 0,
  }));
}

interface Cut extends Piece {
  readonly x: number;
  readonly width: number;
  readonly stack: TextStack;
  readonly wish: Wish;
}

/** The pieces of a bar from left to right, with their labels broken into lines. */
function cutPieces(document: ChartDocument, split: Split, frame: Frame, length: number): Cut[] {
  const scale = length / split.extent;
  const pieces = piecesOf(document, split, frame);
  const fair = (frame.width - LABEL_GAP * (pieces.length - 1)) / pieces.length;
  const room = Math.min(WIDEST, fair < NARROWEST ? frame.width : fair);
  let end = 0;
  return pieces.map((piece) => {
    const x = end;
    end += piece.size * scale;
    const stack = stackTexts(piece.texts, 0, 0, room);
    const widths = stack.labels.map(({ lines, size, bold }) => linesWidth(lines, size, bold));
    const wish = wishOf(piece.row, x, end, Math.max(0, ...widths));
    return { ...piece, x, width: piece.size * scale, stack, wish };
  });
}

/** Where a leader leaves the bar and where it meets the label. */
function leaderOf({ x, width, wish }: Cut, { left }: Spot, fanned: boolean): [number, number] {
  if (!fanned) return [wish.at, wish.at];
  const to = Math.max(left + 1, Math.min(left + wish.width - 1, wish.at));
  const inset = Math.min(1, width / 2);
  return [Math.max(x + inset, Math.min(x + width - inset, to)), to];
}

/**
 * Cuts the bar of a split, `length` pixels long from x = 0 with its top at `top`, into its parts and
 * the rest, and places their labels below it, in one row or in lanes; tells where the labels end.
 */
export function cutBar(
  document: ChartDocument,
  split: Split,
  frame: Frame,
  { length, top }: { readonly length: number; readonly top: number },
): { segments: Segment[]; bottom: number } {
  const cuts = cutPieces(document, split, frame, length);
  const wishes = cuts.map(({ wish }) => wish);
  const fan = fanOut(wishes, frame.width);
  const led = wishes.map((wish) => ({ ...wish, leader: true }));
  const spots = fan ?? placeInLanes(led, [0, frame.width], LABEL_GAP);
  const placed = cuts.map((cut, position) => {
    const spot = spots[position] ?? { left: 0, lane: 0 };
    return { cut, spot, leader: leaderOf(cut, spot, fan !== null) };
  });
  const slanted = placed.some(({ leader: [from, to] }) => Math.abs(from - to) > 1);
  const foot = top + BAR;
  const heightOf = (lane: number) =>
    Math.max(
      0,
      ...placed.filter(({ spot }) => spot.lane === lane).map(({ cut }) => cut.stack.bottom),
    );
  const laneTop = (lane: number): number =>
    lane === 0
      ? foot + (slanted ? SLANT : OFFSET)
      : laneTop(lane - 1) + heightOf(lane - 1) + LANE_GAP;
  const segments = placed.map(({ cut, spot, leader: [from, to] }): Segment => {
    const labelTop = laneTop(spot.lane);
    return {
      key: cut.key,
      row: cut.row,
      span: { x: round2(cut.x), width: round2(Math.max(1, cut.width)) },
      tone:
        cut.row === null
          ? 'contextPale'
          : shareTone(cut.row, [split.whole, ...split.parts], split.group.context),
      unsure: cut.row !== null && isBounded(cut.row),
      labels: setLabels(cut.stack.labels, labelTop, spot.left, cut.wish),
      leader: `M${round2(from)},${foot}L${round2(to)},${round2(labelTop - 1)}`,
    };
  });
  const last = Math.max(-1, ...spots.map(({ lane }) => lane));
  return { segments, bottom: last < 0 ? foot : laneTop(last) + heightOf(last) };
}

/** Labels that end where their leader falls are set flush with it. */
function setLabels(
  labels: readonly Label[],
  top: number,
  left: number,
  { at, width }: Wish,
): Label[] {
  const flush = at >= left + width - 1;
  return moveLabels(labels, top).map((label) => ({
    ...label,
    x: round2(flush ? left + width : left),
    anchor: flush ? 'end' : 'start',
  }));
}

/** Labels start where their segment starts; that of the rest ends where the bar ends. */
function wishOf(row: ChartRow | null, x: number, end: number, width: number): Wish {
  const roomy = row === null && end - x > NARROW;
  if (roomy) return { at: end - 1, width, prefer: end - width };
  return { at: end - x < NARROW ? (x + end) / 2 : x + 1, width, prefer: x };
}
