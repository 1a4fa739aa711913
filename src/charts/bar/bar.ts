import type { ChartRow } from '../../spec/document.ts';
import { type Span, spanBetween } from '../hatching.ts';
import { round2 } from '../label.ts';
import type { PanelGroup } from '../panels.ts';
import { isSoft, isYardstick, openTowards, stretch } from '../statement.ts';
import { type Tone, toneOf } from '../tone.ts';

/** One bar from zero. */
export interface BarShape {
  /** What is surely there; null if nothing is, or for an upper bound. */
  readonly solid: Span | null;
  /** From the lower to the upper end of a range. */
  readonly pale: Span | null;
  /** The side that a bound leaves open. */
  readonly streak: {
    readonly open: Span;
    readonly towards: 'more' | 'less';
  } | null;
  /** A plan, target or standard: outlined, because it has not happened. */
  readonly hollow: boolean;
  readonly soft: boolean;
  readonly tone: Tone;
  /** Where the drawing ends on the side away from zero. */
  readonly end: number;
  readonly negative: boolean;
}

/** Length of an open end towards more. */
export const REACH = 28;
/** A bar of nothing still shows where it stands. */
const THINNEST = 1.5;

const span = (from: number, to: number): Span => spanBetween(from, to, THINNEST);

/** The shape of the bar of a figure of a group: ranges, open ends and approximations are drawn as such. */
export function shapeBar(
  row: ChartRow,
  scale: (value: number) => number,
  { rows, group }: Pick<PanelGroup, 'rows' | 'group'>,
): BarShape {
  const zero = scale(0);
  const ends = stretch(row);
  const common = {
    tone: toneOf(row, rows, group.context),
    hollow: isYardstick(row),
    soft: isSoft(row),
    pale: null,
    streak: null,
  };
  if (ends === null) return { ...common, solid: null, end: zero, negative: false };
  const [low, high] = ends;
  const negative = high < 0;
  const [near, far] = negative ? [scale(high), scale(low)] : [scale(Math.max(0, low)), scale(high)];
  const towards = openTowards(row);
  const shape = { ...common, negative, end: round2(far), solid: span(zero, near) };
  if (low !== high) return { ...shape, pale: span(near, far) };
  if (towards === null) return shape;
  // Towards more runs right and towards less runs left, whichever side of zero the bar is on.
  const right = towards === 'more';
  const outward = right !== negative;
  if (!outward) {
    const streak = { open: spanBetween(far, zero), towards };
    return { ...shape, solid: null, streak };
  }
  const tip = right ? far + REACH : far - REACH;
  return {
    ...shape,
    streak: { open: spanBetween(far, tip), towards },
    end: round2(tip),
  };
}
