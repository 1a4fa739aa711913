/** Limits of a chart of single values. */
export interface XmrLimits {
  readonly mean: number;
  /** Mean of the moving ranges, after screening if asked. */
  readonly movingRange: number;
  readonly lower: number;
  readonly upper: number;
}

/** How limits are drawn. */
export interface XmrOptions {
  /**
   * True: moving ranges of 3.267 times their mean or more are left out once, so that one outlier does
   * not widen the limits (`NHSRplotthedots` does; the NHS workbook does not). False if not given.
   */
  readonly screen?: boolean;
  /** Limits lie so many mean moving ranges from the mean: 2.66 (NHS) if not given, 3 / 1.128 at NIST. */
  readonly factor?: number;
}

const FACTOR = 2.66;
const OUTLIER = 3.267;

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

/**
 * Limits of an XmR chart (individuals and moving ranges): within them a series varies by itself. At
 * least two values; under twelve the limits are provisional. Null of fewer than two.
 *
 * Wheeler 2000, Understanding Variation; NHS England, Making Data Count.
 *
 *     xmr([49.6, 47.6, 49.9]) // mean 49.03, moving range 2.15, limits 43.31 and 54.75
 */
export function xmr(values: readonly number[], options: XmrOptions = {}): XmrLimits | null {
  if (values.length < 2) return null;
  const { screen = false, factor = FACTOR } = options;
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)));
  const whole = meanOf(ranges);
  const kept = screen ? ranges.filter((range) => range < OUTLIER * whole) : ranges;
  const movingRange = kept.length === 0 ? 0 : meanOf(kept);
  const mean = meanOf(values);
  return {
    mean,
    movingRange,
    lower: mean - factor * movingRange,
    upper: mean + factor * movingRange,
  };
}
