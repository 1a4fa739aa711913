import type { Catalog, ChartSpec } from '../../catalog/types.ts';
import { EVERYTHING, type ExploreRequest } from './request.ts';
import { select } from './select.ts';

/**
 * The question that a first visit shows answered: that of the catalog's line chart with the most
 * figures, or all of its first reform, or everything.
 */
export function defaultRequest(catalog: Catalog): ExploreRequest {
  const requestOf = ({ indicators, areas }: ChartSpec) => ({ ...EVERYTHING, indicators, areas });
  const lines = catalog.charts
    .filter((chart) => chart.type === 'line' && chart.indicators.length > 0)
    .map(requestOf)
    .map((request) => ({ request, figures: select(catalog, request).length }))
    .sort((a, b) => b.figures - a.figures);
  const [reform] = catalog.reforms;
  return lines[0]?.request ?? (reform ? { ...EVERYTHING, reforms: [reform.id] } : EVERYTHING);
}
