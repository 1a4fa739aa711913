import { group } from 'd3-array';
import type { SelectionType } from '../../base/vocabulary.ts';
import type { Draft } from '../draft.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { fillsTiles } from '../tile-share.ts';
import type { Area, ChartSpec, Observation } from '../types.ts';

interface Shape {
  /** Members that a group must have at least and at most. */
  readonly members: readonly [number, number];
  /**
   * What lies on one axis and so has one unit: the whole chart, the members of a group, those at
   * one place of their groups (each axis of a scatter plot), or nothing.
   */
  readonly oneUnit: 'chart' | 'group' | 'place' | null;
}

/** What the groups of each chart type look like; `line` takes indicators instead. */
const SHAPES: Readonly<Record<Exclude<SelectionType, 'line'>, Shape>> = {
  'reform-glyph': { members: [1, 5], oneUnit: 'chart' },
  bar: { members: [1, 1], oneUnit: 'chart' },
  flow: { members: [2, 2], oneUnit: 'group' },
  'part-to-whole': { members: [2, Infinity], oneUnit: 'chart' },
  scatter: { members: [2, 2], oneUnit: 'place' },
  'tile-map': { members: [1, 1], oneUnit: 'chart' },
  number: { members: [1, Infinity], oneUnit: null },
};

/** The figures of a draft by id, computed ones included. */
function figuresOf(draft: Draft): Map<string, Observation> {
  const derived = draft.derived.map(({ item }) => item.observation);
  const all = [...draft.observations.map(({ item }) => item), ...derived];
  return new Map(all.map((one) => [one.id, one]));
}

/** Lists of figures that lie on one axis; a change in its own unit is words beside a glyph. */
function axesOf(
  chart: ChartSpec,
  oneUnit: Shape['oneUnit'],
  figures: ReadonlyMap<string, Observation>,
): Observation[][] {
  const found = chart.groups.map((group) => group.flatMap((id) => figures.get(id) ?? []));
  const levels = found.map((group) => {
    const rest = group.filter(({ role }) => role !== 'change');
    return chart.type === 'reform-glyph' && rest.length > 0 ? rest : group;
  });
  if (oneUnit === 'chart') return [levels.flat()];
  if (oneUnit === 'group') return levels;
  if (oneUnit === null) return [];
  const places = Math.max(0, ...levels.map((group) => group.length));
  return Array.from({ length: places }, (_, place) =>
    levels.flatMap((group) => group[place] ?? []),
  );
}

function checkUnits(at: Place, column: string, axes: readonly (readonly Observation[])[]) {
  return axes
    .map((axis) => [...new Set(axis.map(({ unit }) => unit))])
    .filter((units) => units.length > 1)
    .map((units) => problem(at, column, units.join(' '), 'chart-units'));
}

/** A line chart draws what its indicators have in its areas, changes left out. */
function checkLine(
  at: Place,
  chart: ChartSpec,
  series: ReadonlyMap<string, readonly Observation[]>,
): Problem[] {
  const given = chart.indicators.length > 0 && chart.areas.length > 0 && chart.groups.length === 0;
  if (!given) return [problem(at, 'indicators', chart.id, 'line-without-series')];
  const drawn = chart.indicators
    .flatMap((indicator) => series.get(indicator) ?? [])
    .filter(({ area, role }) => chart.areas.includes(area) && role !== 'change');
  return drawn.length === 0
    ? [problem(at, 'indicators', chart.id, 'chart-empty')]
    : checkUnits(at, 'indicators', [drawn]);
}

/** Each figure has a tile, and most tiles have a figure. */
function checkTiles(
  at: Place,
  members: readonly string[],
  figures: ReadonlyMap<string, Observation>,
  areas: ReadonlyMap<string, Area>,
): Problem[] {
  const codeOf = (id: string) => figures.get(id)?.area ?? '';
  const off = members
    .filter((id) => areas.get(codeOf(id))?.column === null)
    .map((id) => problem(at, 'groups', id, 'area-without-tile'));
  if (off.length > 0 || members.length === 0) return off;
  return fillsTiles(areas.values(), new Set(members.map(codeOf)))
    ? []
    : [problem(at, 'groups', String(members.length), 'tiles-empty')];
}

/** Each chart has the groups that its type draws, of observations that exist, one unit an axis. */
export function checkCharts(draft: Draft): Problem[] {
  const figures = figuresOf(draft);
  const series = group(figures.values(), ({ indicator }) => indicator);
  const areas = new Map(draft.areas.map(({ item }) => [item.code, item]));
  return draft.charts.flatMap(({ at, item: chart }) => {
    if (chart.type === 'line') return checkLine(at, chart, series);
    const shape = new Map(Object.entries(SHAPES)).get(chart.type);
    if (shape === undefined) return [problem(at, 'type', chart.type, 'chart-type-unknown')];
    const members = chart.groups.flat();
    const [least, most] = shape.members;
    return [
      ...(members.length === 0 ? [problem(at, 'groups', '', 'chart-empty')] : []),
      ...chart.groups
        .filter((group) => group.length < least || group.length > most)
        .map((group) =>
          problem(at, 'groups', group.join(' ~ '), 'chart-members', { type: chart.type }),
        ),
      ...checkUnits(at, 'groups', axesOf(chart, shape.oneUnit, figures)),
      ...(chart.type === 'tile-map' ? checkTiles(at, members, figures, areas) : []),
    ];
  });
}
