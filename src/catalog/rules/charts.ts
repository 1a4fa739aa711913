import type { ChartType } from '../../base/vocabulary.ts';
import type { Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { observationIds } from './references.ts';

interface Shape {
  /** Members that a group must have at least and at most. */
  readonly members: readonly [number, number];
  /** True if every group must be in the same unit; false if only the members of one must. */
  readonly oneUnit: boolean;
}

/** What the groups of each chart type look like; `line` takes indicators instead. */
const SHAPES: Readonly<Record<Exclude<ChartType, 'line'>, Shape>> = {
  'reform-glyph': { members: [1, 5], oneUnit: true },
  bar: { members: [1, 1], oneUnit: true },
  flow: { members: [2, 2], oneUnit: false },
  'part-to-whole': { members: [2, Infinity], oneUnit: true },
  scatter: { members: [2, 2], oneUnit: false },
  'tile-map': { members: [1, 1], oneUnit: true },
  number: { members: [1, Infinity], oneUnit: false },
};

/** Each chart has the groups that its type draws, of observations that exist, in one unit. */
export function checkCharts(draft: Draft): Problem[] {
  const observations = new Map(draft.observations.map(({ item }) => [item.id, item]));
  const known = observationIds(draft);
  const areas = new Map(draft.areas.map(({ item }) => [item.code, item]));
  return draft.charts.flatMap(({ at, item: chart }) => {
    if (chart.type === 'line') {
      const given =
        chart.indicators.length > 0 && chart.areas.length > 0 && chart.groups.length === 0;
      return given
        ? []
        : [problem(at, 'indicators', chart.id, 'a line chart takes indicators and areas')];
    }
    const shape = new Map(Object.entries(SHAPES)).get(chart.type);
    if (shape === undefined) return [problem(at, 'type', chart.type, 'unknown chart type')];
    const members = chart.groups.flat();
    const unitOf = (id: string) => observations.get(id)?.unit;
    const units = new Set(members.map(unitOf).filter((unit) => unit !== undefined));
    const [least, most] = shape.members;
    return [
      ...(members.length === 0 ? [problem(at, 'groups', '', 'a chart without figures')] : []),
      ...members
        .filter((id) => !known.has(id))
        .map((id) => problem(at, 'groups', id, 'unknown observation')),
      ...chart.groups
        .filter((group) => group.length < least || group.length > most)
        .map((group) =>
          problem(at, 'groups', group.join(' ~ '), `wrong number of members for ${chart.type}`),
        ),
      ...(shape.oneUnit && units.size > 1
        ? [problem(at, 'groups', [...units].join(' '), 'more than one unit in a chart')]
        : []),
      ...(chart.type === 'tile-map' ? members : [])
        .filter((id) => areas.get(observations.get(id)?.area ?? '')?.column === null)
        .map((id) => problem(at, 'groups', id, 'area has no place in the tile map')),
    ];
  });
}
