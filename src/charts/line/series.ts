import { groupBy } from '../../base/group-by.ts';
import { daysOf, lengthOf } from '../../base/period.ts';
import { isStated } from '../../base/quantity.ts';
import type { ChartDocument, ChartGroup, ChartRow } from '../../spec/document.ts';
import { rowsOfGroup } from '../../spec/look-up.ts';

/** A dated row: `time` in milliseconds; `value` null where a range or nothing is stated. */
export interface LinePoint {
  readonly row: ChartRow;
  readonly time: number;
  readonly value: number | null;
}

/** A stretch of points of one line, drawn through; dashed where it leads to what is not certain. */
export interface Run {
  readonly points: readonly LinePoint[];
  readonly dashed: boolean;
}

/** A group's points by date and the stretches between its gaps; a lone point is in no run. */
export interface Series {
  readonly group: ChartGroup;
  readonly points: readonly LinePoint[];
  readonly runs: readonly Run[];
}

/** A gap of more than this many usual steps breaks a line. */
const GAP = 1.5;
const OPEN = new Set(['>', '>=', '<', '<=']);
const AHEAD = new Set(['target', 'plan', 'projection']);
const AIMS = new Set(['target', 'standard']);

/**
 * When a row is drawn, in milliseconds: the end of its period, when all that it counts had
 * happened; null if the row has no date.
 */
export function timeOf(row: ChartRow): number | null {
  return daysOf(row)?.[1] ?? null;
}

/** True for a change among levels: it has no place on their axis. */
export function isStray(document: ChartDocument, { role }: ChartRow): boolean {
  return role === 'change' && document.rows.some((row) => row.role !== 'change');
}

/**
 * True for a target or a standard beside figures to hold against it: it is a line across the time for
 * which it holds. In a chart of nothing else it is a point of a line.
 */
export function isAim(document: ChartDocument, row: ChartRow): boolean {
  const isLevel = (one: ChartRow) =>
    !AIMS.has(one.role) && !isStray(document, one) && timeOf(one) !== null && isStated(one);
  return AIMS.has(row.role) && isStated(row) && document.rows.some(isLevel);
}

function pointsOf(document: ChartDocument, key: string): LinePoint[] {
  return rowsOfGroup(document, key)
    .filter((row) => !isStray(document, row) && !isAim(document, row))
    .flatMap((row) => {
      const time = timeOf(row);
      return time !== null && isStated(row) ? [{ row, time, value: row.value }] : [];
    })
    .sort((a, b) => a.time - b.time);
}

/** How many months a period has: 1, 3, 6, 12 or more; null for an as-of date, and below a month. */
function frequencyOf({ row }: LinePoint): number | null {
  const months = Math.round((lengthOf(row) ?? 0) / 30.4);
  return months === 0 ? null : months;
}

/**
 * The strands of a line: figures of months are joined to those of months and figures of years to
 * those of years. As-of dates belong to the only strand there is, else to one of their own.
 */
function strandsOf(points: readonly LinePoint[]): LinePoint[][] {
  const strands = groupBy(points, frequencyOf);
  return strands.has(null) && strands.size === 2 ? [[...points]] : [...strands.values()];
}

function gapsOf(points: readonly LinePoint[]): number[] {
  return points
    .slice(1)
    .map((point, before) => point.time - (points[before]?.time ?? 0))
    .filter((gap) => gap > 0);
}

/** The lower median: of one step and a gap, the step is usual. */
function usual(gaps: readonly number[]): number {
  return [...gaps].sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0;
}

/** The usual step of a strand; two figures alone have none, and take that of strands like them. */
function stepOf(points: readonly LinePoint[], others: readonly (readonly LinePoint[])[]): number {
  const own = gapsOf(points);
  if (own.length > 1) return usual(own);
  const frequency = points[0] && frequencyOf(points[0]);
  const alike = others.filter(([first]) => first && frequencyOf(first) === frequency);
  return usual(alike.flatMap(gapsOf));
}

function joined(a: LinePoint, b: LinePoint, step: number): boolean {
  const gap = b.time - a.time;
  return (
    a.value !== null &&
    b.value !== null &&
    gap > 0 &&
    gap <= GAP * step &&
    a.row.series === b.row.series &&
    b.row.status !== 'B'
  );
}

function uncertain({ row }: LinePoint): boolean {
  return OPEN.has(row.qualifier) || AHEAD.has(row.role);
}

/** When a figure is stated to be missing. */
function absencesOf(document: ChartDocument, key: string): number[] {
  return rowsOfGroup(document, key).flatMap((row) => (isStated(row) ? [] : (timeOf(row) ?? [])));
}

function runsOf(points: readonly LinePoint[], step: number, absences: readonly number[]): Run[] {
  const bridges = (a: LinePoint, b: LinePoint) =>
    absences.some((time) => a.time < time && time < b.time);
  const runs: { points: LinePoint[]; dashed: boolean }[] = [];
  points.slice(1).forEach((point, position) => {
    const before = points[position];
    if (before === undefined || !joined(before, point, step) || bridges(before, point)) return;
    const dashed = uncertain(before) || uncertain(point);
    const last = runs.at(-1);
    if (last?.points.at(-1) === before && last.dashed === dashed) last.points.push(point);
    else runs.push({ points: [before, point], dashed });
  });
  return runs;
}

/**
 * The document's lines in its order. A line breaks where a value is missing or a step that is usual
 * in it is left out, where the series changes, at SDMX status B (break), at ranges, and between two
 * figures of one date; figures of months and of years are not joined to each other.
 */
export function seriesOf(document: ChartDocument): Series[] {
  const lines = document.encodings.groups
    .map((one) => ({ group: one, points: pointsOf(document, one.key) }))
    .filter(({ points }) => points.length > 0);
  const strands = lines.flatMap(({ points }) => strandsOf(points));
  return lines.map((line) => ({
    ...line,
    runs: strandsOf(line.points).flatMap((points) =>
      runsOf(points, stepOf(points, strands), absencesOf(document, line.group.key)),
    ),
  }));
}

/** The targets and standards of one group. */
export interface Aims {
  readonly group: ChartGroup;
  readonly rows: readonly ChartRow[];
}

function aimsIn(document: ChartDocument, facet: string): Aims[] {
  return document.encodings.groups
    .filter((group) => group.facet === facet)
    .map((group) => ({
      group,
      rows: rowsOfGroup(document, group.key).filter((row) => isAim(document, row)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** A panel of small multiples: its lines, and what they are held against. */
export interface LinePanel {
  readonly facet: string;
  readonly series: readonly Series[];
  readonly aims: readonly Aims[];
}

/** The panels of small multiples with their lines; one without a label if there are no facets. */
export function panelsOf(document: ChartDocument): LinePanel[] {
  const byFacet = groupBy(seriesOf(document), (series) => series.group.facet);
  const order = [...document.encodings.facets.map((facet) => facet.key), ...byFacet.keys()];
  return [...new Set(order)].flatMap((facet) => {
    const series = byFacet.get(facet);
    return series === undefined ? [] : [{ facet, series, aims: aimsIn(document, facet) }];
  });
}
