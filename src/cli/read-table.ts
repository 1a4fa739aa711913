import { readFile, stat } from 'node:fs/promises';
import { readSheet } from 'read-excel-file/node';
import { decodeText } from '../base/decode.ts';
import { YardstickError } from '../base/error.ts';
import { type CsvTable, readCsv } from '../catalog/csv.ts';
import { checkDocumentSize } from '../spec/limits.ts';
import { inFile } from './fault-text.ts';
import { unreadable } from './input.ts';

type Cell = string | number | boolean | Date | null;

/** A cell as text: a day as ISO 8601, a number with all its digits. */
function textOf(cell: Cell): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null ? '' : String(cell).trim();
}

/** Rows of a sheet as a table; empty rows and empty columns at the right are left out. */
function tableOf(file: string, sheet: readonly (readonly Cell[])[]): CsvTable {
  const lines = sheet.map((cells, at) => ({ cells: cells.map(textOf), line: at + 1 }));
  const [header, ...body] = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const names = header?.cells ?? [];
  const width = names.findLastIndex((name) => name !== '') + 1;
  const columns = names.slice(0, width);
  const rows = body.map(({ cells, line }) => ({
    at: { file, line },
    cells: Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])),
  }));
  return { file, columns, rows, problems: [], notes: [] };
}

async function readWorkbook(file: string, bytes: Buffer, sheet: string): Promise<CsvTable> {
  try {
    const rows = await readSheet(bytes, sheet === '' ? 1 : sheet);
    // Its types name the constructors of what cells hold, not what they hold.
    return tableOf(file, rows as unknown as readonly (readonly Cell[])[]);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const [code, value] = /sheet/i.test(message) ? ['table-sheet', sheet] : ['table-workbook', ''];
    const details = { file, message, value };
    throw new YardstickError(code, `${file}: ${message}`, details, cause);
  }
}

/**
 * Reads a table from a CSV file, or from a sheet of an XLSX file (its first, if `sheet` is '').
 * @throws YardstickError `input-…`, `encoding-unknown`, `table-sheet`, `table-workbook`,
 * `table-old`, all naming the file; what is wrong in CSV is in the table's problems
 */
export async function readTable(file: string, sheet: string): Promise<CsvTable> {
  if (/\.(xls|xlsb|ods|numbers)$/i.test(file)) {
    throw new YardstickError('table-old', `not read: ${file}`, { file });
  }
  let bytes: Buffer;
  try {
    checkDocumentSize((await stat(file)).size);
    bytes = await readFile(file);
  } catch (cause) {
    throw cause instanceof YardstickError ? inFile(cause, file) : unreadable(cause, file);
  }
  // A workbook is a ZIP archive, whatever it is called.
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') {
    return readWorkbook(file, bytes, sheet);
  }
  try {
    return readCsv(file, decodeText(bytes).text);
  } catch (cause) {
    throw inFile(cause, file);
  }
}
