import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync } from 'hyparquet';
import { YardstickError } from '../../base/error.ts';
import { topFields } from '../parquet-texts.ts';

/** A file of Parquet, and what its end says of it. */
export interface ParquetSource {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
}

/** What a reader of Parquet threw as a fault of ours, `log-parquet`, whose cause it is. */
export function parquetFault(name: string, cause: unknown): unknown {
  if (cause instanceof YardstickError) return cause;
  // What memory does not hold is no fault of the file.
  if (cause instanceof RangeError && /allocat/i.test(cause.message)) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  return new YardstickError('log-parquet', `${name}: ${message}`, { file: name }, cause);
}

/**
 * Reads what the end of a file says of it.
 * @throws YardstickError `log-parquet`
 */
export async function openParquet(name: string, file: AsyncBuffer): Promise<ParquetSource> {
  try {
    return { file, metadata: await parquetMetadataAsync(file) };
  } catch (cause) {
    throw parquetFault(name, cause);
  }
}

/** The names of a file's columns. */
export const columnNames = ({ metadata }: ParquetSource): string[] =>
  topFields(metadata.schema).map(({ name }) => name);
