import { quantity } from '../../base/quantity.ts';
import type { ChartRow } from '../../spec/document.ts';
import { differenceOf, directionOf } from '../change.ts';
import type { PanelGroup } from '../panels.ts';
import { stretch } from '../statement.ts';
import type { ThemeColour } from '../theme.ts';

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
export function castOf({ rows, lead }: PanelGroup): Cast {
  const of = (role: ChartRow['role']) => rows.find((row) => row.role === role);
  const baseline = of('baseline');
  const stated = of('change');
  const alone = rows.every((row) => row.role === 'change');
  const actual = of('actual') ?? (alone ? stated : undefined);
  const difference =
    baseline && actual && baseline.unit === actual.unit
      ? differenceOf(baseline, actual)
      : stated && stretch(stated) && differenceOf(quantity(0), stated);
  return {
    baseline,
    actual,
    change: alone ? undefined : stated,
    direction: directionOf(difference ?? null, lead.polarity),
  };
}

/** Blue or orange for what surely moved, ink for other figures, quiet for what is beside them. */
export function toneOf(row: ChartRow, cast: Cast, context: boolean): ThemeColour {
  if (context || row.role === 'context') return 'context';
  if (row.role === 'baseline') return 'muted';
  const moved = row === cast.actual && (cast.baseline !== undefined || row.role === 'change');
  return (moved ? cast.direction : null) ?? 'ink';
}

/** How a row is drawn on an axis of this unit; what has no place there is words. */
export function shapeOf(row: ChartRow, cast: Cast, unit: string): Shape {
  if (row.unit !== unit || stretch(row) === null) return 'words';
  return row === cast.actual ? 'dot' : SHAPES[row.role];
}
