import type { CsvTable, Row } from './csv.ts';

/** A number as its value, so that 5.0 and 5 are the same. */
const plain = (cell: string) => (/^-?\d+(\.\d+)?$/.test(cell) ? String(Number(cell)) : cell);

const filled = ({ cells }: Row) =>
  JSON.stringify(
    Object.entries(cells)
      .filter(([name, cell]) => name !== '' && cell !== '')
      .map(([name, cell]) => [name, plain(cell)])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );

/**
 * The line of the second table at which it first says something else than the first; null if both
 * say the same. Empty cells and columns, and the order of columns, say nothing.
 */
export function firstDifference(first: CsvTable, second: CsvTable): number | null {
  const most = Math.max(first.rows.length, second.rows.length);
  for (let at = 0; at < most; at += 1) {
    const [one, other] = [first.rows[at], second.rows[at]];
    if (one !== undefined && other !== undefined && filled(one) === filled(other)) continue;
    return other?.at.line ?? (second.rows.at(-1)?.at.line ?? 1) + 1;
  }
  return null;
}
