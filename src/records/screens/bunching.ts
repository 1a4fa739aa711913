import { barsOf, isFarAbove, type Screen } from './screen.ts';

const LEAST_CASES = 30;

function sumOf(counts: Uint32Array, from: number, to: number): number {
  let sum = 0;
  for (let days = from; days <= to; days += 1) sum += counts[days] ?? 0;
  return sum;
}

/**
 * Cases that end just inside a limit: far more in the last week (`window`) up to it than in the mean
 * of the weeks before and after. Real work that is speeded up near a limit looks the same as dates
 * that were moved. Null where the limit is too short for a week before, or nothing has ended.
 *
 * @param counts cases that have ended, by days
 * @param window days of a week: 7, of working days 5; so that days of the week do not matter
 */
export function bunching(counts: Uint32Array, limit: number, window: number): Screen | null {
  const cases = sumOf(counts, 0, counts.length - 1);
  if (limit < 2 * window - 1 || cases === 0) return null;
  const found = sumOf(counts, limit - window + 1, limit);
  const before = sumOf(counts, limit - 2 * window + 1, limit - window);
  const after = sumOf(counts, limit + 1, limit + window);
  const expected = (before + after) / 2;
  const fires = found >= LEAST_CASES && isFarAbove(found, expected);
  return {
    ...{ rule: 'bunching', fires, cases, found, expected },
    ...{ distribution: barsOf(counts), looked: [limit - window + 1, limit] },
  };
}
