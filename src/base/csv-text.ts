import { withoutControls } from './plain-text.ts';

/** What a cell of a CSV file holds: nothing is null. */
export type CsvCell = string | number | null;

/**
 * What a spreadsheet would run as a formula, half or full width, and what would hide one (OWASP, CSV
 * injection). A mark by itself it leaves alone.
 */
const FORMULA = /^(?:[=+\-@＝＋－＠].|[\t\r\n])/s;
const SIGNED_NUMBER = /^[+-][\d.,]+%?$/;

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = withoutControls(cell);
  const safe = FORMULA.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes rows that follow others, so that a long table need not be one text. */
export function csvRows(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

/**
 * Writes rows, the header first, as CSV for spreadsheets: UTF-8 with byte order mark, CRLF, no `sep=`
 * line; text that a spreadsheet would run is made text by an apostrophe.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${csvRows(rows)}`;
}
