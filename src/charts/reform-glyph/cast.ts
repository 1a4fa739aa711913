import type { ChartRow } from '../../spec/document.ts';
import type { PanelGroup } from '../panels.ts';
import { stretch } from '../statement.ts';
import { directionIn } from '../tone.ts';

/** How a figure is drawn: the state before, the state now, a mark to reach, a comparison, words only. */
export type Shape = 'ring' | 'dot' | 'tick' | 'point' | 'words';

/** The shape of each role; a change is words unless it stands alone. */
export const SHAPES: Readonly<Record<ChartRow['role'], Shape>> = {
  baseline: 'ring',
  actual: 'dot',
  change: 'words',
  target: 'tick',
  standard: 'tick',
  plan: 'tick',
  projection: 'tick',
  context: 'point',
};

/** Who plays which part in a group, and which way it went. */
export interface Cast {
  readonly baseline: ChartRow | undefined;
  /** A change that stands alone is drawn from zero like an actual figure. */
  readonly actual: ChartRow | undefined;
  readonly change: ChartRow | undefined;
  readonly direction: 'better' | 'worse' | null;
}

/** Casts the rows of a group. */
export function castOf({ rows }: PanelGroup): Cast {
  const of = (role: ChartRow['role']) => rows.find((row) => row.role === role);
  const baseline = of('baseline');
  const stated = of('change');
  const alone = rows.every((row) => row.role === 'change');
  const actual = of('actual') ?? (alone ? stated : undefined);
  return {
    baseline,
    actual,
    change: alone ? undefined : stated,
    direction: directionIn(rows),
  };
}

/** How a row is drawn on an axis of this unit; what has no place there is words. */
export function shapeOf(row: ChartRow, cast: Cast, unit: string): Shape {
  if (row.unit !== unit || stretch(row) === null) return 'words';
  return row === cast.actual ? 'dot' : SHAPES[row.role];
}
