import { isStated } from '../../base/quantity.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import type { GroupDraft } from '../groups.ts';

/** Why a type of chart cannot show a selection; the interface has a sentence for each. */
export const REASONS = [
  'empty',
  'several-units',
  'too-many',
  'one-period',
  'no-pair',
  'no-whole',
  'two-indicators',
  'few-pairs',
  'one-indicator',
  'not-districts',
  'few-districts',
  'too-many-panels',
] as const;
export type Reason = (typeof REASONS)[number];

/** What a type of chart makes of a selection; figures that its groups lack stay in the table. */
export type Fit =
  | { readonly groups: readonly GroupDraft[] }
  | { readonly groups: null; readonly reason: Reason };

/** Tries a type of chart on a selection that is not empty. */
export type Fitter = (index: CatalogIndex, rows: readonly Observation[]) => Fit;

/** A fit that fails. */
export const unfit = (reason: Reason): Fit => ({ groups: null, reason });

/** Whether all figures have one unit, so that one axis can carry them. */
export function hasOneUnit(rows: readonly Observation[]): boolean {
  return rows.every((row) => row.unit === rows[0]?.unit);
}

/**
 * Figures that can stand on one axis: a change is no level, so that changes are left out wherever
 * there are levels.
 */
export function comparable(rows: readonly Observation[]): readonly Observation[] {
  const stated = rows.filter(isStated);
  const levels = stated.filter((row) => row.role !== 'change');
  return levels.length === 0 ? stated : levels;
}

/** Orders by the end of the period, undated first; for `Array.sort`. */
export function byEnd(a: Observation, b: Observation): number {
  const [left, right] = [a.end ?? '', b.end ?? ''];
  return left === right ? 0 : left < right ? -1 : 1;
}
