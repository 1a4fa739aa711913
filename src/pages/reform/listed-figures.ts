import { group } from 'd3-array';
import type { Observation } from '../../catalog/types.ts';

/** A figure of a list, and how many more there are of its indicator that the list leaves out. */
export interface ListedFigure {
  readonly figure: Observation;
  readonly further: number;
}

/** A reform of more figures is listed by the latest of each indicator. */
const MOST_LISTED = 200;

/** The latest figure that was measured, in the reform's own area if there is one; else the first. */
function latest(figures: readonly Observation[], area: string): Observation | undefined {
  const own = figures.filter((one) => one.area === area);
  const places = own.length > 0 ? own : figures;
  const measured = places.filter(({ role, end }) => role === 'actual' && end !== null);
  const [first] = measured.length > 0 ? measured : places;
  return measured.reduce((a, b) => ((b.end ?? '') > (a?.end ?? '') ? b : a), first);
}

/**
 * The figures of a reform as its page lists them: all, or where they are too many to be read, the
 * latest of each indicator with the count of the others.
 */
export function listedFigures(own: readonly Observation[], area: string): ListedFigure[] {
  if (own.length <= MOST_LISTED) return own.map((figure) => ({ figure, further: 0 }));
  return [...group(own, ({ indicator }) => indicator).values()].flatMap((figures) => {
    const figure = latest(figures, area);
    return figure === undefined ? [] : [{ figure, further: figures.length - 1 }];
  });
}
