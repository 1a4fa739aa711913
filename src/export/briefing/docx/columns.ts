import { textWidth } from '../../../charts/text.ts';

/** Twips beside the text of a cell. */
const ROOM = 260;

const sum = (values: readonly number[]) => values.reduce((whole, one) => whole + one, 0);

/** The width that no column may pass if all together are to be no wider than `total`. */
function widest(asked: readonly number[], total: number): number {
  let left = total;
  for (const [position, width] of [...asked].sort((a, b) => a - b).entries()) {
    const even = left / (asked.length - position);
    if (width > even) return even;
    left -= width;
  }
  return total;
}

/**
 * Widths of a table's columns that add up to `total` (both in twips): what the longest cell of each
 * asks for; where that is too much, the widest give way first.
 * @param size of type, in twips
 */
export function columnWidths(
  rows: readonly (readonly string[])[],
  total: number,
  size: number,
): number[] {
  const columns = rows[0]?.map((_, column) => rows.map((row) => row[column] ?? '')) ?? [];
  const asked = columns.map(
    (cells) => Math.max(...cells.map((cell) => textWidth(cell, size))) + ROOM,
  );
  const limit = widest(asked, total);
  const limited = asked.map((width) => Math.min(width, limit));
  const scale = total / sum(limited);
  const widths = limited.map((width) => Math.floor(width * scale));
  const rest = total - sum(widths);
  return widths.map((width, column) => (column === 0 ? width + rest : width));
}
