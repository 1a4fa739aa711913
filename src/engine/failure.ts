import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { YardstickError } from '../base/error.ts';
import { tableFault } from './read-table.ts';
import { type ParquetFile, readAll } from './tables.ts';

const textOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));

/**
 * Whether a failure of DuckDB is one of reading a file rather than one of the statement. It reports
 * what its Parquet reader trips over as `Invalid Error`, whatever the words.
 */
export function isReadFailure(message: string): boolean {
  return /^(Invalid|IO|Serialization) Error|opening file|open file|range request|magic bytes|parquet|thrift|zstd|snappy|metadata|corrupt/i.test(
    message,
  );
}

/** The files that a failure may be about: the one it names, else all that the statement reads. */
export function suspectsOf(files: readonly ParquetFile[], cause: unknown): readonly ParquetFile[] {
  const message = textOf(cause);
  if (!isReadFailure(message)) return [];
  const name = /file ["'](.*?)["']/i.exec(message)?.[1];
  return name === undefined ? files : files.filter((file) => file.name === name);
}

/** The first file that cannot be read through; DuckDB does not always name it. */
async function damagedOf(connection: AsyncDuckDBConnection, suspects: readonly ParquetFile[]) {
  for (const file of suspects.length > 1 ? suspects : []) {
    const reads = await connection.query(readAll(file)).then(Boolean, () => false);
    if (!reads) return file;
  }
  return suspects[0];
}

/** What to tell of a statement that failed, and that may have because of these files. */
export async function failureOf(
  connection: AsyncDuckDBConnection,
  suspects: readonly ParquetFile[],
  sql: string,
  cause: unknown,
): Promise<YardstickError> {
  const file = await damagedOf(connection, suspects);
  if (file !== undefined) return tableFault(file, 'damaged', sql, cause);
  const message = textOf(cause);
  return new YardstickError('engine-query', `query failed: ${message}`, { sql, message }, cause);
}
