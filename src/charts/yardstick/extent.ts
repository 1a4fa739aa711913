import type { Quantity } from '../../base/quantity.ts';
import { isRange } from '../../base/vocabulary.ts';
import { type Span, spanBetween } from '../hatching.ts';
import { round2 } from '../label.ts';
import { openTowards, stretch } from '../statement.ts';

/**
 * What a figure says of where it lies, in the one grammar of all types: what is surely there is
 * solid, a range is a pale segment between ticks, a bound is a heavy tick with hatching on the side
 * that it leaves open.
 */
export interface Extent {
  readonly solid: Span | null;
  readonly pale: Span | null;
  /** The open side. */
  readonly hatched: Span | null;
  /** Where heavy ticks stand. */
  readonly ticks: readonly number[];
  /** Where the drawing ends on the side of more. */
  readonly end: number;
}

/** How far an open end runs on towards more, pixels. */
const REACH = 28;
/** What is next to nothing still shows where it stands. */
const THINNEST = 1.5;

const span = (from: number, to: number): Span => spanBetween(from, to, THINNEST);

/** The extent of a figure from zero; null if it is missing or below zero. */
export function extentOf(figure: Quantity, scale: (value: number) => number): Extent | null {
  const ends = stretch(figure);
  if (ends === null || ends[0] < 0) return null;
  const [zero, near, far] = [scale(0), scale(ends[0]), scale(ends[1])];
  const towards = openTowards(figure);
  const at = round2(far);
  const nothing = { solid: null, pale: null, hatched: null, ticks: [], end: at };
  if (isRange(figure.qualifier)) {
    const ticks = [round2(near), at];
    const pale = span(near, far);
    return figure.qualifier === 'range<='
      ? { ...nothing, pale, hatched: span(zero, near), ticks }
      : { ...nothing, pale, solid: span(zero, near), ticks };
  }
  if (towards === null) return { ...nothing, solid: span(zero, far) };
  if (towards === 'less') return { ...nothing, hatched: span(zero, far), ticks: [at] };
  const hatched = span(far, far + REACH);
  return { ...nothing, solid: span(zero, far), hatched, ticks: [at], end: round2(far + REACH) };
}
