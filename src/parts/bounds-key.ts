import { isRange } from '../base/vocabulary.ts';
import { isYardstick, openTowards } from '../charts/statement.ts';
import type { ChartDocument } from '../spec/document.ts';

/** A mark of the grammar of bounds: an open figure, a range, or what a figure is held against. */
export type BoundKind = 'bound' | 'range' | 'line';

/** What of the grammar of bounds some charts use, in the order of its key; numbers have no marks. */
export function boundKinds(documents: readonly ChartDocument[]): BoundKind[] {
  const rows = documents.filter(({ type }) => type !== 'number').flatMap((one) => one.rows);
  const uses: Record<BoundKind, boolean> = {
    bound: rows.some((row) => openTowards(row) !== null || /^range[<>]/.test(row.qualifier)),
    range: rows.some(({ qualifier }) => isRange(qualifier)),
    line: rows.some(isYardstick),
  };
  return (['bound', 'range', 'line'] as const).filter((kind) => uses[kind]);
}
