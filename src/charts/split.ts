import type { ChartDocument, ChartGroup, ChartRow } from '../spec/document.ts';
import { extremes } from './scale.ts';

/** Types whose groups say the same on two drawings: no ranks, no curves over each other, no map. */
const PARTED: ReadonlySet<ChartDocument['type']> = new Set([
  'bar',
  'flow',
  'heat-table',
  'number',
  'part-to-whole',
  'reform-glyph',
  'sparkline-table',
  'yardstick',
]);

/** What stays together, in drawing order: the groups of a panel, else each group. */
function unitsOf({ type, encodings }: ChartDocument): ChartGroup[][] {
  const { groups, facets } = encodings;
  if (type === 'line' && facets.length > 1) {
    return facets
      .map(({ key }) => groups.filter(({ facet }) => facet === key))
      .filter((members) => members.length > 0);
  }
  if (!PARTED.has(type)) return [[...groups]];
  // Panels stand in the order of the facets; groups of none come last.
  const place = ({ facet }: ChartGroup) => {
    const at = facets.findIndex(({ key }) => key === facet);
    return at < 0 ? facets.length : at;
  };
  return [...groups].sort((a, b) => place(a) - place(b)).map((group) => [group]);
}

/** The document with these groups alone, on the scale of all. */
function partOf(document: ChartDocument, groups: readonly ChartGroup[], last: boolean) {
  const { encodings, rows } = document;
  const known = new Set(encodings.groups.map(({ key }) => key));
  const kept = new Set(groups.map(({ key }) => key));
  const isKept = ({ group }: ChartRow) => kept.has(group) || (last && !known.has(group));
  const { value } = encodings;
  const beside = rows.filter(({ unit }) => unit === value?.unit).flatMap(extremes);
  const facets = encodings.facets.filter(({ key }) => groups.some(({ facet }) => facet === key));
  return {
    ...document,
    rows: rows.filter(isKept),
    encodings: {
      ...encodings,
      groups,
      facets,
      value: value && { ...value, shared: [...new Set([...(value.shared ?? []), ...beside])] },
    },
  };
}

/** Cuts into `count` runs that differ in length by one at the most. */
function runs<T>(items: readonly T[], count: number): T[][] {
  const cut = (at: number) => Math.round((items.length * at) / count);
  return Array.from({ length: count }, (_, at) => items.slice(cut(at), cut(at + 1)));
}

/**
 * A chart as the fewest that each fit, alike in length, in order and on one scale; what cannot be
 * parted further stays as it is, whether it fits or not.
 */
export function splitChart(
  document: ChartDocument,
  fits: (document: ChartDocument) => boolean,
): ChartDocument[] {
  if (fits(document)) return [document];
  const units = unitsOf(document);
  let parts = [document];
  for (let count = 2; count <= units.length; count += 1) {
    parts = runs(units, count).map((run, at) => partOf(document, run.flat(), at === count - 1));
    if (parts.every(fits)) break;
  }
  return parts;
}
