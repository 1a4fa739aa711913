import type { Language, Unit } from '../../base/vocabulary.ts';
import { type ValueAxis, valueAxis } from '../scale.ts';

/** An axis of a scatter plot. */
export interface ScatterAxis extends ValueAxis {
  /** False where values lie so far from zero that they would all crowd at one end. */
  readonly fromZero: boolean;
}

/** Values whose smallest is above this share of the largest are drawn without zero. */
const FAR = 0.6;
const PAD = 0.08;

/** Where the axis begins: a little before the values if they are all far from zero; else null. */
function farOrigin(values: readonly number[]): number | null {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return null;
  if (low > 0 && low / high > FAR) return low - (high - low) * PAD;
  return high < 0 && high / low > FAR ? high + (high - low) * PAD : null;
}

/**
 * The axis for one of the two values: from zero, unless all values are far from it; then
 * `fromZero` is false so that the drawing says so. A dot is a position and not a length, which is
 * why it may do without zero where a bar may not.
 */
export function scatterAxis(
  values: readonly number[],
  unit: Unit,
  language: Language,
  range: readonly [number, number],
  ticks: number,
): ScatterAxis {
  const origin = farOrigin(values);
  const axis = valueAxis(values, unit, language, range, ticks, origin ?? 0);
  return { ...axis, fromZero: origin === null };
}
