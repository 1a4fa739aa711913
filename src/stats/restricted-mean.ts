import type { SurvivalPoint } from './kaplan-meier.ts';

/** A mean time up to a limit. */
export interface RestrictedMean {
  readonly mean: number;
  readonly standardError: number;
}

/**
 * The mean time up to a limit `until`, longer ones counted as that: the area under a survival curve.
 * Null where the curve is not known so far, for its last case was open before.
 *
 * Royston & Parmar 2013, BMC Med Res Methodol 13:152; R: `survRM2::rmst2`.
 *
 *     restrictedMean(kaplanMeier(atTimes([2, 4], [true, true])), 3)?.mean // 2.5
 */
export function restrictedMean(
  curve: readonly SurvivalPoint[],
  until: number,
): RestrictedMean | null {
  const last = curve.at(-1);
  if (last === undefined || (last.time < until && last.survival > 0)) return null;
  const within = curve.filter(({ time }) => time <= until);
  let area = 0;
  let variance = 0;
  // From the right, so that the area after each time is at hand.
  for (let at = within.length - 1; at >= 0; at -= 1) {
    const point = within[at] as SurvivalPoint;
    area += point.survival * ((within[at + 1]?.time ?? until) - point.time);
    const left = point.atRisk - point.events;
    if (left > 0) variance += (area ** 2 * point.events) / (point.atRisk * left);
  }
  const first = within[0]?.time ?? until;
  return { mean: first + area, standardError: Math.sqrt(variance) };
}
