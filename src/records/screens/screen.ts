/** The rules by which counts that please are looked at. */
export const SCREENS = ['bunching', 'period-end', 'least-effort', 'filed-again'] as const;
export type ScreenRule = (typeof SCREENS)[number];

/** How often something occurs. */
export interface Bar {
  readonly at: number;
  readonly cases: number;
}

/**
 * What a rule has seen. It says where to look and shows the distribution; it does not say why, and
 * accuses nobody.
 */
export interface Screen {
  readonly rule: ScreenRule;
  readonly fires: boolean;
  /** Cases that were looked at. */
  readonly cases: number;
  /** Cases that stand where the rule looks. */
  readonly found: number;
  /** How many would stand there if nothing drew them; null where nothing says. */
  readonly expected: number | null;
  readonly distribution: readonly Bar[];
  /** Where in the distribution the rule looks, both ends in it. */
  readonly looked: readonly [number, number];
}

const HALF_AS_MANY_AGAIN = 1.5;
const DEVIATIONS = 3;

/** Whether a count is so far above the expected one that chance and shape hardly explain it. */
export function isFarAbove(found: number, expected: number): boolean {
  const excess = found - expected;
  return found > HALF_AS_MANY_AGAIN * expected && excess > DEVIATIONS * Math.sqrt(expected + 1);
}

/** Bars of an array of counts, those of none left out. */
export function barsOf(counts: ArrayLike<number>): Bar[] {
  return Array.from(counts, (cases, at) => ({ at, cases })).filter(({ cases }) => cases > 0);
}
