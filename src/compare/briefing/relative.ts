import { isComputed } from '../../base/computed.ts';
import { bounds, subtract } from '../../base/quantity.ts';
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

/** Formulas of `n`ow and `b`efore that give a share of `b` in per cent. */
const CUTS = ['(b-n)/b*100', '(1-n/b)*100'];
const RISES = ['(n-b)/b*100', '(n/b-1)*100'];

function formulaOf({ derivation }: Observation, before: string, now: string): string {
  const names = Object.entries(derivation?.inputs ?? {});
  const letters = new Map(
    names.map(([name, id]) => [name, id === before ? 'b' : id === now ? 'n' : '?']),
  );
  const formula = derivation?.formula ?? '';
  return formula.replace(/[a-z_]\w*/gi, (name) => letters.get(name) ?? '?').replaceAll(' ', '');
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
    const formula = formulaOf(one, before.id, now.id);
    if (CUTS.includes(formula)) return { id: one.id, kind: 'cut' };
    if (RISES.includes(formula)) return { id: one.id, kind: 'rise' };
  }
  return null;
}
