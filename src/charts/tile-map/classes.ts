import { nice, ticks } from 'd3-array';

/** Classes of values, lowest first: `limits` between them, so one more class than limits. */
export interface Classes {
  /** Rounded lower end of the first class and upper end of the last. */
  readonly from: number;
  readonly to: number;
  readonly limits: readonly number[];
}

/** As many steps as stay apart in light and in dark, with text readable on each. */
export const MOST_CLASSES = 4;

/**
 * Up to four classes of equal width between round limits that cover the values; one class if all
 * values are equal. The values must not be empty.
 */
export function classesOf(values: readonly number[]): Classes {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return { from: low, to: high, limits: [] };
  for (let count = MOST_CLASSES; count > 0; count--) {
    const [from, to] = nice(low, high, count);
    const limits = ticks(from, to, count).filter((limit) => limit > from && limit < to);
    if (limits.length < MOST_CLASSES) return { from, to, limits };
  }
  return { from: low, to: high, limits: [] };
}

/** The class that a value falls in, counted from 0; a value on a limit falls in the upper one. */
export function classAt({ limits }: Classes, value: number): number {
  return limits.filter((limit) => value >= limit).length;
}

/**
 * How strongly the class is filled, 0–1: steps of one blue on the paper, spread over those that
 * there are. On the last one text is the paper's colour, on the others ink (contrast at least
 * 4.5 in both themes; a test holds it).
 */
export function opacityOf(step: number, classes: Classes): number {
  const count = classes.limits.length + 1;
  if (count === 1) return STEPS[1];
  return STEPS[Math.round((step / (count - 1)) * (STEPS.length - 1))] ?? STEPS[0];
}

const STEPS = [0.12, 0.3, 0.5, 0.9] as const;

/** True if text on this fill is in the paper's colour. */
export function isDeep(opacity: number): boolean {
  return opacity > 0.7;
}
