import { type AsyncBuffer, type ColumnData, parquetRead } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import {
  columnNames,
  openParquet,
  type ParquetSource,
  parquetFault,
} from './columns/parquet-source.ts';
import type { RowBatch } from './csv-rows.ts';
import { LARGEST_GROUP, type Span, spansOf } from './parquet-spans.ts';
import { TEXT_PARSERS, textOf } from './parquet-texts.ts';

/** Rows that are read at a time. */
export const PARQUET_ROWS = 100_000;

/** The texts of columns, by their names, of some rows. */
async function textsOf(
  source: ParquetSource,
  columns: readonly string[],
  [rowStart, rowEnd]: Span,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const texts = new Map(columns.map((name) => [name, new Array<string>(rowEnd - rowStart)]));
  const onChunk = ({ columnName, columnData, rowStart: first }: ColumnData) => {
    const column = texts.get(columnName);
    if (column === undefined) return;
    // Pages may hold rows outside of those asked for.
    const from = Math.max(0, rowStart - first);
    const to = Math.min(columnData.length, rowEnd - first);
    for (let at = from; at < to; at += 1) column[first + at - rowStart] = textOf(columnData[at]);
  };
  await parquetRead({
    ...source,
    compressors,
    parsers: TEXT_PARSERS,
    columns: [...columns],
    rowStart,
    rowEnd,
    onChunk,
  });
  return texts;
}

/**
 * How many rows a file of Parquet says that it holds.
 * @throws YardstickError `log-parquet`
 */
export async function countRows(name: string, file: AsyncBuffer): Promise<number> {
  return Number((await openParquet(name, file)).metadata.num_rows);
}

/**
 * Reads rows of Parquet in any common codec, those columns that are wanted; the others come as empty.
 * @param wanted null: all columns
 * @param most rows that come at a time
 * @param isWanted whether rows from one number to another are wanted; by default all are
 * @throws YardstickError `log-parquet`, whose cause is what its reader said
 */
export async function* parquetRows(
  name: string,
  file: AsyncBuffer,
  wanted: readonly string[] | null,
  most = PARQUET_ROWS,
  isWanted: (span: Span) => boolean = () => true,
): AsyncGenerator<RowBatch> {
  const source = await openParquet(name, file);
  const { metadata } = source;
  const names = columnNames(source);
  const columns = wanted === null ? names : names.filter((one) => wanted.includes(one));
  if (Number(metadata.num_rows) === 0) yield { columns: names, rows: [], lines: [] };
  // Who wants few rows wants the first ones alone.
  const largest = most < PARQUET_ROWS ? most : LARGEST_GROUP;
  for (const span of spansOf(metadata, largest)) {
    if (!isWanted(span)) continue;
    const [from, to] = span;
    const texts = await textsOf(source, columns, span).catch((cause: unknown) => {
      throw parquetFault(name, cause);
    });
    const cells = names.map((one) => texts.get(one) ?? []);
    for (let first = from; first < to; first += most) {
      const lines = Array.from({ length: Math.min(most, to - first) }, (_, at) => first + at + 1);
      const rows = lines.map((line) => cells.map((column) => column[line - 1 - from] ?? ''));
      yield { columns: names, rows, lines };
    }
  }
}
