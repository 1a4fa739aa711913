import { Z95 } from './interval.ts';

/** A share and where it may lie, 0 to 1. */
export interface Proportion {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * A share of cases with Wilson's interval of 95 %, without continuity correction; it holds for few
 * cases and near 0 and 1 too. Null of no case.
 *
 * Wilson 1927, J Am Stat Assoc 22:209–212; Newcombe 1998, Stat Med 17:857–872, method 3.
 *
 *     wilson(81, 263) // share 0.308, from 0.2553 to 0.3662
 */
export function wilson(successes: number, cases: number): Proportion | null {
  if (cases === 0) return null;
  const share = successes / cases;
  const squared = Z95 ** 2 / cases;
  const centre = share + squared / 2;
  const half = Z95 * Math.sqrt((share * (1 - share) + squared / 4) / cases);
  return {
    share,
    // At 0 and 1 the rounding of the square root would leave 1e-17.
    lower: successes === 0 ? 0 : (centre - half) / (1 + squared),
    upper: successes === cases ? 1 : (centre + half) / (1 + squared),
  };
}
