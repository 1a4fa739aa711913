import { group, median } from 'd3-array';
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

/**
 * When a row is drawn, in milliseconds: the middle of its period, or the date of an as-of figure;
 * null if the row has no date.
 */
export function timeOf(row: ChartRow): number | null {
  if (row.end === null) return null;
  const end = Date.parse(row.end);
  return row.start === null ? end : (Date.parse(row.start) + end) / 2;
}

function pointsOf(document: ChartDocument, key: string): LinePoint[] {
  return rowsOfGroup(document, key)
    .flatMap((row) => {
      const time = timeOf(row);
      return time !== null && isStated(row) ? [{ row, time, value: row.value }] : [];
    })
    .sort((a, b) => a.time - b.time);
}

function usualStep(lines: readonly (readonly LinePoint[])[]): number {
  const gaps = lines.flatMap((points) =>
    points.slice(1).map((point, before) => point.time - (points[before]?.time ?? 0)),
  );
  return median(gaps.filter((gap) => gap > 0)) ?? 0;
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

function runsOf(points: readonly LinePoint[], step: number): Run[] {
  const runs: { points: LinePoint[]; dashed: boolean }[] = [];
  points.slice(1).forEach((point, position) => {
    const before = points[position];
    if (before === undefined || !joined(before, point, step)) return;
    const dashed = uncertain(before) || uncertain(point);
    const last = runs.at(-1);
    if (last?.points.at(-1) === before && last.dashed === dashed) last.points.push(point);
    else runs.push({ points: [before, point], dashed });
  });
  return runs;
}

/**
 * The document's lines in its order. A line breaks where a value is missing or a usual step is
 * left out, where the series changes, at SDMX status B (break), at ranges, and between two figures
 * of one date.
 */
export function seriesOf(document: ChartDocument): Series[] {
  const lines = document.encodings.groups.map((one) => ({
    group: one,
    points: pointsOf(document, one.key),
  }));
  const step = usualStep(lines.map(({ points }) => points));
  return lines
    .filter(({ points }) => points.length > 0)
    .map((line) => ({ ...line, runs: runsOf(line.points, step) }));
}

/** The panels of small multiples with their lines; one without a label if there are no facets. */
export function panelsOf(document: ChartDocument): { facet: string; series: Series[] }[] {
  const byFacet = group(seriesOf(document), (series) => series.group.facet);
  const order = [...document.encodings.facets.map((facet) => facet.key), ...byFacet.keys()];
  return [...new Set(order)].flatMap((facet) => {
    const series = byFacet.get(facet);
    return series === undefined ? [] : [{ facet, series }];
  });
}
