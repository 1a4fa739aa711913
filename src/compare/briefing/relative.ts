import { isComputed } from '../../base/computed.ts';
import { bounds, quantity, subtract } from '../../base/quantity.ts';
import { computeFormula } from '../../catalog/formula.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { compute } from '../measures/outcome.ts';

/** Which way a figure lies from another; `unsure` where their qualifiers leave it open. */
export type Direction = 'fall' | 'rise' | 'same' | 'unsure';

/** Which way `now` lies from `before`, both of one unit. */
export function directionOf(before: Observation, now: Observation): Direction {
  const outcome = compute([before, now], () => subtract(now, before));
  if (!outcome.ok) return 'unsure';
  const { lower, upper } = bounds(outcome.value);
  if (lower === 0 && upper === 0) return 'same';
  if (upper < 0) return 'fall';
  return lower > 0 ? 'rise' : 'unsure';
}

/** How much less or more a figure is than another, as the catalog holds it. */
export interface RelativeFigure {
  readonly id: string;
  readonly kind: 'cut' | 'rise' | 'change';
}

/** Two pairs of before and now by which a formula is known, whatever way it is written. */
const TRIALS = [
  [8, 3],
  [5, 7],
] as const;

/** What a formula of two figures makes of such numbers; null where it makes nothing of them. */
function tried(formula: string, inputs: Readonly<Record<string, number>>): number | null {
  const named = Object.entries(inputs).map(([name, value]) => [name, quantity(value)]);
  try {
    return computeFormula(formula, Object.fromEntries(named)).value;
  } catch {
    return null;
  }
}

/** Whether a figure was computed as the share of `before` by which `now` is less, or is more. */
function kindOf({ derivation }: Observation, before: string, now: string): 'cut' | 'rise' | null {
  const inputs = Object.entries(derivation?.inputs ?? {});
  const ids = inputs.map(([, id]) => id);
  if (!ids.includes(before) || !ids.every((id) => id === before || id === now)) return null;
  const is = (sign: 1 | -1) =>
    TRIALS.every(([b, n]) => {
      const numbers = inputs.map(([name, id]) => [name, id === before ? b : n] as const);
      const found = tried(derivation?.formula ?? '', Object.fromEntries(numbers));
      return found !== null && Math.abs(found - (sign * (n - b) * 100) / b) < 1e-9;
    });
  if (is(-1)) return 'cut';
  return is(1) ? 'rise' : null;
}

/**
 * The figure of the catalog that says how much less or more `now` is than `before`: the change that
 * the source states, else one computed of just these two. Null if the catalog has none: no
 * figure is made up here.
 */
export function relativeFigure(
  index: CatalogIndex,
  before: Observation,
  now: Observation,
): RelativeFigure | null {
  const stated = index.catalog.observations.find(
    (one) =>
      one.role === 'change' &&
      one.indicator === now.indicator &&
      one.area === now.area &&
      one.series === now.series &&
      one.period === now.period &&
      (!isComputed(before) || Object.values(before.derivation?.inputs ?? {}).includes(one.id)),
  );
  if (stated !== undefined) return { id: stated.id, kind: 'change' };
  for (const one of index.catalog.observations) {
    const kind = kindOf(one, before.id, now.id);
    if (kind !== null) return { id: one.id, kind };
  }
  return null;
}
