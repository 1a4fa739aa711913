import { countQuantile } from '../stats/count-quantile.ts';

/** Whether the cases that ended in a period were older than those that ended before. */
export interface OlderThanUsual {
  readonly fires: boolean;
  /** Days that nine in ten of the cases that ended before took at most. */
  readonly usual: number;
  /** Share of the period's cases that took longer; about one in ten if nothing has changed. */
  readonly share: number;
}

/** Fewer cases tell nothing of their ages. */
const LEAST_CASES = 30;
const FIRES_FROM = 0.2;

const total = (counts: Uint32Array) => counts.reduce((sum, one) => sum + one, 0);

/**
 * A guard for means and medians of ended cases. When old cases are cleared, the days of those that
 * end get worse although work got better: fires if at least a fifth of the cases that ended in a
 * period took longer than nine in ten of those that ended before. Null where either are under thirty.
 */
export function olderThanUsual(before: Uint32Array, period: Uint32Array): OlderThanUsual | null {
  const cases = total(period);
  const usual = countQuantile(before, 0.9);
  if (usual === null || cases < LEAST_CASES || total(before) < LEAST_CASES) return null;
  const share = total(period.subarray(Math.floor(usual) + 1)) / cases;
  return { fires: share >= FIRES_FROM, usual, share };
}
