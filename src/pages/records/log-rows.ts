import type { AsyncBuffer } from 'hyparquet';
import { decodeSlices } from '../../base/decode-stream.ts';
import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import type { Sheet } from '../../intake/grid.ts';
import { kindOf, kindOfText } from '../../intake/sniff.ts';
import { isCuttable } from '../../records/columns/csv-blocks.ts';
import { type RowBatch, readCsvRows } from '../../records/csv-rows.ts';
import { jsonLineRows } from '../../records/json-lines.ts';
import type { Span } from '../../records/parquet-spans.ts';
import { type LogFile, tooMany } from './log-file.ts';

/** Hears how many more bytes were read. */
export type HearBytes = (bytes: number) => void;

/** Larger slices cost memory, smaller ones time. */
export const SLICE = 2 ** 22;
/** Enough to look at the first rows. */
const FIRST_SLICE = 2 ** 19;
const HEAD = 4096;
/** Rows of Parquet that are enough to look at. */
const FIRST_ROWS = 5000;
/** Beyond these a tab would fail half-way; what to do instead is in the message. */
const LARGEST_TEXT = 4 * 2 ** 30;
export const MOST_ROWS = 30_000_000;
const MOST_COLUMNS = 2000;

/** The bytes of a file, slice by slice. */
export async function* slicesOf(
  file: LogFile,
  hear: HearBytes,
  size = SLICE,
): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += size) {
    const bytes = new Uint8Array(await file.slice(from, from + size).arrayBuffer());
    yield bytes;
    hear(bytes.length);
  }
}

/** Pieces of the file's text. */
function piecesOf(file: LogFile, hear: HearBytes, size: number): AsyncIterable<string> {
  return decodeSlices(slicesOf(file, hear, size));
}

/**
 * Looks whether a log has more columns than can be shown.
 * @throws YardstickError `log-too-wide`
 */
export function checkColumns(file: string, columns: readonly string[]): void {
  if (columns.length <= MOST_COLUMNS) return;
  const details = { file, columns: String(columns.length), limit: String(MOST_COLUMNS) };
  throw new YardstickError('log-too-wide', `${columns.length} columns in ${file}`, details);
}

/** Rows of a workbook's sheet with the most rows, its first filled row being the header. */
function sheetRows(file: string, sheets: readonly Sheet[]): RowBatch {
  const shown = sheets.filter(({ hidden }) => !hidden);
  const [sheet] = [...shown].sort((a, b) => b.rows.length - a.rows.length);
  const rows = (sheet?.rows ?? []).map((cells) => cells.map(({ text }) => text));
  const top = rows.findIndex((cells) => cells.some((cell) => cell !== ''));
  const columns = rows[top];
  if (columns === undefined) {
    throw new YardstickError('log-no-header', `${file}: empty`, { file });
  }
  const lines: number[] = [];
  const body: string[][] = [];
  rows.slice(top + 1).forEach((cells, at) => {
    if (cells.every((cell) => cell === '')) return;
    lines.push(top + at + 2);
    body.push(columns.map((_, place) => cells[place] ?? ''));
  });
  return { columns, rows: body, lines };
}

async function* bookRows(file: LogFile, hear: HearBytes): AsyncGenerator<RowBatch> {
  const { openFile } = await loadPart(() => import('../../intake/open-file.ts'));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const book = await openFile({ name: file.name, bytes });
  if (book.notes.some(({ code }) => code === 'rows-cut')) {
    throw new YardstickError('log-rows-cut', `${file.name}: too many rows`, { file: file.name });
  }
  hear(file.size);
  yield sheetRows(file.name, book.sheets);
}

/** A file as the reader of Parquet asks for its parts. */
export const bufferOf = (file: LogFile): AsyncBuffer => ({
  byteLength: file.size,
  slice: (start, end) => file.slice(start, end).arrayBuffer(),
});

async function* parquetOf(
  file: LogFile,
  wanted: readonly string[] | null,
  hear: HearBytes,
  isWanted?: (span: Span) => boolean,
): AsyncGenerator<RowBatch> {
  const { countRows, PARQUET_ROWS, parquetRows } = await loadPart(
    () => import('../../records/parquet-rows.ts'),
  );
  if ((await countRows(file.name, bufferOf(file))) > MOST_ROWS) tooMany(file);
  const most = wanted === null ? FIRST_ROWS : PARQUET_ROWS;
  yield* parquetRows(file.name, bufferOf(file), wanted, most, isWanted);
  hear(file.size);
}

/** How many rows a text seems to have, by those of its first slice. */
const expected = ({ size }: LogFile, { rows }: RowBatch, slice: number) =>
  (rows.length * size) / Math.min(slice, size);

/** Whether a text is of objects, a list or lines of them. */
async function isJson(file: LogFile): Promise<boolean> {
  if (file.size > LARGEST_TEXT) tooMany(file);
  const begins = await file.slice(0, HEAD).text();
  return kindOfText(begins.replace(/^\uFEFF/, '')) === 'json';
}

/** Whether a file of text is a table whose rows can be told apart in its bytes as they are. */
export async function isByBytes(file: LogFile): Promise<boolean> {
  if (await isJson(file)) return false;
  return isCuttable(new Uint8Array(await file.slice(0, SLICE).arrayBuffer()));
}

async function* textRows(file: LogFile, hear: HearBytes, size: number): AsyncGenerator<RowBatch> {
  if (!(await isJson(file))) {
    yield* readCsvRows(file.name, piecesOf(file, hear, size));
    return;
  }
  // An object a line can be read in pieces; a list has to be read whole.
  const isLines = (await file.slice(0, HEAD).text()).replace(/^\uFEFF/, '').trimStart()[0] === '{';
  if (isLines) yield* jsonLineRows(file.name, piecesOf(file, hear, size));
  else yield* bookRows(file, hear);
}

/** What kind of file it is, by its bytes. */
export async function kindIn(file: LogFile) {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const zip = head[0] === 0x50 && head[1] === 0x4b;
  // What is in an archive stands at its end.
  return kindOf(file.name, zip ? new Uint8Array(await file.arrayBuffer()) : head);
}

/**
 * Reads the rows of a log of any kind that is read here, in slices; workbooks and lists in JSON whole.
 * @param wanted columns that are needed, which Parquet then reads alone; null for all
 * @param isWanted whether some rows are wanted, for those of Parquet; by default all are
 * @throws YardstickError `log-…`, `intake-…`, `encoding-unknown`, all naming the file
 */
export async function* rowsOf(
  file: LogFile,
  wanted: readonly string[] | null,
  hear: HearBytes,
  isWanted?: (span: Span) => boolean,
): AsyncGenerator<RowBatch> {
  const kind = await kindIn(file);
  // Who wants all columns wants to look at the first rows.
  const size = wanted === null ? FIRST_SLICE : SLICE;
  const rows =
    kind === 'parquet'
      ? parquetOf(file, wanted, hear, isWanted)
      : kind === 'csv'
        ? textRows(file, hear, size)
        : bookRows(file, hear);
  let count = 0;
  for await (const batch of rows) {
    if (count === 0) checkColumns(file.name, batch.columns);
    // A slice tells how many there will be, before memory is used up.
    if (count === 0 && kind === 'csv' && expected(file, batch, size) > 1.2 * MOST_ROWS)
      tooMany(file);
    count += batch.rows.length;
    if (count > MOST_ROWS) tooMany(file);
    yield batch;
  }
}
