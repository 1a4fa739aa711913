import { chartMessages } from '../../i18n/chart-messages.ts';
import type { ChartDocument } from '../../spec/document.ts';
import type { ChartLayout, Frame, Layout } from '../chart.ts';
import { type Label, round2 } from '../label.ts';
import { listBroken, noteTexts, wholeTexts } from '../part-texts.ts';
import { isUnlike, type Split, splitsOf } from '../parts.ts';
import { sharesNote } from '../shares.ts';
import { spread } from '../spread.ts';
import { isBounded } from '../statement.ts';
import { moveLabels, stackTexts } from '../text-block.ts';
import { shareTone } from '../tone.ts';
import type { Branch, Flow } from './flow.ts';
import { piecesOf } from './pieces.ts';
import { ribbon } from './ribbon.ts';
import { layoutShareBar } from './share-bar.ts';

export interface FlowLayout extends ChartLayout {
  readonly flows: readonly Flow[];
  /** Says that each flow has its own scale. */
  readonly note: readonly Label[];
}

/** Width of the bars at the ends of a band. */
export const NODE = 8;
/** From this width on the whole's labels stand left of its band. */
const WIDE = 560;
const HEIGHT = 92;
const SPLIT_GAP = 14;
const LABEL_GAP = 10;
const FLOW_GAP = 32;
const TO_LABEL = 22;

interface Placed {
  readonly flow: Flow;
  readonly bottom: number;
}

/** Left edges of the bands' ends and of the labels, and the room for the whole's labels. */
function columnsOf(width: number) {
  const wide = width >= WIDE;
  const from = wide ? Math.round(width * 0.29) : 0;
  const to = Math.round(width * (wide ? 0.6 : 0.34));
  return { wide, from, to, labels: to + NODE + TO_LABEL, room: wide ? from - 20 : width };
}

/** A whole that is smaller than its parts, or has no figure: words and figures, no band. */
function layoutBroken(document: ChartDocument, split: Split, frame: Frame, top: number): Placed {
  const { whole, parts, message, bottom } = listBroken(document, split, frame, top);
  const branches = parts.map(
    ({ row, labels }): Branch => ({
      key: row.key,
      row,
      tone: 'context',
      path: '',
      node: null,
      leader: '',
      labels,
    }),
  );
  const { group, whole: row } = split;
  return {
    flow: { key: group.key, whole: row, node: null, labels: whole, branches, message },
    bottom,
  };
}

function layoutFlow(document: ChartDocument, split: Split, frame: Frame, top: number): Placed {
  const columns = columnsOf(frame.width);
  const { whole, group } = split;
  const head = stackTexts(wholeTexts(document, split, frame), 0, 0, columns.room);
  const pieces = piecesOf(document, split, frame).map((piece) => ({
    ...piece,
    height: (piece.size / split.extent) * HEIGHT,
    stack: stackTexts(piece.texts, columns.labels, 0, frame.width - columns.labels),
  }));
  const start = columns.wide ? top : top + head.bottom + 10;
  const tall = HEIGHT + SPLIT_GAP * (pieces.length - 1);
  const needed = pieces.reduce((sum, { stack }) => sum + stack.bottom + LABEL_GAP, -LABEL_GAP);
  const region = Math.max(tall, needed, columns.wide ? head.bottom : 0);
  const first = start + (region - tall) / 2;
  const wholeY = start + (region - HEIGHT) / 2;
  const before = (count: number) =>
    pieces.slice(0, count).reduce((sum, { height }) => sum + height, 0);
  const ends = pieces.map((_, position) => ({
    from: wholeY + before(position),
    to: first + before(position) + SPLIT_GAP * position,
  }));
  const middles = spread(
    pieces.map(({ height, stack }, position) => ({
      centre: (ends[position]?.to ?? 0) + height / 2,
      size: stack.bottom + LABEL_GAP,
    })),
    start - LABEL_GAP / 2,
    start + region + LABEL_GAP / 2,
  );
  const branches = pieces.map(({ key, row, height, stack }, position): Branch => {
    const { from = 0, to = 0 } = ends[position] ?? {};
    const middle = middles[position] ?? 0;
    const tip = [columns.to + NODE + 3, to + height / 2].map(round2);
    return {
      key,
      row,
      tone: row === null ? 'line' : shareTone(row, [whole, ...split.parts], group.context),
      path: ribbon([columns.from + NODE, columns.to], from, to, height),
      node: {
        x: columns.to,
        y: round2(to),
        height: round2(Math.max(1, height)),
        unsure: row !== null && isBounded(row),
      },
      leader: `M${tip.join()}L${round2(columns.labels - 6)},${round2(middle)}`,
      labels: moveLabels(stack.labels, middle - stack.bottom / 2),
    };
  });
  const headTop = columns.wide ? wholeY + HEIGHT / 2 - head.bottom / 2 : top;
  return {
    flow: {
      key: group.key,
      whole,
      node: { x: columns.from, y: round2(wholeY), height: HEIGHT, unsure: isBounded(whole) },
      labels: moveLabels(head.labels, headTop).map((label) =>
        columns.wide ? { ...label, x: columns.from - 14, anchor: 'end' as const } : label,
      ),
      branches,
      message: [],
    },
    bottom: start + region,
  };
}

/**
 * What counts different things is no flow and stands as counts; one part and its rest are a bar of
 * the whole; bands begin where a whole has two parts.
 */
function layoutOf(split: Split) {
  if (split.problem || isUnlike(split)) return layoutBroken;
  return split.parts.length < 2 ? layoutShareBar : layoutFlow;
}

/** Bands from each whole to its parts and the rest, to scale within each; one below the other. */
export const layoutFlows: Layout<FlowLayout> = (document, frame) => {
  let y = 0;
  const splits = splitsOf(document);
  const flows = splits.map((split) => {
    const { flow, bottom } = layoutOf(split)(document, split, frame, y);
    y = bottom + FLOW_GAP;
    return flow;
  });
  const drawn = flows.filter(({ node }) => node !== null).length;
  const text = drawn > 1 ? chartMessages(frame.language).chart.ownScale : '';
  const rounded = sharesNote(document, splits, frame.language);
  const note = stackTexts(noteTexts(text, rounded), 0, y - FLOW_GAP / 2, frame.width);
  const bottom = note.labels.length > 0 ? note.bottom : y - FLOW_GAP;
  return {
    width: frame.width,
    height: Math.max(24, Math.ceil(bottom + 2)),
    flows,
    note: note.labels,
  };
};
