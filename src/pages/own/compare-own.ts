import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { lastFigures } from '../../compare/growth.ts';
import type { Ranking } from '../../compare/rankings.ts';

/** As many as one chart tells apart; the reader adds more there. */
const MOST = 8;

/**
 * The address at which own figures are compared: those of the first ranking, else the last ones of the
 * first indicator, each place of it.
 */
export function compareOwn(index: CatalogIndex, rankings: readonly Ranking[]): string {
  const ranked = rankings[0]?.rows.map(({ observation }) => observation);
  const { observations } = index.catalog;
  const last = ranked ?? lastFigures(index);
  const all = last.length > 0 ? last : observations.filter(({ role }) => role === 'actual');
  const first = all[0] ?? observations[0];
  const alike = (all.length > 0 ? all : observations).filter(
    ({ indicator, period }) => indicator === first?.indicator && period === first.period,
  );
  const ids = alike.slice(0, MOST).map(({ id }) => encodeURIComponent(id));
  return ids.length === 0 ? 'compare/' : `compare/?ids=${ids.join('~')}&v=1`;
}
