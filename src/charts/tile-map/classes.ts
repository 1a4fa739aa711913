/** Classes of equal width that colour tiles by value. */
export interface ColourClasses {
  /** Round numbers, one more than there are classes; empty where all values are the same. */
  readonly limits: readonly number[];
  /** How strong each class is drawn, from 0 to 1, palest first. */
  readonly strengths: readonly number[];
}

/**
 * Strengths by number of classes. Nothing between a half and the whole: there neither dark nor
 * light letters can be read in both themes.
 */
const STRENGTHS: Readonly<Record<number, readonly number[]>> = {
  1: [0.5],
  2: [0.3, 1],
  3: [0.16, 0.5, 1],
  4: [0.14, 0.3, 0.5, 1],
};
const MOST = 4;
const ROUND = [1, 2, 5, 10, 20, 50, 100];

const tidy = (value: number) => Number(value.toPrecision(12));

/**
 * Cuts the values (finite, of one unit) into at most four classes between round limits, and into no
 * more classes than there are different values, so that a few close figures do not look far apart.
 * A limit belongs to the class above it. No class is narrower than `narrowest`.
 */
export function cutClasses(values: readonly number[], narrowest = 0): ColourClasses {
  const most = Math.min(MOST, new Set(values).size);
  if (most < 2) return { limits: [], strengths: values.length === 0 ? [] : (STRENGTHS[1] ?? []) };
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const power = Math.floor(Math.log10((high - low) / most));
  for (const factor of ROUND) {
    // A negative power of ten is not exact; dividing by a positive one is.
    const step = power < 0 ? factor / 10 ** -power : factor * 10 ** power;
    const first = Math.floor(low / step);
    const count = Math.max(1, Math.ceil(high / step) - first);
    if (count > most || step < narrowest) continue;
    const limits = Array.from({ length: count + 1 }, (_, place) => tidy((first + place) * step));
    return { limits, strengths: STRENGTHS[count] ?? [] };
  }
  return { limits: [low, high], strengths: STRENGTHS[1] ?? [] };
}

/** How strong a value is drawn; the last class holds its upper limit too. */
export function strengthOf({ limits, strengths }: ColourClasses, value: number): number {
  const above = limits.filter((limit) => limit <= value).length;
  const place = Math.max(0, Math.min(strengths.length, above) - 1);
  return strengths[place] ?? 0;
}
