import { comparePeriods } from '../../base/period.ts';
import type { Observation } from '../../catalog/types.ts';

/** As many as one chart tells apart; the reader adds more there. */
const MOST = 8;

/**
 * The address at which a kept series is compared: its last period place by place, of one place its last
 * periods.
 * @param name the package that holds it
 */
export function compareKept(name: string, series: readonly Observation[]): string {
  const inOrder = [...series].sort(comparePeriods);
  const last = inOrder.at(-1);
  const places = inOrder.filter(({ period }) => period === last?.period);
  const shown = (places.length > 1 ? places : inOrder).slice(-MOST);
  const ids = shown.map(({ id }) => encodeURIComponent(`${name}/${id}`));
  return ids.length === 0 ? 'compare/' : `compare/?ids=${ids.join('~')}&v=1`;
}
