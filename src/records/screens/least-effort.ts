import { isFarAbove, type Screen } from './screen.ts';

const LEAST_CASES = 100;
/** Neighbours of the least value that say how many to expect at it. */
const NEIGHBOURS = 5;
const LEAST_SHARE = 0.2;

/**
 * Rows of the least amount there is (patrols of the shortest allowed length): at least a fifth of all
 * and far more than of the five next amounts. Null under a hundred rows, or where all are alike.
 *
 * @param amounts of rows; not numbers are left out
 */
export function leastEffort(amounts: Iterable<number>): Screen | null {
  const counts = new Map<number, number>();
  let cases = 0;
  for (const amount of amounts) {
    if (Number.isNaN(amount)) continue;
    counts.set(amount, (counts.get(amount) ?? 0) + 1);
    cases += 1;
  }
  const bars = [...counts].sort(([a], [b]) => a - b).map(([at, count]) => ({ at, cases: count }));
  const [least, ...rest] = bars;
  if (cases < LEAST_CASES || least === undefined || rest.length === 0) return null;
  const next = rest.slice(0, NEIGHBOURS);
  const expected = next.reduce((sum, bar) => sum + bar.cases, 0) / next.length;
  const fires = least.cases >= LEAST_SHARE * cases && isFarAbove(least.cases, expected);
  return {
    rule: 'least-effort',
    fires,
    cases,
    found: least.cases,
    expected,
    distribution: bars,
    looked: [least.at, least.at],
  };
}
