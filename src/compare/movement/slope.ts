import { both } from '../../base/vocabulary.ts';
import { type CatalogIndex, mustGet } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { messages } from '../../i18n/messages.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { makeDocument } from '../document.ts';
import { type GroupDraft, groupsOfIds } from '../groups.ts';
import { previousOf } from '../measures/line.ts';

/** Fewer places are no ranking, and have no movement. */
const FEWEST = 3;

/** Whether figures may be ranked: of one indicator, time and unit, of which a direction is better. */
function mayRank(index: CatalogIndex, figures: readonly Observation[]): boolean {
  const [first] = figures;
  if (first === undefined || figures.length < FEWEST) return false;
  const { polarity, ranking } = mustGet(index.indicators, 'indicator', first.indicator);
  const alike = figures.every(
    ({ indicator, period, unit, series }) =>
      indicator === first.indicator &&
      period === first.period &&
      unit === first.unit &&
      series === first.series,
  );
  const places = new Set(figures.map(({ area, reform }) => `${area} ${reform}`));
  return alike && polarity !== 'neutral' && ranking !== 'no' && places.size === figures.length;
}

/**
 * How the places of figures moved since the period before: groups are places, of two periods. Null
 * where they may not be ranked, or fewer than three have both figures; those that lack the earlier one
 * are left out, for another number of places is another ranking, and are named in the notes.
 */
export function slopeDocument(
  index: CatalogIndex,
  figures: readonly Observation[],
): ChartDocument | null {
  if (!mayRank(index, figures)) return null;
  const pairs = figures.map((one) => ({ one, before: previousOf(index, one) }));
  const known = pairs.filter(({ before }) => before !== null);
  const [first] = figures;
  if (first === undefined || known.length < FEWEST) return null;
  const names = groupsOfIds(
    index,
    'bar',
    pairs.map(({ one }) => [one.id]),
  );
  const groups = pairs.flatMap(({ one, before }, at): GroupDraft[] => {
    const name = names[at];
    if (before === null || name === undefined) return [];
    const ids = [before.id, one.id];
    return [{ group: { ...name.group, context: false }, ids, parts: ids.map(() => '') }];
  });
  const lacking = pairs.flatMap(({ before }, at) => (before === null ? (names[at] ?? []) : []));
  const indicator = mustGet(index.indicators, 'indicator', first.indicator).name;
  const unit = mustGet(index.units, 'unit', first.unit).name;
  return makeDocument(index, {
    id: 'movement',
    type: 'slope',
    title: both((language) => messages(language).compare.movement.title(indicator[language])),
    subtitle: both((language) => messages(language).compare.movement.subtitle(unit[language])),
    notes: lacking.map(({ group }) =>
      both((language) => messages(language).compare.movement.lacking(group.label[language])),
    ),
    groups,
    query: null,
  });
}
