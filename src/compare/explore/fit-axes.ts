import { groupBy } from '../../base/group-by.ts';
import { fillsTiles } from '../../catalog/tile-share.ts';
import type { Observation } from '../../catalog/types.ts';
import { groupsOfIds } from '../groups.ts';
import { lineKey } from '../series.ts';
import { byEnd, comparable, type Fitter, hasOneUnit, unfit } from './fit.ts';
import { tellApart } from './labels.ts';

const MOST_LINES = 24;
const FEWEST_PAIRS = 3;
const FEWEST_TILES = 3;

/** Each indicator and place over time; a series of one figure is a point. */
export const fitLines: Fitter = (index, rows) => {
  const levels = comparable(rows);
  if (!hasOneUnit(levels)) return unfit('several-units');
  const dated = levels.filter((row) => row.end !== null);
  const lines = [...groupBy(dated, lineKey).values()].map((members) => members.sort(byEnd));
  const spans = (line: readonly Observation[]) => line[0]?.end !== line.at(-1)?.end;
  if (!lines.some(spans)) return unfit('one-period');
  if (lines.length > MOST_LINES) return unfit('too-many');
  const lists = lines.map((line) => line.map((row) => row.id));
  return { groups: tellApart(index, groupsOfIds(index, 'line', lists), true) };
};

/** One indicator against another, where both have a figure for the same place and period. */
export const fitScatter: Fitter = (index, rows) => {
  const indicators = [...new Set(rows.map((row) => row.indicator))];
  const [x, y] = indicators;
  if (indicators.length !== 2 || x === undefined) return unfit('two-indicators');
  const drawable = comparable(rows);
  const units = groupBy(drawable, (row) => row.indicator);
  if (![...units.values()].every(hasOneUnit)) return unfit('several-units');
  const places = groupBy(drawable, (row) =>
    [row.area, row.period, row.series, row.role, row.reform].join('/'),
  );
  const lists = [...places.values()].flatMap((members) => {
    const first = members.find((row) => row.indicator === x);
    const second = members.find((row) => row.indicator === y);
    return first === undefined || second === undefined ? [] : [[first.id, second.id]];
  });
  if (lists.length < FEWEST_PAIRS) return unfit('few-pairs');
  return { groups: tellApart(index, groupsOfIds(index, 'scatter', lists)) };
};

/** The latest figure of each district of one city, on its tile map. */
export const fitTiles: Fitter = (index, rows) => {
  if (new Set(rows.map((row) => row.indicator)).size > 1) return unfit('one-indicator');
  const levels = comparable(rows);
  if (!hasOneUnit(levels)) return unfit('several-units');
  const placed = levels.filter((row) => {
    const area = index.areas.get(row.area);
    return area !== undefined && area.column !== null && area.row !== null;
  });
  const cities = new Set(placed.map((row) => index.areas.get(row.area)?.parent));
  const latest = [...groupBy(placed, (row) => row.area).values()].map(
    (members) => members.sort(byEnd).at(-1)?.id ?? '',
  );
  if (cities.size !== 1 || latest.length < FEWEST_TILES) return unfit('not-districts');
  if (!fillsTiles(index.areas.values(), new Set(placed.map(({ area }) => area)))) {
    return unfit('few-districts');
  }
  const lists = latest.map((id) => [id]);
  return { groups: tellApart(index, groupsOfIds(index, 'tile-map', lists)) };
};
