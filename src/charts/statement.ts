import { isApproximate, type Quantity } from '../base/quantity.ts';
import { isRange, type Role } from '../base/vocabulary.ts';

/** Which way a figure is open: `>` and `>=` towards more, `<` and `<=` towards less. */
export function openTowards({ qualifier }: Quantity): 'more' | 'less' | null {
  if (qualifier === '>' || qualifier === '>=') return 'more';
  return qualifier === '<' || qualifier === '<=' ? 'less' : null;
}

/** True for `~` and `~<`, which are drawn with a soft edge. */
export function isSoft(figure: Quantity): boolean {
  return isApproximate(figure);
}

/** The numbers between which a figure is drawn, equal unless it is a range; null if missing. */
export function stretch(figure: Quantity): readonly [number, number] | null {
  if (isRange(figure.qualifier)) {
    return figure.lower === null || figure.upper === null ? null : [figure.lower, figure.upper];
  }
  return figure.value === null ? null : [figure.value, figure.value];
}

/** True for what has not happened: a plan, target, standard or projection. */
export function isYardstick({ role }: { readonly role: Role }): boolean {
  return role === 'plan' || role === 'target' || role === 'standard' || role === 'projection';
}

/** True for bounds, ranges and approximations: what is drawn is not all that may be. */
export function isBounded(figure: Quantity): boolean {
  return figure.qualifier !== '=';
}
