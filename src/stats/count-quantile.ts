/**
 * The exact quantile of whole numbers from how often each occurs: `counts[v]` times the value `v`.
 * Between two values it is interpolated (Hyndman & Fan 1996, type 7: R's default, DuckDB's
 * `quantile_cont`), so that the median of an even number lies in the middle. Null of no value.
 *
 *     countQuantile([0, 2, 0, 2], 0.5) // of 1, 1, 3, 3: 2
 */
export function countQuantile(counts: ArrayLike<number>, share: number): number | null {
  let total = 0;
  for (let value = 0; value < counts.length; value += 1) total += counts[value] ?? 0;
  if (total === 0) return null;
  const place = (total - 1) * share;
  const rank = Math.floor(place);
  const lower = valueAt(counts, rank);
  const fraction = place - rank;
  if (fraction === 0) return lower;
  return lower + (valueAt(counts, rank + 1) - lower) * fraction;
}

/** The value at a place of the ordered values, from 0. */
function valueAt(counts: ArrayLike<number>, rank: number): number {
  let passed = 0;
  for (let value = 0; value < counts.length; value += 1) {
    passed += counts[value] ?? 0;
    if (passed > rank) return value;
  }
  return counts.length - 1;
}
