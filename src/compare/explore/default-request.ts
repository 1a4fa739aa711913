import { countIn } from '../../catalog/contents.ts';
import { isOfReader } from '../../catalog/own.ts';
import type { CatalogMetadata, ChartSpec } from '../../catalog/types.ts';
import { EVERYTHING, type ExploreRequest } from './request.ts';

/** A first visit brings its figures along; those of a larger chart would weigh too much. */
const MOST_FIGURES = 300;

/**
 * The question that a first visit shows answered: that of the catalog's line chart with the most
 * figures that a page can carry, or all of its first reform, or everything.
 */
export function defaultRequest(catalog: CatalogMetadata): ExploreRequest {
  const { contents, reforms } = catalog;
  // What readers open themselves changes no address.
  const charts = catalog.charts.filter((chart) => !isOfReader(catalog, chart.package));
  const requestOf = ({ indicators, areas }: ChartSpec) => ({ ...EVERYTHING, indicators, areas });
  const lines = charts
    .filter((chart) => chart.type === 'line' && chart.indicators.length > 0)
    .map(requestOf)
    .map((request) => ({ request, figures: countIn(contents, request) }))
    .filter(({ figures }) => figures <= MOST_FIGURES)
    .sort((a, b) => b.figures - a.figures);
  const [reform] = reforms;
  return lines[0]?.request ?? (reform ? { ...EVERYTHING, reforms: [reform.id] } : EVERYTHING);
}
