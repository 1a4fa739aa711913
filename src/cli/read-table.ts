import { readFile, stat } from 'node:fs/promises';
import { decodeText } from '../base/decode.ts';
import { YardstickError } from '../base/error.ts';
import { type CsvTable, readCsv } from '../catalog/csv.ts';
import { openFile } from '../intake/open-file.ts';
import { kindOf } from '../intake/sniff.ts';
import { checkDocumentSize } from '../spec/limits.ts';
import { inFile } from './fault-text.ts';
import { unreadable } from './input.ts';
import { tableOfSheet } from './sheet-table.ts';

async function readWorkbook(file: string, bytes: Uint8Array, name: string): Promise<CsvTable> {
  const { sheets } = await openFile({ name: file, bytes });
  const sheet = name === '' ? sheets[0] : sheets.find((one) => one.name === name);
  if (sheet !== undefined) return tableOfSheet(file, sheet);
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
