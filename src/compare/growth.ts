import type { Calculated } from '../base/calculate.ts';
import { roundTelling, roundTo } from '../base/decimals.ts';
import { comparePeriods } from '../base/period.ts';
import { periodBefore, yearEarlier } from '../base/period-shift.ts';
import { preciseOf } from '../base/precision.ts';
import { bounds, quantity } from '../base/quantity.ts';
import { type Base, isPercent, type Unit } from '../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../catalog/index-catalog.ts';
import type { Indicator, Observation } from '../catalog/types.ts';
import { differenceUnit } from '../i18n/difference-unit.ts';
import type { WrittenFigure } from '../i18n/observation.ts';
import type { Reason } from './measures/outcome.ts';
import { relativeChange } from './measures/relative-change.ts';
import { PER_CENT } from './measures/units.ts';

/** A growth, as it is said, or why there is none. */
export type Growth =
  | {
      readonly ok: true;
      readonly figure: WrittenFigure;
      readonly unit: Unit;
      readonly size: number;
      /** Id of the figure that states it; null where it was computed. */
      readonly stated: string | null;
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

/** What a stated growth and the figure that grew share. */
const changeOf = ({ indicator, area, series, reform, period }: Observation, base: Base) =>
  [indicator, area, series, reform ?? '', period, base].join('\t');

/** To the tenth, as papers give growth, where the last digits of both figures leave it no doubt. */
function toTenth({ raw, interval }: Calculated): Pick<Calculated, 'figure' | 'decimals'> | null {
  if (raw.qualifier !== '=' || raw.value === null) return null;
  const { lower, upper } = interval ?? { lower: raw.value, upper: raw.value };
  if (roundTo(lower, 1) !== roundTo(upper, 1)) return null;
  return { figure: quantity(roundTelling(raw.value, 1)), decimals: 1 };
}

/** How a figure moved from another: in points where both are in per cent. */
function growthOf(now: Observation, then: Observation | undefined, base: Base, unit: Unit): Growth {
  if (then === undefined) return { ok: false, reason: 'no-baseline' };
  const [actual, baseline] = [preciseOf(now, unit), preciseOf(then, unit)];
  const outcome = relativeChange({ actual, baseline, polarity: 'neutral' });
  if (!outcome.ok) return outcome;
  const inPoints = isPercent(unit);
  const calculated = inPoints ? outcome.value.difference : outcome.value.change;
  const { raw } = calculated;
  const { figure, decimals } = toTenth(calculated) ?? calculated;
  const derivation = { decimals: Math.max(0, Number.isFinite(decimals) ? decimals : 1) };
  const written: WrittenFigure = { ...figure, role: 'change', base, derivation };
  const { lower, upper } = bounds(raw);
  return {
    ok: true,
    figure: written,
    unit: inPoints ? differenceUnit(unit) : PER_CENT,
    size: (lower + upper) / 2,
    stated: null,
  };
}

/** A growth that the source states itself; it stands before one that is computed. */
function statedGrowth(index: CatalogIndex, one: Observation): Growth {
  const { lower, upper } = bounds(one);
  const unit = mustGet(index.units, 'unit', one.unit);
  return { ok: true, figure: one, unit, size: (lower + upper) / 2, stated: one.id };
}

/**
 * The last figure of each indicator at each place, with its growth on the same period a year earlier
 * and on the period just before. Missing periods are not bridged; figures from the beginning of the
 * year have no period before.
 */
export function growthRows(index: CatalogIndex): readonly GrowthRow[] {
  const lines = new Map<string, Observation[]>();
  const stated = new Map<string, Observation>();
  for (const one of index.catalog.observations) {
    if (one.role === 'change' && one.base !== null) stated.set(changeOf(one, one.base), one);
    if (one.role !== 'actual' || one.end === null) continue;
    const line = lines.get(lineOf(one)) ?? [];
    line.push(one);
    lines.set(lineOf(one), line);
  }
  return [...lines.values()].flatMap((line) => {
    const last = [...line].sort(comparePeriods).at(-1);
    if (last === undefined) return [];
    const unit = mustGet(index.units, 'unit', last.unit);
    const growth = (base: Base, period: string | null): Growth => {
      const given = stated.get(changeOf(last, base));
      if (given !== undefined) return statedGrowth(index, given);
      const then = period === null ? undefined : line.find((one) => one.period === period);
      return growthOf(last, then, base, unit);
    };
    return [
      {
        indicator: mustGet(index.indicators, 'indicator', last.indicator),
        last,
        year: growth('year-earlier', yearEarlier(last.period)),
        before: growth('period-before', periodBefore(last.period)),
      },
    ];
  });
}

/** A place in a ranking; equal figures share one. */
export interface Ranked {
  readonly place: number;
  readonly observation: Observation;
  /** Places gained since the period before (negative: lost); null where that is not known. */
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
    const figures = all.filter((one) => one.period === period);
    const before = periodBefore(period);
    const earlier = all.filter((one) => before !== null && one.period === before);
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
