import { BOUND } from '../hatching.ts';
import { type Box, round2 } from '../label.ts';
import { extremes } from '../scale.ts';
import { isSoft, isYardstick, openTowards, stretch } from '../statement.ts';
import type { Pair } from './pairs.ts';

/** A dot: both figures of a group, in the form of what they assert. */
export interface Dot {
  readonly pair: Pair;
  /** Grey: context among others that are not. */
  readonly quiet: boolean;
  readonly x: number;
  readonly y: number;
  /** Pixels; dots at one place are a dot and rings around it. */
  readonly radius: number;
  readonly ring: boolean;
  /** How far the outermost of the dots at this place reaches. */
  readonly reach: number;
  /** How many dots before it have the same figure across: their ticks on the axis stand in a pile. */
  readonly pile: number;
  /** Hollow if a figure is about or nearly, or has not happened. */
  readonly hollow: boolean;
  /** Ways in which the figures are open: steps across and down, each −1, 0 or 1. */
  readonly open: readonly (readonly [number, number])[];
  /** Ends of ranges: from–to across, and from–to down. */
  readonly across: readonly [number, number] | null;
  readonly down: readonly [number, number] | null;
}

type Scale = (value: number) => number;

const RADIUS = 5;
const RING = 3.5;

function ends(scale: Scale, pair: Pair, of: 'x' | 'y'): readonly [number, number] | null {
  const [low, high] = stretch(pair[of]) ?? [0, 0];
  return low === high ? null : [round2(scale(low)), round2(scale(high))];
}

function middle(scale: Scale, pair: Pair, of: 'x' | 'y'): number {
  const [low, high] = stretch(pair[of]) ?? [0, 0];
  return round2(scale((low + high) / 2));
}

function openWays({ x, y }: Pair): (readonly [number, number])[] {
  const [across, up] = [openTowards(x), openTowards(y)];
  return [
    ...(across === null ? [] : [[across === 'more' ? 1 : -1, 0] as const]),
    ...(up === null ? [] : [[0, up === 'more' ? -1 : 1] as const]),
  ];
}

type Place = { readonly x: number; readonly y: number };

function isSamePlace(a: Place, b: Place): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1;
}

/** Every number that dots assert on one axis. */
export function assertedValues(pairs: readonly Pair[], of: 'x' | 'y'): number[] {
  return pairs.flatMap((pair) => extremes(pair[of]));
}

/**
 * Places the dots: those that are not context first, then from left to right. A dot whose place is
 * taken becomes a ring around the others there, so that none hides another.
 */
export function placeDots(pairs: readonly Pair[], scaleX: Scale, scaleY: Scale): Dot[] {
  const mixed = pairs.some(({ group }) => !group.context);
  const placed = pairs
    .map((pair) => ({
      pair,
      quiet: mixed && pair.group.context,
      x: middle(scaleX, pair, 'x'),
      y: middle(scaleY, pair, 'y'),
    }))
    .sort((a, b) => Number(a.quiet) - Number(b.quiet) || a.x - b.x || a.y - b.y);
  return placed.map((dot, position) => {
    const here = placed.flatMap((other, at) => (isSamePlace(dot, other) ? [at] : []));
    const under = here.indexOf(position);
    const { x, y } = dot.pair;
    return {
      ...dot,
      radius: RADIUS + RING * under,
      ring: under > 0,
      pile: placed.slice(0, position).filter((other) => Math.abs(other.x - dot.x) < 1).length,
      reach: RADIUS + RING * (here.length - 1),
      hollow: [x, y].some((row) => isSoft(row) || isYardstick(row)),
      open: openWays(dot.pair),
      across: ends(scaleX, dot.pair, 'x'),
      down: ends(scaleY, dot.pair, 'y'),
    };
  });
}

function boxOf(x0: number, x1: number, y0: number, y1: number, around: number): Box {
  return {
    x: Math.min(x0, x1) - around,
    y: Math.min(y0, y1) - around,
    width: Math.abs(x1 - x0) + 2 * around,
    height: Math.abs(y1 - y0) + 2 * around,
  };
}

/** What a dot covers, with its arrows and ranges: no label may stand there. */
export function coveredBy(dot: Dot): Box[] {
  const { x, y, reach, open, across, down } = dot;
  return [
    boxOf(x, x, y, y, reach),
    ...open.map(([right, below]) =>
      boxOf(x, x + right * BOUND.length, y, y + below * BOUND.length, 6),
    ),
    ...(across === null ? [] : [boxOf(...across, y, y, 5)]),
    ...(down === null ? [] : [boxOf(x, x, ...down, 5)]),
  ];
}
