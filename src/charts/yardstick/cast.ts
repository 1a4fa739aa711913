import type { ChartRow } from '../../spec/document.ts';
import { stretch } from '../statement.ts';

/** Who plays what in a row of the table. */
export interface Cast {
  /** The figure that stands large; null for a reform without figures. */
  readonly best: ChartRow | null;
  /** What it is held against: a baseline, else a target or standard; null if nothing. */
  readonly against: ChartRow | null;
  /** The figures that are drawn on the yardstick, the baseline first; empty where there is none. */
  readonly bars: readonly ChartRow[];
  /** Figures of the group that have no place in the row. */
  readonly others: readonly ChartRow[];
}

/** Bars that have room in a row. */
const MOST_BARS = 3;

const isDrawn = (row: ChartRow) => (stretch(row)?.[0] ?? -1) >= 0;

/**
 * Casts the figures of a group: the first actual one is the best, and what has its unit is drawn
 * with it. Figures below zero have no place on a bar.
 */
export function castOf(rows: readonly ChartRow[]): Cast {
  const best = rows.find(({ role }) => role === 'actual') ?? rows[0] ?? null;
  const alike = rows.filter((row) => row.unit === best?.unit && isDrawn(row));
  const of = (...roles: ChartRow['role'][]) => alike.find(({ role }) => roles.includes(role));
  const found = of('baseline') ?? of('target') ?? of('standard') ?? null;
  const against = best?.role === 'actual' && isDrawn(best) ? found : null;
  const actuals = alike.filter(({ role }) => role === 'actual');
  const first = against?.role === 'baseline' ? [against] : [];
  const bars = against === null ? [] : [...first, ...actuals].slice(0, MOST_BARS);
  const placed = new Set([best, against, ...bars]);
  return { best, against, bars, others: rows.filter((row) => !placed.has(row)) };
}
