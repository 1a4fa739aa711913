import type { ChartRow } from '../../spec/document.ts';
import { round2 } from '../label.ts';
import { isSoft, openTowards, stretch } from '../statement.ts';
import type { Series } from './series.ts';

/** A point of a line. */
export interface LinePointMark {
  readonly row: ChartRow;
  readonly x: number;
  readonly y: number;
  /** 0 for a figure that its line shows alone. */
  readonly radius: number;
  /** Hollow: about, nearly, or not yet a fact (target, plan, projection). */
  readonly hollow: boolean;
  /** The way in which the figure is open: an arrow up (`more`) or down. */
  readonly open: 'more' | 'less' | null;
  /** Upper and lower end of a range. */
  readonly range: readonly [number, number] | null;
  /** A correction names it: drawn with a ring. */
  readonly flagged: boolean;
}

interface PointFrame {
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
  readonly strong: boolean;
  readonly flagged: boolean;
}

const AHEAD = new Set(['target', 'plan', 'projection']);

/**
 * Places one point. The line shows its figures; a dot has the last of a line, one in no stretch, and
 * what is not yet a fact or was corrected.
 */
export function drawPoint(series: Series, position: number, frame: PointFrame): LinePointMark {
  const point = series.points[position];
  if (point === undefined) throw new RangeError(`no point ${position} in ${series.group.key}`);
  const { row, time } = point;
  const [low, high] = stretch(row) ?? [0, 0];
  const lone = !series.runs.some((run) => run.points.includes(point));
  const last = position === series.points.length - 1;
  const said = AHEAD.has(row.role) || frame.flagged;
  const radius = lone ? 4 : last ? (frame.strong ? 3.5 : 2.5) : said ? 2.25 : 0;
  return {
    row,
    x: round2(frame.x(time)),
    y: round2(frame.y((low + high) / 2)),
    radius,
    hollow: isSoft(row) || AHEAD.has(row.role),
    open: openTowards(row),
    range: low === high ? null : [round2(frame.y(high)), round2(frame.y(low))],
    flagged: frame.flagged,
  };
}
