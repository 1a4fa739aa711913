import type { ChartRow } from '../../spec/document.ts';
import { type Span, spanBetween } from '../hatching.ts';
import { openTowards } from '../statement.ts';
import type { Shape } from './cast.ts';

/** The drawing of an open end. */
export interface Streak {
  readonly open: Span;
  readonly towards: 'more' | 'less';
}

/** What a glyph is placed on. */
export interface GlyphSpace {
  readonly scale: (value: number) => number;
  readonly unit: string;
  /** Labels stay within these pixels. */
  readonly room: readonly [number, number];
}

/** Length of a streak towards more, which has no end of its own. */
export const REACH = 40;
/** Length of the hatching of a tick that is open. */
const PENNANT = 12;

/** The open end of a figure that stands at `x` pixels; null if it has none. */
export function streakOf(row: ChartRow, x: number, shape: Shape, space: GlyphSpace): Streak | null {
  const towards = openTowards(row);
  if (towards === null || shape === 'words') return null;
  if (shape === 'tick') {
    const tip = towards === 'more' ? x + PENNANT : x - PENNANT;
    return { open: spanBetween(x, tip), towards };
  }
  const zero = space.scale(0);
  const [min, max] = [space.room[0] + 1, space.room[1] - 1];
  const less = x > zero ? zero : Math.max(x - REACH, min);
  const to = towards === 'more' ? Math.min(x + REACH, max) : less;
  return { open: spanBetween(x, to), towards };
}
