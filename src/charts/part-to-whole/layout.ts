import { chartMessages } from '../../i18n/chart-messages.ts';
import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import type { ChartLayout, Frame, Layout } from '../chart.ts';
import { type Span, spanBetween } from '../hatching.ts';
import { type Label, round2 } from '../label.ts';
import { listBroken, noteTexts, wholeTexts } from '../part-texts.ts';
import { type Split, splitsOf } from '../parts.ts';
import { sharesNote } from '../shares.ts';
import { openTowards } from '../statement.ts';
import { stackTexts } from '../text-block.ts';
import { BAR, cutBar, type Segment } from './bar.ts';

/** A whole as a bar of its parts. */
export interface WholeBar {
  readonly key: string;
  readonly whole: ChartRow;
  /** Above the bar; empty where the bar unfolds a part that is labelled already. */
  readonly labels: readonly Label[];
  /** Null if it cannot be drawn. */
  readonly bar: { readonly y: number; readonly width: number } | null;
  /** The open end of a whole that is stated as `>` or `>=`; null if it is not. */
  readonly open: Span | null;
  readonly segments: readonly Segment[];
  /** The outline from the part of the bar above that this one unfolds; '' if none. */
  readonly funnel: string;
  /** Says why nothing is drawn; empty otherwise. */
  readonly message: readonly Label[];
}

export interface PartToWholeLayout extends ChartLayout {
  readonly bars: readonly WholeBar[];
  /** Says that bars have scales of their own. */
  readonly note: readonly Label[];
}

/** Length of an open end. */
export const REACH = 36;
const TO_BAR = 8;
const GAP = 30;
const FUNNEL = 16;
/** Wholes share a scale unless the shortest bar would be less than this part of the longest. */
const SHORTEST = 0.15;

interface Placed {
  readonly bar: WholeBar;
  readonly bottom: number;
}

/** The position of the part of `before` that is the whole of `split`; -1 if there is none. */
function unfolded({ whole }: Split, before: Split | undefined): number {
  if (before === undefined) return -1;
  return before.parts.findIndex((part) =>
    whole.observation === null
      ? part.indicator.id === whole.indicator.id && part.value === whole.value
      : part.observation === whole.observation,
  );
}

/** Pixels a unit for the wholes that unfold nothing; null if each has to have its own scale. */
function sharedScale(roots: readonly Split[], longest: number): number | null {
  const extents = roots.map(({ extent }) => extent);
  const most = Math.max(...extents);
  const comparable = roots.every(({ whole }) => whole.unit === roots[0]?.whole.unit);
  return comparable && Math.min(...extents) >= most * SHORTEST ? longest / most : null;
}

function layoutBroken(document: ChartDocument, split: Split, frame: Frame, top: number): Placed {
  const { whole, parts, message, bottom } = listBroken(document, split, frame, top);
  const segments = parts.map(
    ({ row, labels }): Segment => ({
      key: row.key,
      row,
      span: null,
      tone: 'context',
      unsure: false,
      labels,
      leader: '',
    }),
  );
  const nothing = { bar: null, open: null, funnel: '' };
  const { group, whole: row } = split;
  return {
    bar: { ...nothing, key: group.key, whole: row, labels: whole, segments, message },
    bottom,
  };
}

/** From a part of the bar above, across its labels, to the bar that unfolds it. */
function funnelOf(parent: Segment, foot: number, bar: { y: number; width: number }): string {
  if (parent.span === null) return '';
  const { x, width } = parent.span;
  return `M${x},${foot}H${round2(x + width)}L${bar.width},${bar.y - 4}H0Z`;
}

function layoutBar(
  document: ChartDocument,
  split: Split,
  frame: Frame,
  place: {
    readonly top: number;
    readonly length: number;
    readonly parent: Segment | undefined;
    /** Foot of the bar above. */
    readonly foot: number;
  },
): Placed {
  const texts = place.parent ? [] : wholeTexts(document, split, frame);
  const head = stackTexts(texts, 0, place.top, frame.width);
  const top = round2(place.parent ? place.top + FUNNEL : head.bottom + TO_BAR);
  const { segments, bottom } = cutBar(document, split, frame, { length: place.length, top });
  const bar = { y: top, width: round2(place.length) };
  const open = openTowards(split.whole) === 'more';
  return {
    bar: {
      key: split.group.key,
      whole: split.whole,
      labels: head.labels,
      bar,
      open: open ? spanBetween(bar.width, bar.width + REACH) : null,
      segments,
      funnel: place.parent ? funnelOf(place.parent, place.foot, bar) : '',
      message: [],
    },
    bottom,
  };
}

/** Bars of wholes cut into parts, one below the other; a bar may unfold a part of the one above. */
export const layoutPartToWhole: Layout<PartToWholeLayout> = (document, frame) => {
  const { width, language } = frame;
  const splits = splitsOf(document);
  const open = splits.some(({ whole }) => openTowards(whole) === 'more');
  const longest = width - (open ? REACH : 0);
  const roots = splits.filter(
    (split, position) => split.problem === null && unfolded(split, splits[position - 1]) < 0,
  );
  const scale = sharedScale(roots, longest);
  let y = 0;
  const bars: WholeBar[] = [];
  splits.forEach((split, position) => {
    const above = bars.at(-1);
    const parent = above?.bar ? above.segments[unfolded(split, splits[position - 1])] : undefined;
    const length = parent || scale === null ? longest : scale * split.extent;
    const foot = (above?.bar?.y ?? 0) + BAR;
    const top = y + (position > 0 && !parent ? GAP : 0);
    const { bar, bottom } =
      split.problem === null
        ? layoutBar(document, split, frame, { top, length, parent, foot })
        : layoutBroken(document, split, frame, top);
    bars.push(bar);
    y = bottom;
  });
  const text = roots.length > 1 && scale === null ? chartMessages(language).chart.ownScale : '';
  const rounded = sharesNote(document, splits, language);
  const note = stackTexts(noteTexts(text, rounded), 0, y + GAP / 2, width);
  const bottom = note.labels.length > 0 ? note.bottom : y;
  return { width, height: Math.max(24, Math.ceil(bottom + 2)), bars, note: note.labels };
};
