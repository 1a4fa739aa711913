/** Limits of a share in one period. */
export interface ShareLimits {
  readonly lower: number;
  readonly upper: number;
}

/** The centre of a chart of shares, and limits period by period. */
export interface PChart {
  readonly centre: number;
  readonly limits: readonly ShareLimits[];
}

/**
 * Limits of a p chart: the share over all periods, and three standard errors about it for the cases
 * of each period, within 0 and 1. Null of no case. A period without cases may lie anywhere.
 *
 * Montgomery, Statistical Quality Control, ch. 7.
 *
 *     pChart([2, 3], [10, 10]) // centre 0.25, limits 0 and 0.661
 */
export function pChart(successes: readonly number[], cases: readonly number[]): PChart | null {
  const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
  const all = sum(cases);
  if (all === 0) return null;
  const centre = sum(successes) / all;
  const limits = cases.map((count) => {
    const reach = 3 * Math.sqrt((centre * (1 - centre)) / count);
    return count === 0
      ? { lower: 0, upper: 1 }
      : { lower: Math.max(0, centre - reach), upper: Math.min(1, centre + reach) };
  });
  return { centre, limits };
}
