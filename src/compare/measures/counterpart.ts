import type { Role } from '../../base/vocabulary.ts';
import { type CatalogIndex, figuresOfIndicator, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { seriesKey } from '../series.ts';

const BASELINES: readonly Role[] = ['baseline'];
const TARGETS: readonly Role[] = ['target', 'standard'];

/** Observations that a prepared chart puts on one row with this one, declared by its data package. */
function rowMates(index: CatalogIndex, id: string): Observation[] {
  return index.catalog.charts
    .filter((chart) => chart.type === 'reform-glyph')
    .flatMap((chart) => chart.groups.filter((group) => group.includes(id)))
    .flat()
    .filter((other) => other !== id)
    .flatMap((other) => index.observations.get(other) ?? []);
}

/** Whether the data put two figures on one row, which says that one measures the other. */
export function isRowMate(index: CatalogIndex, id: string, other: string): boolean {
  return rowMates(index, id).some((mate) => mate.id === other);
}

const REFERENCES = new Set<Role>([...BASELINES, ...TARGETS]);
const references = new WeakMap<readonly Observation[], readonly Observation[]>();

/** Figures of an indicator that others are held against: few, where an indicator has thousands. */
function referencesOf(index: CatalogIndex, indicator: string): readonly Observation[] {
  const all = figuresOfIndicator(index, indicator);
  const known = references.get(all) ?? all.filter(({ role }) => REFERENCES.has(role));
  references.set(all, known);
  return known;
}

function ofSameSeries(index: CatalogIndex, one: Observation): Observation[] {
  return referencesOf(index, one.indicator).filter(
    (other) => other.id !== one.id && seriesKey(other) === seriesKey(one),
  );
}

/** Latest first; those without a date last. */
function latestFirst(a: Observation, b: Observation): number {
  return (b.end ?? '').localeCompare(a.end ?? '');
}

function withRole(
  index: CatalogIndex,
  one: Observation,
  roles: readonly Role[],
): Observation | null {
  const candidates = [...ofSameSeries(index, one).sort(latestFirst), ...rowMates(index, one.id)];
  const fit = candidates.filter((other) => other.unit === one.unit);
  return roles.flatMap((role) => fit.filter((other) => other.role === role))[0] ?? null;
}

/**
 * The baseline that belongs to this figure: its own indicator, area and series, else
 * what a prepared chart shows on one row with it; the same unit in any case. Null if none is known.
 */
export function baselineOf(index: CatalogIndex, one: Observation): Observation | null {
  return withRole(index, one, BASELINES);
}

/** The target, else the standard, that this figure is held to; found as `baselineOf` is. */
export function targetOf(index: CatalogIndex, one: Observation): Observation | null {
  return withRole(index, one, TARGETS);
}

/** What a figure can be held against: its baseline, else its target or standard. */
export function againstOf(index: CatalogIndex, one: Observation): Observation | null {
  return one.role === 'actual' ? (baselineOf(index, one) ?? targetOf(index, one)) : null;
}

/** Which period of the other indicator belongs to a figure. */
export type Match = 'same-period' | 'that-period' | 'any-period';

/**
 * The figure that stands to `one` as the reader's choice `chosen` does: its indicator for the area
 * of `one`, in the period of `one` (`same-period`, denominators), of `chosen` (`that-period`,
 * baselines) or any (standards); failing that, `chosen` itself.
 */
export function counterpart(
  index: CatalogIndex,
  one: Observation,
  chosen: Observation,
  match: Match,
): Observation {
  const period = match === 'same-period' ? one.period : chosen.period;
  const same = figuresOfIndicator(index, chosen.indicator).filter(
    (other) =>
      other.id !== one.id &&
      other.unit === chosen.unit &&
      other.area === one.area &&
      (other.indicator !== one.indicator || other.series === one.series) &&
      (match === 'any-period' ? other.role === chosen.role : other.period === period),
  );
  return same.find((other) => other.id === chosen.id) ?? same[0] ?? chosen;
}

/** The stated change that a baseline was computed from; null if there is none. */
export function changeBehind(index: CatalogIndex, baseline: Observation): Observation | null {
  const inputs = Object.values(baseline.derivation?.inputs ?? {});
  const found = inputs.map((id) => mustGet(index.observations, 'observation', id));
  return found.find((o) => o.role === 'change' && o.indicator === baseline.indicator) ?? null;
}
