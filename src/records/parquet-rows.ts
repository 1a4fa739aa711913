import {
  type AsyncBuffer,
  type ColumnData,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { writeDay } from '../base/calendar/day.ts';
import { YardstickError } from '../base/error.ts';
import type { RowBatch } from './csv-rows.ts';

/** Rows that are read at a time. */
export const PARQUET_ROWS = 100_000;

/** More in a row group are not held at once. */
const LARGEST_GROUP = 1_000_000;

/** Makes a writer of values that come again, such as days: each is written once. */
function remembering<T>(write: (value: T) => string): (value: T) => string {
  const known = new Map<T, string>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const text = write(value);
    known.set(value, text);
    return text;
  };
}

const dayText = remembering(writeDay);

const decoder = new TextDecoder();
/** A character a byte, so that places are the same in both. */
const plain = new TextDecoder('latin1');
/** To ask a decoder costs a browser more than a short text is worth: of those a page is decoded at once. */
const SHORT = 32;
const LARGEST_PAGE = 2 ** 24;
let page: { readonly buffer: ArrayBufferLike | null; readonly text: string } = {
  buffer: null,
  text: '',
};

function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] as number) > 0x7f) return false;
  return true;
}

/** A text of UTF-8; short ones of ASCII alone, such as ids, are cut out of the text of their page. */
function textFrom(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  const { buffer, byteOffset: from, length } = bytes;
  if (length > SHORT || buffer.byteLength > LARGEST_PAGE || !isAscii(bytes)) {
    return decoder.decode(bytes);
  }
  if (page.buffer !== buffer) page = { buffer, text: plain.decode(new Uint8Array(buffer)) };
  return page.text.slice(from, from + length);
}

/** A value of Parquet as the text that it would have in a table. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString() : String(value);
}

/** First and last rows that are decoded together: a group as it is, unless it is too large. */
function spansOf({ row_groups }: FileMetaData, largest: number): (readonly [number, number])[] {
  let from = 0;
  return row_groups.flatMap(({ num_rows }) => {
    const [first, end] = [from, from + Number(num_rows)];
    from = end;
    const parts = Math.ceil((end - first) / largest);
    const at = (part: number) => first + Math.round(((end - first) * part) / parts);
    return Array.from({ length: parts }, (_, part) => [at(part), at(part + 1)] as const);
  });
}

interface Source {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
}

/** The texts of columns, by their names, of some rows. */
async function textsOf(
  source: Source,
  columns: readonly string[],
  [rowStart, rowEnd]: readonly [number, number],
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
  const parsers = { dateFromDays: dayText, stringFromBytes: textFrom };
  await parquetRead({
    ...source,
    compressors,
    parsers,
    columns: [...columns],
    rowStart,
    rowEnd,
    onChunk,
  });
  return texts;
}

/** How many rows a file of Parquet says that it holds; 0 where it cannot be read. */
export async function countRows(file: AsyncBuffer): Promise<number> {
  try {
    return Number((await parquetMetadataAsync(file)).num_rows);
  } catch {
    return 0;
  }
}

/**
 * Reads rows of Parquet in any common codec, those columns that are wanted; the others come as empty.
 * @param wanted null: all columns
 * @param most rows that come at a time
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
    if (Number(metadata.num_rows) === 0) yield { columns: names, rows: [], lines: [] };
    // Who wants few rows wants the first ones alone.
    const largest = most < PARQUET_ROWS ? most : LARGEST_GROUP;
    for (const [from, to] of spansOf(metadata, largest)) {
      const texts = await textsOf({ file, metadata }, columns, [from, to]);
      const cells = names.map((one) => texts.get(one) ?? []);
      for (let first = from; first < to; first += most) {
        const lines = Array.from({ length: Math.min(most, to - first) }, (_, at) => first + at + 1);
        const rows = lines.map((line) => cells.map((column) => column[line - 1 - from] ?? ''));
        yield { columns: names, rows, lines };
      }
    }
  } catch (cause) {
    if (cause instanceof YardstickError) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new YardstickError('log-parquet', `${name}: ${message}`, { file: name, message }, cause);
  }
}
