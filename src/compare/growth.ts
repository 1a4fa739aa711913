import { comparePeriods } from '../base/period.ts';
import { bounds } from '../base/quantity.ts';
import { GROWTHS, type GrowthCode, type Role, type Unit } from '../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../catalog/index-catalog.ts';
import type { Indicator, Observation } from '../catalog/types.ts';
import type { WrittenFigure } from '../i18n/observation.ts';
import { applyMeasure } from './measures/apply.ts';
import { isToDate, monthsOfFigure } from './measures/line.ts';
import type { Measured, Measurement } from './measures/measure.ts';
import type { Reason } from './measures/outcome.ts';

/** A growth, as it is said, or why there is none. */
export type Growth =
  | {
      readonly ok: true;
      readonly figure: WrittenFigure;
      readonly unit: Unit;
      readonly size: number;
      /** Id of the figure that states it; null where it was computed. */
      readonly stated: string | null;
      /** How it was computed; null where it is stated. */
      readonly measured: { readonly measured: Measured; readonly result: Measurement } | null;
    }
  | { readonly ok: false; readonly reason: Reason };

/** The last figure of an indicator at a place, and how it moved. */
export interface GrowthRow {
  readonly indicator: Indicator;
  readonly last: Observation;
  /** 同比 */
  readonly year: Growth;
  /** 环比 */
  readonly before: Growth;
}

/** What two figures must share to be compared over time. */
const lineOf = ({ indicator, area, series, reform, unit }: Observation) =>
  [indicator, area, series, reform ?? '', unit].join('\t');

/** A growth as it is said; a stated one by the figure that states it. */
function growthOf(index: CatalogIndex, one: Observation, measure: GrowthCode): Growth {
  const [measured] = applyMeasure(index, [one.id], measure, '');
  if (measured === undefined) return { ok: false, reason: 'missing' };
  if (!measured.outcome.ok) return measured.outcome;
  const { figure, unit, decimals } = measured.outcome.value;
  const stated = measured.inputs.change ?? null;
  const { lower, upper } = bounds(figure);
  const derivation = stated === null ? { decimals: Math.max(0, decimals ?? 0) } : null;
  const written: WrittenFigure = { ...figure, role: 'change', base: GROWTHS[measure], derivation };
  const how = stated === null ? { measured, result: measured.outcome.value } : null;
  return { ok: true, figure: written, unit, size: (lower + upper) / 2, stated, measured: how };
}

/** The last figure of each indicator at each place. */
export function lastFigures(
  { catalog }: CatalogIndex,
  roles: readonly Role[] = ['actual'],
): readonly Observation[] {
  const lines = new Map<string, Observation>();
  for (const one of catalog.observations) {
    if (!roles.includes(one.role) || one.end === null) continue;
    const line = lineOf(one);
    const last = lines.get(line);
    if (last === undefined || comparePeriods(last, one) < 0) lines.set(line, one);
  }
  return [...lines.values()];
}

/**
 * A last figure with its growth on the same period a year earlier and on the period just before, as the
 * measures `year` and `before` have them. One from the beginning of the year is held against the same
 * months a year earlier (`cumulative`) and has no period before.
 */
export function growthOfLast(index: CatalogIndex, last: Observation): GrowthRow {
  const months = monthsOfFigure(last);
  const toDate = months !== null && isToDate(months);
  return {
    indicator: mustGet(index.indicators, 'indicator', last.indicator),
    last,
    year: growthOf(index, last, toDate ? 'cumulative' : 'year'),
    before: toDate ? { ok: false, reason: 'no-period-before' } : growthOf(index, last, 'before'),
  };
}

/** The last figure of each indicator at each place, with its growth (`growthOfLast`). */
export const growthRows = (
  index: CatalogIndex,
  roles: readonly Role[] = ['actual'],
): readonly GrowthRow[] => lastFigures(index, roles).map((last) => growthOfLast(index, last));
