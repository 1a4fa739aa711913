import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { YardstickError } from '../base/error.ts';
import type { Sheet } from './grid.ts';
import { sheetOfRows } from './json-rows.ts';
import { MOST_ROWS } from './limits.ts';

/**
 * Reads a Parquet file, of any codec that is in use, as a sheet.
 * @throws YardstickError `intake-damaged`
 */
export async function readParquetRows(file: string, bytes: Uint8Array): Promise<Sheet> {
  try {
    const buffer = bytes.slice().buffer;
    const rows = await parquetReadObjects({ file: buffer, compressors, rowEnd: MOST_ROWS });
    return sheetOfRows(file, rows);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new YardstickError('intake-damaged', `${file}: ${message}`, { file, message }, cause);
  }
}
