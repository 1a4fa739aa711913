import { type AsyncBuffer, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { YardstickError } from '../base/error.ts';
import type { RowBatch } from './csv-rows.ts';

/** Rows that are read at a time. */
export const PARQUET_ROWS = 100_000;

/** A value of Parquet as the text that it would have in a table. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString() : String(value);
}

/**
 * Reads rows of Parquet in any common codec, those columns that are wanted; the others come as empty.
 * @param wanted null: all columns
 * @throws YardstickError `log-parquet` with what its reader said
 */
export async function* parquetRows(
  name: string,
  file: AsyncBuffer,
  wanted: readonly string[] | null,
  most = PARQUET_ROWS,
): AsyncGenerator<RowBatch> {
  try {
    const metadata = await parquetMetadataAsync(file);
    const names = metadata.schema.slice(1).map((field) => field.name);
    const columns = wanted === null ? names : names.filter((one) => wanted.includes(one));
    const total = Number(metadata.num_rows);
    if (total === 0) yield { columns: names, rows: [], lines: [] };
    for (let from = 0; from < total; from += most) {
      const span = { rowStart: from, rowEnd: Math.min(total, from + most), columns };
      const rows = await parquetReadObjects({ file, metadata, compressors, ...span });
      yield {
        columns: names,
        rows: rows.map((row) => names.map((one) => textOf(row[one]))),
        lines: rows.map((_, at) => from + at + 1),
      };
    }
  } catch (cause) {
    if (cause instanceof YardstickError) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new YardstickError('log-parquet', `${name}: ${message}`, { file: name, message }, cause);
  }
}
