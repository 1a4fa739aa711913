import type { Catalog } from '../../catalog/types.ts';
import { EVERYTHING, type ExploreRequest } from './request.ts';

/**
 * The question that a first visit shows answered: that of the catalog's first line chart, or all
 * of its first reform, or everything.
 */
export function defaultRequest(catalog: Catalog): ExploreRequest {
  const chart = catalog.charts.find((one) => one.type === 'line' && one.indicators.length > 0);
  if (chart !== undefined) {
    return { ...EVERYTHING, indicators: chart.indicators, areas: chart.areas };
  }
  const [reform] = catalog.reforms;
  return reform === undefined ? EVERYTHING : { ...EVERYTHING, reforms: [reform.id] };
}
