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

/** A piece of a fading streak, pixels. */
export interface Slice {
  readonly x: number;
  readonly width: number;
  readonly opacity: number;
}

/** Length of a slice, pixels, as far as there are neither too few nor too many. */
const SLICE = 5;

/**
 * Slices that fade from `from` to `to`, strongest first: the drawing of an open end. Slices and not
 * a gradient, because a gradient needs an id and pages draw one chart twice.
 */
export function fade(from: number, to: number): Slice[] {
  const count = Math.max(7, Math.min(18, Math.round(Math.abs(to - from) / SLICE)));
  const step = (to - from) / count;
  if (Math.abs(step) < 0.5) return [];
  return Array.from({ length: count }, (_, position) => ({
    x: Math.round(Math.min(from + step * position, from + step * (position + 1)) * 100) / 100,
    width: Math.round(Math.abs(step) * 100) / 100,
    opacity: Math.round((1 - position / count) * 65) / 100,
  }));
}

/** True for bounds, ranges and approximations: what is drawn is not all that may be. */
export function isBounded(figure: Quantity): boolean {
  return figure.qualifier !== '=';
}
