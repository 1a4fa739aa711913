import { readFile, stat } from 'node:fs/promises';
import { decodeText } from '../base/decode.ts';
import { YardstickError } from '../base/error.ts';
import { type CsvTable, readCsv } from '../catalog/csv.ts';
import type { Cell, Sheet } from '../intake/grid.ts';
import { openFile } from '../intake/open-file.ts';
import { kindOf } from '../intake/sniff.ts';
import { checkDocumentSize } from '../spec/limits.ts';
import { inFile } from './fault-text.ts';
import { unreadable } from './input.ts';

/** A cell as text: a number with all its digits, as the workbook holds it. */
function textOf({ kind, text, value }: Cell): string {
  return kind === 'number' ? String(value) : text;
}

/** Rows of a sheet as a table; empty rows and empty columns at the right are left out. */
function tableOf(file: string, { rows }: Sheet): CsvTable {
  const lines = rows.map((cells, at) => ({ cells: cells.map(textOf), line: at + 1 }));
  const [header, ...body] = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const names = header?.cells ?? [];
  const width = names.findLastIndex((name) => name !== '') + 1;
  const columns = names.slice(0, width);
  return {
    ...{ file, columns, problems: [], notes: [] },
    rows: body.map(({ cells, line }) => ({
      at: { file, line },
      cells: Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])),
    })),
  };
}

async function readWorkbook(file: string, bytes: Uint8Array, name: string): Promise<CsvTable> {
  const { sheets } = await openFile({ name: file, bytes });
  const sheet = name === '' ? sheets[0] : sheets.find((one) => one.name === name);
  if (sheet !== undefined) return tableOf(file, sheet);
  throw new YardstickError('table-sheet', `${file}: no sheet ${name}`, { file, value: name });
}

/**
 * Reads a table from a CSV file, or from a sheet of a workbook (its first, if `sheet` is '').
 * @throws YardstickError `input-…`, `encoding-unknown`, `intake-…`, `table-sheet`, all naming the
 * file; what is wrong in CSV is in the table's problems
 */
export async function readTable(file: string, sheet: string): Promise<CsvTable> {
  let bytes: Buffer;
  try {
    checkDocumentSize((await stat(file)).size);
    bytes = await readFile(file);
  } catch (cause) {
    throw cause instanceof YardstickError ? inFile(cause, file) : unreadable(cause, file);
  }
  try {
    // What a file is tell its bytes, whatever it is called.
    const isText = bytes.length === 0 || kindOf(file, bytes) === 'csv';
    return isText ? readCsv(file, decodeText(bytes).text) : await readWorkbook(file, bytes, sheet);
  } catch (cause) {
    throw inFile(cause, file);
  }
}
