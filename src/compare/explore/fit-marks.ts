import { groupBy } from '../../base/group-by.ts';
import type { SelectionType } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { groupsOfIds } from '../groups.ts';
import { byEnd, comparable, type Fitter, hasOneUnit, unfit } from './fit.ts';
import { tellApart } from './labels.ts';

const MOST_NUMBERS = 30;
const MOST_BARS = 40;
const MOST_GLYPHS = 30;

/** Each figure as a big number, whatever its unit. */
export const fitNumbers: Fitter = (index, rows) => {
  if (rows.length > MOST_NUMBERS) return unfit('too-many');
  const lists = rows.map((row) => [row.id]);
  return { groups: tellApart(index, groupsOfIds(index, 'number', lists)) };
};

/** Each figure as a bar, all in one unit. */
export const fitBars: Fitter = (index, rows) => {
  const stated = comparable(rows);
  if (!hasOneUnit(stated)) return unfit('several-units');
  if (stated.length > MOST_BARS) return unfit('too-many');
  const lists = stated.map((row) => [row.id]);
  return { groups: tellApart(index, groupsOfIds(index, 'bar', lists)) };
};

/** Roles that a glyph sets against each other, in its order. */
const GLYPH_ROLES = ['baseline', 'actual', 'target', 'standard'];

/** What was against what became of it, a target or a standard: the latest figure of each role. */
export const fitGlyphs: Fitter = (index, rows) => {
  if (!hasOneUnit(comparable(rows))) return unfit('several-units');
  const declared = declaredGroups(index, rows, 'reform-glyph').filter((ids) => ids.length > 1);
  const taken = new Set(declared.flat());
  const free = rows.filter((row) => !taken.has(row.id) && GLYPH_ROLES.includes(row.role));
  const found = [
    ...groupBy(free, (row) => [row.indicator, row.area, row.series, row.reform].join('/')).values(),
  ].map((members) => {
    const byRole = groupBy<(typeof members)[number], string>(
      members.sort(byEnd),
      ({ role }) => role,
    );
    return GLYPH_ROLES.flatMap((role) => byRole.get(role)?.at(-1)?.id ?? []);
  });
  const lists = [...declared, ...found.filter((ids) => ids.length > 1)];
  if (lists.length === 0) return unfit('no-pair');
  if (lists.length > MOST_GLYPHS) return unfit('too-many');
  return { groups: tellApart(index, groupsOfIds(index, 'reform-glyph', lists)) };
};

/** Groups of the catalog's own charts of a type whose figures are all in the selection. */
function declaredGroups(
  index: CatalogIndex,
  rows: readonly Observation[],
  type: SelectionType,
): (readonly string[])[] {
  const ids = new Set(rows.map((row) => row.id));
  const groups = index.catalog.charts
    .filter((chart) => chart.type === type)
    .flatMap((chart) => chart.groups)
    .filter((group) => group.every((id) => ids.has(id)));
  return [...groupBy(groups, (group) => group.join('~')).values()].flatMap(([group]) =>
    group === undefined ? [] : [group],
  );
}

/** Totals and what became of them, where the data name them as such. */
export const fitFlows: Fitter = (index, rows) => {
  const lists = declaredGroups(index, rows, 'flow').filter((ids) => ids.length > 1);
  if (lists.length === 0) return unfit('no-whole');
  return { groups: groupsOfIds(index, 'flow', lists) };
};

/** Wholes and their parts in one unit, where the data name them as such. */
export const fitParts: Fitter = (index, rows) => {
  const lists = declaredGroups(index, rows, 'part-to-whole').filter((ids) => ids.length > 1);
  if (lists.length === 0) return unfit('no-whole');
  const drawn = new Set(lists.flat());
  if (!hasOneUnit(rows.filter((row) => drawn.has(row.id)))) return unfit('several-units');
  return { groups: groupsOfIds(index, 'part-to-whole', lists) };
};
