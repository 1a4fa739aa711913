import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import type { ChartLayout, Frame } from '../chart.ts';
import { round2 } from '../label.ts';
import {
  drawRules,
  layoutPlane,
  type Placed,
  type Plane,
  type RuleMark,
  ruleName,
  sortRows,
} from '../plane.ts';
import { layoutRest, type Rest } from '../rest.ts';
import { type Fill, fillsOf, type KeyEntry, layoutKey } from './key.ts';

/** A bar over the stretch of the axis that it counts. */
export interface Column {
  readonly row: ChartRow;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Fill;
}

/** A histogram as placed; `plane` is null where nothing has a place. */
export interface HistogramLayout extends ChartLayout {
  readonly plane: Plane | null;
  readonly columns: readonly Column[];
  readonly rules: readonly RuleMark[];
  /** What fills mean; empty for one group. */
  readonly key: readonly KeyEntry[];
  /** Figures that cannot be drawn, written out below. */
  readonly rest: Rest;
}

/** A row with the fill of its group, and what stands below it in its column. */
interface Stacked extends Placed {
  readonly fill: Fill;
  readonly below: number;
}

/** Rows of one stretch stand on one another, in the order of their groups; context stands by itself. */
function stack(placed: readonly Placed[], fills: ReadonlyMap<string, Fill>): Stacked[] {
  const order = [...fills.keys()];
  const heights = new Map<string, number>();
  return [...placed]
    .sort((a, b) => order.indexOf(a.row.group) - order.indexOf(b.row.group))
    .map((one) => {
      const fill = fills.get(one.row.group) ?? 'solid';
      if (fill === 'pale') return { ...one, fill, below: 0 };
      const stretch = `${one.at} ${one.row.to}`;
      const below = heights.get(stretch) ?? 0;
      heights.set(stretch, below + one.value);
      return { ...one, fill, below };
    });
}

/**
 * Columns from zero over the stretches of an axis that they count; groups marked as context stand grey
 * behind the others, a second group hatched on top of the first. Rows whose part is `x` are rules across.
 */
export function layoutHistogram(document: ChartDocument, frame: Frame): HistogramLayout {
  const { width } = frame;
  const { placed, rules, rest } = sortRows(document);
  if (placed.length === 0) {
    const all = layoutRest(document, frame, rest, 20);
    const height = Math.ceil(all.bottom) + 4;
    return { width, height, plane: null, columns: [], rules: [], key: [], rest: all };
  }
  const { groups } = document.encodings;
  const fills = fillsOf(groups);
  const stacked = stack(placed, fills);
  const ends = placed.map(({ row, at }) => row.to ?? at);
  const places = [...placed.map(({ at }) => at), ...ends, ...rules.map(({ value }) => value ?? 0)];
  const values = stacked.map(({ value, below }) => below + value);
  const lanes = rules.length;
  const plane = layoutPlane(document, frame, values, places, { column: 6, lanes });
  const { across, up } = plane;
  const columns = stacked.map(({ row, at, value, below, fill }): Column => {
    const [from, to] = [across.scale(at), across.scale(row.to ?? at)];
    const [y, foot] = [up.scale(Math.max(0, below + value)), up.scale(below)];
    return {
      row,
      x: round2(from),
      y: round2(y),
      // A hairline of paper between neighbours.
      width: round2(Math.max(1, to - from - (to - from > 3 ? 1 : 0))),
      height: round2(Math.max(0, foot - y)),
      fill,
    };
  });
  const named = rules.map((row) => ({ row, name: ruleName(document, row, frame) }));
  const key = layoutKey(groups, fills, plane.foot, frame);
  const all = layoutRest(document, frame, rest, key.bottom);
  return {
    width,
    height: Math.ceil(all.bottom) + 4,
    plane,
    columns: [...columns].sort((a, b) => Number(b.fill === 'pale') - Number(a.fill === 'pale')),
    rules: drawRules(plane, named, frame),
    key: key.entries,
    rest: all,
  };
}
