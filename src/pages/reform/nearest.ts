import { liesIn } from '../../catalog/area-within.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { ChartSpec, Observation, Reform } from '../../catalog/types.ts';

/** The area of a reform and those that it lies in, from near to far. */
function around(index: CatalogIndex, area: string): string[] {
  const codes: string[] = [];
  for (let at: string | null | undefined = area; at && !codes.includes(at); ) {
    codes.push(at);
    at = index.areas.get(at)?.parent;
  }
  return codes;
}

/** What a chart shows: places and units, and whether a figure of the reform itself is among them. */
function contentOf(index: CatalogIndex, chart: ChartSpec, own: ReadonlySet<string>) {
  const ids = chart.groups.flat();
  const figures = ids.flatMap((id) => index.observations.get(id) ?? []);
  const indicators = [...chart.indicators, ...figures.map(({ indicator }) => indicator)];
  return {
    own: ids.some((id) => own.has(id)),
    areas: [...chart.areas, ...figures.map(({ area }) => area)],
    units: indicators.map((id) => mustGet(index.indicators, 'indicator', id).unit),
  };
}

/**
 * Charts that put a reform in context, the nearest comparators first: those that set a figure of the
 * reform itself beside others, then drawings before single numbers, those in the unit of one of its
 * leading figures before others, and the places nearest to the reform's before those further away. What is as near keeps its order.
 */
export function nearestFirst(
  index: CatalogIndex,
  reform: Pick<Reform, 'area' | 'headline'>,
  own: readonly Pick<Observation, 'id'>[],
  context: readonly ChartSpec[],
): ChartSpec[] {
  const chain = around(index, reform.area);
  const owned = new Set(own.map(({ id }) => id));
  const units = new Set(
    reform.headline.map((id) => {
      const { indicator } = mustGet(index.observations, 'observation', id);
      return mustGet(index.indicators, 'indicator', indicator).unit;
    }),
  );
  const far = (area: string) => {
    const step = chain.findIndex((code) => liesIn(index.catalog.areas, area, code));
    return step < 0 ? chain.length : step;
  };
  const distance = (chart: ChartSpec): number[] => {
    const shown = contentOf(index, chart, owned);
    return [
      shown.own ? 0 : 1,
      chart.type === 'number' ? 1 : 0,
      shown.units.some((unit) => units.has(unit)) ? 0 : 1,
      Math.min(...shown.areas.map(far), chain.length),
    ];
  };
  return context
    .map((chart) => ({ chart, at: distance(chart) }))
    .sort((a, b) => a.at.reduce((order, step, key) => order || step - (b.at[key] ?? 0), 0))
    .map(({ chart }) => chart);
}
