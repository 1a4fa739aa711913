import { group } from 'd3-array';
import { isComputed } from '../../../base/computed.ts';
import { comparePeriods, lengthOf } from '../../../base/period.ts';
import type { Measure } from '../../../base/vocabulary.ts';
import {
  type CatalogIndex,
  figuresOfIndicator,
  type MetadataIndex,
} from '../../../catalog/index-catalog.ts';
import type { Observation } from '../../../catalog/types.ts';
import { LEVELS, seriesKey } from '../../series.ts';

const DAY = 86_400_000;

/** The figures of an indicator for one place that say how it was, oldest first. */
export interface Series {
  /** Those with a date, of one method, one a period. */
  readonly dated: readonly Observation[];
  readonly undated: readonly Observation[];
}

function ofPlace(index: CatalogIndex, indicator: string, area: string): Observation[] {
  return figuresOfIndicator(index, indicator).filter(
    (one) => one.area === area && LEVELS.includes(one.role),
  );
}

/** Stated figures come before those computed to check them. */
function onePerPeriod(observations: readonly Observation[]): Observation[] {
  const stated = [...observations].sort((a, b) => Number(isComputed(a)) - Number(isComputed(b)));
  const periods = new Map<string, Observation>();
  for (const one of stated) if (!periods.has(one.period)) periods.set(one.period, one);
  return [...periods.values()].sort(comparePeriods);
}

/** The series with the latest figure; the longer one, if two end together. */
export function seriesOf(index: CatalogIndex, indicator: string, area: string): Series {
  const all = ofPlace(index, indicator, area);
  const dated = all.filter(({ end }) => end !== null);
  const [best = []] = [...group(dated, seriesKey).values()]
    .map(onePerPeriod)
    .sort(
      (a, b) => (b.at(-1)?.end ?? '').localeCompare(a.at(-1)?.end ?? '') || b.length - a.length,
    );
  return { dated: best, undated: all.filter(({ end }) => end === null) };
}

/** How near a place is to those of the reforms: 0 one of them, 1 one that they lie in, 2 another. */
export function distanceFromHome({ catalog, areas }: MetadataIndex): (area: string) => number {
  const home = new Set(catalog.reforms.map(({ area }) => area));
  const above = new Set<string>();
  for (const one of home) {
    let parent = areas.get(one)?.parent ?? null;
    for (; parent !== null && !above.has(parent); parent = areas.get(parent)?.parent ?? null) {
      above.add(parent);
    }
  }
  return (area) => (home.has(area) ? 0 : above.has(area) ? 1 : 2);
}

/**
 * The places that have figures of an indicator: those of the reforms first, then those that they
 * lie in, and among equals those with the most figures.
 */
export function areasOfIndicator(index: MetadataIndex, indicator: string): string[] {
  const { areas, contents } = index.catalog;
  const sizes = new Map<string, number>();
  for (const part of contents) {
    if (part.indicator !== indicator || !LEVELS.includes(part.role)) continue;
    for (const [area, count] of Object.entries(part.areas)) {
      sizes.set(area, (sizes.get(area) ?? 0) + count);
    }
  }
  const size = (area: string) => sizes.get(area) ?? 0;
  const distance = distanceFromHome(index);
  return areas
    .map(({ code }) => code)
    .filter((area) => size(area) > 0)
    .sort((a, b) => distance(a) - distance(b) || size(b) - size(a));
}

/** True if two figures cover periods of one length; those of stocks have none that matters. */
export function areOfOneLength(a: Observation, b: Observation, measure: Measure): boolean {
  if (measure === 'stock') return true;
  const [left, right] = [lengthOf(a), lengthOf(b)];
  if (left === null || right === null) return left === right;
  // Months have 28 to 31 days, years 365 or 366.
  return Math.abs(left - right) <= 3;
}

/** The period one year before, in the same notation; '' for one without a date. */
export function yearBefore(period: string): string {
  const shifted = period.replace(/\d{4}(?=-|\/|$)/g, (year) => String(Number(year) - 1));
  return shifted.replaceAll('-02-29', '-02-28');
}

/** How often figures come, by the days between the last two; 'uneven' for any other distance. */
const FREQUENCIES = [
  { name: 'month', least: 27, most: 32 },
  { name: 'quarter', least: 89, most: 93 },
  { name: 'half-year', least: 180, most: 185 },
  { name: 'year', least: 364, most: 367 },
] as const;
export type Frequency = (typeof FREQUENCIES)[number]['name'] | 'uneven';

/** How often the figures of a series come; 'uneven' for one alone. */
export function frequencyOf(dated: readonly Observation[]): Frequency {
  const [before, latest] = dated.slice(-2);
  const gap = (Date.parse(latest?.end ?? '') - Date.parse(before?.end ?? '')) / DAY;
  return FREQUENCIES.find(({ least, most }) => gap >= least && gap <= most)?.name ?? 'uneven';
}

/** True if a figure is from more than a year before a day (ISO 8601). */
export function isOlderThanYear({ end }: Observation, day: string): boolean {
  return end !== null && day !== '' && end < yearBefore(day);
}
