import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import type { ChartLayout, Frame } from '../chart.ts';
import { writeRow } from '../describe.ts';
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
import { type CurveLabel, columnOf, labelCurves, labelsHeight } from './labels.ts';

const TONES = ['ink', 'muted', 'context'] as const;
type CurveTone = (typeof TONES)[number];

/** A curve that keeps each value up to the next one. */
export interface Curve {
  readonly key: string;
  /** The first is ink, the second dashed, the others grey: curves judge nothing. */
  readonly tone: CurveTone;
  readonly path: string;
  readonly points: readonly { readonly row: ChartRow; readonly x: number; readonly y: number }[];
  readonly label: CurveLabel;
  /** The figure that its name stands with: the group's rule, else the last point. */
  readonly named: ChartRow;
}

/** Curves as placed; `plane` is null where nothing has a place. */
export interface SurvivalLayout extends ChartLayout {
  readonly plane: Plane | null;
  readonly curves: readonly Curve[];
  readonly rules: readonly RuleMark[];
  /** Figures that cannot be drawn, written out below. */
  readonly rest: Rest;
}

const MOST_COLUMN = 190;

/** The points of each group, by their places. */
function curvesOf(document: ChartDocument, placed: readonly Placed[]) {
  return document.encodings.groups.flatMap((group) => {
    const points = placed.filter(({ row }) => row.group === group.key).sort((a, b) => a.at - b.at);
    return points.length === 0 ? [] : [{ group, points }];
  });
}

function pathOf({ across, up }: Plane, points: readonly Placed[]): string {
  const [first, ...rest] = points.map(({ at, value }) => ({
    x: round2(across.scale(at)),
    y: round2(up.scale(value)),
  }));
  if (first === undefined) return '';
  return `M${first.x},${first.y}${rest.map(({ x, y }) => `H${x}V${y}`).join('')}`;
}

/**
 * Steps that go down: each value holds up to the next place. Curves are named at their ends, with the
 * group's rule (a median) where it has one; rules of no curve, such as a limit, cross the plot.
 */
export function layoutSurvival(document: ChartDocument, frame: Frame): SurvivalLayout {
  const { width, language } = frame;
  const { placed, rules, rest } = sortRows(document);
  if (placed.length === 0) {
    const all = layoutRest(document, frame, rest, 20);
    const height = Math.ceil(all.bottom) + 4;
    return { width, height, plane: null, curves: [], rules: [], rest: all };
  }
  const curves = curvesOf(document, placed);
  const across = rules.filter(({ role }) => role === 'standard' || role === 'target');
  const ends = curves.map(({ group, points }) => {
    const own = rules.find((row) => row.group === group.key && !across.includes(row));
    const figure = own ?? (points.at(-1) as Placed).row;
    return {
      row: figure,
      key: group.key,
      name: group.label[language],
      figure: writeRow(document, figure, language),
    };
  });
  const column = columnOf(ends, Math.min(MOST_COLUMN, width * 0.32));
  const values = placed.map(({ value }) => value);
  const places = [...placed.map(({ at }) => at), ...across.map(({ value }) => value ?? 0)];
  const least = labelsHeight(ends.length);
  const plane = layoutPlane(document, frame, values, places, {
    ...{ column, lanes: across.length, least },
  });
  const { plot } = plane;
  const marks = curves.map(({ group, points }, at) => ({
    key: group.key,
    tone: group.context ? ('context' as const) : (TONES[Math.min(at, 2)] ?? 'context'),
    path: pathOf(plane, points),
    points: points.map(({ row, at, value }) => ({
      row,
      x: round2(plane.across.scale(at)),
      y: round2(plane.up.scale(value)),
    })),
  }));
  const labels = labelCurves(
    ends.map((end, place) => {
      const last = marks[place]?.points.at(-1);
      return { ...end, x: last?.x ?? plot.right, y: last?.y ?? plot.bottom };
    }),
    plot,
    plot.bottom,
    column,
  );
  const named = across.map((row) => ({ row, name: ruleName(document, row, frame) }));
  const lowest = Math.max(...labels.map(({ figure }) => figure.y + 6));
  const all = layoutRest(document, frame, rest, Math.max(plane.foot, lowest));
  return {
    width,
    height: Math.ceil(all.bottom) + 4,
    plane,
    curves: marks.map((curve, place) => ({
      ...curve,
      label: labels[place] as CurveLabel,
      named: ends[place]?.row ?? (placed[0] as Placed).row,
    })),
    rules: drawRules(plane, named, frame),
    rest: all,
  };
}
