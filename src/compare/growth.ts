import { comparePeriods } from '../base/period.ts';
import { bounds } from '../base/quantity.ts';
import { GROWTHS, type GrowthCode, type Role, type Unit } from '../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../catalog/index-catalog.ts';
import type { Indicator, Observation } from '../catalog/types.ts';
import { withoutWholes } from '../catalog/whole-places.ts';
import type { WrittenFigure } from '../i18n/observation.ts';
import { applyMeasure } from './measures/apply.ts';
import { isToDate, monthsOfFigure, previousOf } from './measures/line.ts';
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

/**
 * The last figure of each indicator at each place, with its growth on the same period a year earlier
 * and on the period just before, as the measures `year` and `before` have them. One from the
 * beginning of the year is held against the same months a year earlier (`cumulative`) and has no
 * period before.
 */
export function growthRows(
  index: CatalogIndex,
  roles: readonly Role[] = ['actual'],
): readonly GrowthRow[] {
  const lines = new Map<string, Observation>();
  for (const one of index.catalog.observations) {
    if (!roles.includes(one.role) || one.end === null) continue;
    const last = lines.get(lineOf(one));
    if (last === undefined || comparePeriods(last, one) < 0) lines.set(lineOf(one), one);
  }
  return [...lines.values()].map((last) => {
    const months = monthsOfFigure(last);
    const toDate = months !== null && isToDate(months);
    return {
      indicator: mustGet(index.indicators, 'indicator', last.indicator),
      last,
      year: growthOf(index, last, toDate ? 'cumulative' : 'year'),
      before: toDate ? { ok: false, reason: 'no-period-before' } : growthOf(index, last, 'before'),
    };
  });
}

/** A place in a ranking; equal figures share one. */
export interface Ranked {
  readonly place: number;
  readonly observation: Observation;
  /**
   * Places gained since the period before, of a year since the year before (negative: lost); null
   * where that is not known.
   */
  readonly moved: number | null;
}

/** A ranking of places by one indicator in its last period. */
export interface Ranking {
  readonly indicator: Indicator;
  readonly period: string;
  readonly rows: readonly Ranked[];
  /** Those that give no single number. */
  readonly unranked: readonly Observation[];
}

const numberOf = ({ qualifier, value }: Observation) => (qualifier === '=' ? value : null);

function places(figures: readonly Observation[], less: boolean): Map<string, number> {
  const known = figures.filter((one) => numberOf(one) !== null);
  const better = (a: number, b: number) => (less ? a < b : a > b);
  return new Map(
    known.map((one) => {
      const ahead = known.filter((other) => better(numberOf(other) ?? 0, numberOf(one) ?? 0));
      return [one.area, ahead.length + 1];
    }),
  );
}

/**
 * Ranks places by each indicator whose better direction is known and which may be ranked, where at
 * least three have a figure of the last period.
 */
export function rankings(index: CatalogIndex): readonly Ranking[] {
  return index.catalog.indicators.flatMap((indicator): Ranking[] => {
    if (indicator.polarity === 'neutral' || indicator.ranking === 'no') return [];
    const all = index.catalog.observations.filter(
      (one) =>
        one.indicator === indicator.id &&
        one.role === 'actual' &&
        one.reform === null &&
        one.series === '',
    );
    const period = [...all].sort(comparePeriods).at(-1)?.period ?? '';
    const alone = withoutWholes(all, index.catalog.areas);
    const figures = alone.filter((one) => one.period === period);
    const before = figures.map((one) => previousOf(index, one)?.period).find(Boolean);
    const earlier = alone.filter((one) => one.period === before);
    const less = indicator.polarity === 'less';
    const [now, then] = [places(figures, less), places(earlier, less)];
    if (now.size < 3) return [];
    const rows = figures
      .flatMap((observation): Ranked[] => {
        const place = now.get(observation.area);
        const was = then.get(observation.area);
        // Another number of places is another ranking.
        const moved =
          place === undefined || was === undefined || then.size !== now.size ? null : was - place;
        return place === undefined ? [] : [{ place, observation, moved }];
      })
      .sort((a, b) => a.place - b.place);
    return [{ indicator, period, rows, unranked: figures.filter(({ area }) => !now.has(area)) }];
  });
}
