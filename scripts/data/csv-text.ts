import type { Cell } from './columns.ts';
import type { Table } from './tables.ts';

const FORMULA = /^[=+\-@\t\r]./s;

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // A spreadsheet would run such a cell as a formula (OWASP, CSV injection).
  const safe = FORMULA.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes a table as CSV for spreadsheets: UTF-8 with byte order mark, CRLF, formulas disarmed. */
export function csvText(table: Table): string {
  const lines = [table.columns.map(({ name }) => name), ...table.rows];
  return `\uFEFF${lines.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')}`;
}
