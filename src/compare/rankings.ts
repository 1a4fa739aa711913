import { comparePeriods } from '../base/period.ts';
import { type Quantity, quantity } from '../base/quantity.ts';
import { type CatalogIndex, figuresOfIndicator } from '../catalog/index-catalog.ts';
import type { Indicator, Observation } from '../catalog/types.ts';
import { withoutWholes } from '../catalog/whole-places.ts';
import { previousOf } from './measures/line.ts';
import { type RankRange, rankOrder, rankRanges } from './measures/rank.ts';

/**
 * Places gained since the period before, of a year since the year before (negative: lost); else why that
 * is not known: no place before, a place that is not certain, or other places that were ranked.
 */
export type Moved = number | 'none' | 'unsure' | 'others';

/** A place in a ranking; equal figures share one, and where figures leave it open it is several. */
export interface Ranked extends RankRange {
  readonly observation: Observation;
  /** True where another has the same place. */
  readonly tied: boolean;
  readonly moved: Moved;
}

/** A ranking of places by one indicator in its last period. */
export interface Ranking {
  readonly indicator: Indicator;
  readonly period: string;
  readonly rows: readonly Ranked[];
  /** Those that give no number, or only a bound of one. */
  readonly unranked: readonly Observation[];
}

/** An indicator by which places are not ranked, and why. */
export interface NotRanked {
  readonly indicator: Indicator;
  readonly why: 'neutral' | 'forbidden' | 'few';
}

/** Fewer places are no ranking. */
const LEAST = 3;

/** Where the true number lies: a range, or half a unit of the last digit that is known to be the last. */
function scoreOf({ qualifier, value, lower, upper, lastDigit }: Observation): Quantity | null {
  if (qualifier === 'range' && lower !== null && upper !== null) {
    return { qualifier, value: null, lower, upper };
  }
  if (qualifier !== '=' || value === null) return null;
  if (lastDigit === null) return quantity(value);
  const half = lastDigit / 2;
  return { qualifier: 'range', value: null, lower: value - half, upper: value + half };
}

/** The other way round, so that the highest is the best. */
const turned = ({ qualifier, value, lower, upper }: Quantity): Quantity => ({
  ...{ qualifier, value: value === null ? null : -value },
  ...{ lower: upper === null ? null : -upper, upper: lower === null ? null : -lower },
});

/** Figures of one time with the places that they take, the best first. */
function placesOf(figures: readonly Observation[], less: boolean) {
  const scored = figures.flatMap((observation) => {
    const score = scoreOf(observation);
    return score === null ? [] : [{ observation, score: less ? turned(score) : score }];
  });
  const ranges = rankRanges(scored.map(({ score }) => score));
  return rankOrder(ranges).flatMap((at) => {
    const [one, range] = [scored[at], ranges[at]];
    return one === undefined || range === undefined ? [] : [{ ...one, ...range }];
  });
}

type Placed = ReturnType<typeof placesOf>[number];

function movedOf(now: readonly Placed[], then: readonly Placed[], one: Placed): Moved {
  const was = then.find(({ observation }) => observation.area === one.observation.area);
  if (was === undefined) return then.length === 0 ? 'none' : 'others';
  if (then.length !== now.length) return 'others';
  return isSure(one) && isSure(was) ? was.best - one.best : 'unsure';
}

const isSure = ({ best, worst }: RankRange) => best === worst;
const isTied = (all: readonly Placed[], one: Placed) =>
  isSure(one) && all.some((other) => other !== one && isSure(other) && other.best === one.best);

/** The figures by which places may be ranked, those of places that hold others left out. */
function rankable(index: CatalogIndex, { id }: Indicator): readonly Observation[] {
  const all = figuresOfIndicator(index, id).filter(
    ({ role, reform, series }) => role === 'actual' && reform === null && series === '',
  );
  return withoutWholes(all, index.catalog.areas);
}

/** The figure of the last period, of several the one that stands last. */
function newestOf(figures: readonly Observation[]): Observation | undefined {
  let newest = figures[0];
  for (const one of figures) {
    if (newest === undefined || comparePeriods(newest, one) <= 0) newest = one;
  }
  return newest;
}

/** Ranks places by an indicator in its last period. */
function rankingOf(index: CatalogIndex, indicator: Indicator): Ranking {
  const all = rankable(index, indicator);
  const period = newestOf(all)?.period ?? '';
  const figures = all.filter((one) => one.period === period);
  const before = figures.map((one) => previousOf(index, one)?.period).find(Boolean);
  const earlier = all.filter((one) => one.period === before);
  const less = indicator.polarity === 'less';
  const [now, then] = [placesOf(figures, less), placesOf(earlier, less)];
  const ranked = new Set(now.map(({ observation }) => observation));
  return {
    ...{ indicator, period },
    rows: now.map((one): Ranked => {
      const { observation, best, worst } = one;
      return { observation, best, worst, tied: isTied(now, one), moved: movedOf(now, then, one) };
    }),
    unranked: figures.filter((one) => !ranked.has(one)),
  };
}

function whyNot({ polarity, ranking }: Indicator): NotRanked['why'] | null {
  if (ranking === 'no') return 'forbidden';
  return polarity === 'neutral' ? 'neutral' : null;
}

/**
 * Ranks places by each indicator whose better direction is known and which may be ranked, where at
 * least three have a figure of the last period.
 */
export function rankings(index: CatalogIndex): readonly Ranking[] {
  return index.catalog.indicators
    .filter((indicator) => whyNot(indicator) === null)
    .map((indicator) => rankingOf(index, indicator))
    .filter(({ rows }) => rows.length >= LEAST);
}

/** The indicators that three places or more have and by which they are not ranked. */
export function notRanked(index: CatalogIndex): readonly NotRanked[] {
  return index.catalog.indicators.flatMap((indicator): NotRanked[] => {
    const areas = new Set(rankable(index, indicator).map(({ area }) => area));
    if (areas.size < LEAST) return [];
    const why =
      whyNot(indicator) ?? (rankingOf(index, indicator).rows.length < LEAST ? 'few' : null);
    return why === null ? [] : [{ indicator, why }];
  });
}
