import { tidy } from '../base/decimals.ts';

/** Classes of equal width that colour tiles by value. */
export interface ColourClasses {
  /** Round numbers, one more than there are classes; empty where all values are the same. */
  readonly limits: readonly number[];
  /** How strong each class is drawn, from 0 to 1, palest first. */
  readonly strengths: readonly number[];
}

/**
 * Strengths by number of classes. Nothing between two fifths and the whole: there neither dark nor
 * light letters can be read in both themes.
 */
const STRENGTHS: Readonly<Record<number, readonly number[]>> = {
  1: [0.3],
  2: [0.2, 1],
  3: [0.1, 0.36, 1],
  4: [0.08, 0.2, 0.36, 1],
};
const MOST = 4;
const ROUND = [1, 2, 2.5, 5, 10, 20, 25, 50, 100];
/** Two figures that differ by less than this part of the larger one are drawn alike. */
const CLOSE = 0.05;

function placeOf(limits: readonly number[], value: number): number {
  const above = limits.filter((limit) => limit <= value).length;
  return Math.max(0, Math.min(limits.length - 1, above) - 1);
}

/** Every way to cut the values between round limits into at most four classes, finest first. */
function cutsOf(low: number, high: number, grain: number): number[][] {
  const power = Math.floor(Math.log10((high - low) / MOST));
  return ROUND.flatMap((factor) => {
    // A negative power of ten is not exact; dividing by a positive one is.
    const step = power < 0 ? factor / 10 ** -power : factor * 10 ** power;
    const first = Math.floor(low / step);
    const count = Math.max(1, Math.ceil(high / step) - first);
    if (count > MOST || (grain > 0 && (step < grain || step % grain !== 0))) return [];
    return [Array.from({ length: count + 1 }, (_, place) => tidy((first + place) * step))];
  });
}

/**
 * Cuts the values (finite, of one unit) into at most four classes between round limits, such that
 * as many different values as can be fall into different classes; of the cuts that do so equally
 * well, one with no more classes than there are values, and then the finest. Only two figures that
 * are close to each other share a class, so that they do not look far apart. A limit belongs to the
 * class above it, the last one to the last class. Limits are multiples of `grain` if it is given.
 */
export function cutClasses(values: readonly number[], grain = 0): ColourClasses {
  const different = [...new Set(values)];
  if (different.length < 2) {
    return { limits: [], strengths: values.length === 0 ? [] : (STRENGTHS[1] ?? []) };
  }
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const close =
    different.length === 2 && high - low < CLOSE * Math.max(Math.abs(low), Math.abs(high));
  const cuts = cutsOf(low, high, grain).filter((limits) => !close || limits.length === 2);
  const told = (limits: number[]) => new Set(different.map((one) => placeOf(limits, one))).size;
  const spare = (limits: number[]) => Math.max(0, limits.length - 1 - different.length);
  const [best = [low, high]] = cuts.sort((a, b) => told(b) - told(a) || spare(a) - spare(b));
  return { limits: best, strengths: STRENGTHS[best.length - 1] ?? [] };
}

/** How strong a value is drawn; the last class holds its upper limit too. */
export function strengthOf({ limits, strengths }: ColourClasses, value: number): number {
  return strengths[limits.length === 0 ? 0 : placeOf(limits, value)] ?? 0;
}
