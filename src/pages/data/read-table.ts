import { parse } from 'csv-parse/browser/esm/sync';
import { YardstickError } from '../../base/error.ts';
import type { TextTable } from './table-rows.ts';

/** Reads a published CSV table; throws `table-damaged` if it is not one. */
export function readTable(csv: string): TextTable {
  try {
    const [columns = [], ...rows]: string[][] = parse(csv, { bom: true });
    if (columns.length === 0) throw new Error('no header');
    return { columns, rows };
  } catch (cause) {
    throw new YardstickError('table-damaged', 'table is not valid CSV', {}, cause);
  }
}
