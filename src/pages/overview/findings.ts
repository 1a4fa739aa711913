import type { Role } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import { isOwnOf } from '../../catalog/own.ts';
import type { ChartSpec } from '../../catalog/types.ts';
import { directionIn } from '../../charts/tone.ts';
import type { ReformCollection } from '../../parts/collections.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { rowsOfGroup } from '../../spec/look-up.ts';

/** What an actual figure can be held against, most telling first. */
const AGAINST: readonly Role[] = ['baseline', 'standard', 'target'];
const MOST_CHARTS = 4;
const MOST_OF_ONE_REFORM = 3;

/** How tellingly a chart compares: 0 with a baseline, 1 a standard, 2 a target; null not at all. */
function comparison(index: CatalogIndex, chart: ChartSpec): number | null {
  if (chart.type !== 'reform-glyph' || chart.reform === null) return null;
  const reform = mustGet(index.reforms, 'reform', chart.reform);
  if (!isOwnOf(index.catalog, reform, chart)) return null;
  const ranks = chart.groups.flatMap((ids) => {
    const roles = ids.map((id) => mustGet(index.observations, 'observation', id).role);
    const rank = AGAINST.findIndex((role) => roles.includes(role));
    return roles.includes('actual') && rank >= 0 ? [rank] : [];
  });
  return ranks.length === 0 ? null : Math.min(...ranks);
}

/** True if every figure that the chart compares is surely better than what it is held against. */
export function isImproved(document: ChartDocument): boolean {
  const groups = document.encodings.groups.map(({ key }) => rowsOfGroup(document, key));
  return groups.length > 0 && groups.every((rows) => directionIn(rows) === 'better');
}

/** The charts of a collection's reforms that compare, most telling first. */
function comparingCharts(index: CatalogIndex, id: string): ChartSpec[] {
  return index.catalog.charts
    .filter(({ reform }) => index.reforms.get(reform ?? '')?.package === id)
    .flatMap((chart) => {
      const rank = comparison(index, chart);
      return rank === null ? [] : [{ chart, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ chart }) => chart);
}

/** How many reforms of a collection can be held against an earlier figure, a standard or a target. */
export function comparedReforms(index: CatalogIndex, collection: ReformCollection): number {
  const charts = [...comparingCharts(index, collection.id), ...findingCharts(index, collection)];
  return new Set(charts.map(({ reform }) => reform)).size;
}

/**
 * The charts that lead a collection: those it names, else those that answer what improved against
 * what: with a baseline first, then with a standard or target; few of one reform, so that each that
 * can be compared is seen.
 */
export function findingCharts(
  index: CatalogIndex,
  { id, findings }: Pick<ReformCollection, 'id' | 'findings'>,
): ChartSpec[] {
  const { charts } = index.catalog;
  const named = findings.flatMap((one) => charts.find((chart) => chart.id === one) ?? []);
  if (named.length > 0) return named.filter(({ reform }) => reform !== null);
  const used = new Map<string, number>();
  const kept = comparingCharts(index, id).filter(({ reform }) => {
    const count = (used.get(reform ?? '') ?? 0) + 1;
    used.set(reform ?? '', count);
    return count <= MOST_OF_ONE_REFORM;
  });
  return kept.slice(0, MOST_CHARTS);
}
