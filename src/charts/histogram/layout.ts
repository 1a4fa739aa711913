import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import type { ChartLayout, Frame } from '../chart.ts';
import { round2 } from '../label.ts';
import { drawRules, layoutPlane, type Plane, type RuleMark, ruleName, sortRows } from '../plane.ts';
import { layoutRest, type Rest } from '../rest.ts';
import type { ThemeColour } from '../theme.ts';

/** A bar over the stretch of the axis that it counts. */
export interface Column {
  readonly row: ChartRow;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: ThemeColour;
}

/** A histogram as placed; `plane` is null where nothing has a place. */
export interface HistogramLayout extends ChartLayout {
  readonly plane: Plane | null;
  readonly columns: readonly Column[];
  readonly rules: readonly RuleMark[];
  /** Figures that cannot be drawn, written out below. */
  readonly rest: Rest;
}

/**
 * Columns from zero over the stretches of an axis that they count; groups marked as context stand
 * grey behind the others. Rows whose part is `x` are rules across.
 */
export function layoutHistogram(document: ChartDocument, frame: Frame): HistogramLayout {
  const { width } = frame;
  const { placed, rules, rest } = sortRows(document);
  if (placed.length === 0) {
    const all = layoutRest(document, frame, rest, 20);
    const height = Math.ceil(all.bottom) + 4;
    return { width, height, plane: null, columns: [], rules: [], rest: all };
  }
  const quiet = new Set(
    document.encodings.groups.filter(({ context }) => context).map(({ key }) => key),
  );
  const ends = placed.map(({ row, at }) => row.to ?? at);
  const places = [...placed.map(({ at }) => at), ...ends, ...rules.map(({ value }) => value ?? 0)];
  const values = placed.map(({ value }) => value);
  const lanes = rules.length;
  const plane = layoutPlane(document, frame, values, places, { column: 6, lanes });
  const { across, up } = plane;
  const columns = placed.map(({ row, at, value }): Column => {
    const [from, to] = [across.scale(at), across.scale(row.to ?? at)];
    const [y, zero] = [up.scale(Math.max(0, value)), up.scale(0)];
    return {
      row,
      x: round2(from),
      y: round2(y),
      // A hairline of paper between neighbours.
      width: round2(Math.max(1, to - from - (to - from > 3 ? 1 : 0))),
      height: round2(Math.max(0, zero - y)),
      tone: quiet.has(row.group) ? 'contextPale' : 'ink',
    };
  });
  const named = rules.map((row) => ({ row, name: ruleName(document, row, frame) }));
  const all = layoutRest(document, frame, rest, plane.foot);
  return {
    width,
    height: Math.ceil(all.bottom) + 4,
    plane,
    columns: [...columns].sort(
      (a, b) => Number(quiet.has(b.row.group)) - Number(quiet.has(a.row.group)),
    ),
    rules: drawRules(plane, named, frame),
    rest: all,
  };
}
