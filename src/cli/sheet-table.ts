import { type CsvTable, tableOfRecords } from '../catalog/csv.ts';
import type { Cell, Sheet } from '../intake/grid.ts';

/** A cell as text: a number with all its digits, as the workbook holds it. */
function textOf({ kind, text, value }: Cell): string {
  return kind === 'number' ? String(value) : text.trim();
}

/**
 * A sheet whose first row that is not empty names the columns as a table; empty rows and empty
 * columns at the right are left out, lines are numbered as the sheet numbers its rows.
 */
export function tableOfSheet(file: string, { rows }: Sheet): CsvTable {
  // Of empty cells at its end a row of a sheet holds none.
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const lines = rows.map((row, at) => ({
    cells: Array.from({ length: width }, (_, column) => {
      const cell = row[column];
      return cell === undefined ? '' : textOf(cell);
    }),
    line: at + 1,
  }));
  return tableOfRecords(
    file,
    lines.filter(({ cells }) => cells.some((cell) => cell !== '')),
  );
}
