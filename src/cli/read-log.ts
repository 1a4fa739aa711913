import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { asyncBufferFromFile } from 'hyparquet';
import type { Day } from '../base/calendar/day.ts';
import { decodeSlices } from '../base/decode-stream.ts';
import { YardstickError } from '../base/error.ts';
import type { Log } from '../records/cases.ts';
import { parquetCells } from '../records/columns/parquet-cells.ts';
import { type RowBatch, readCsvRows } from '../records/csv-rows.ts';
import type { RecordsFile } from '../records/derivation.ts';
import { LogBuilder } from '../records/log-builder.ts';
import { PARQUET_ROWS, parquetRows } from '../records/parquet-rows.ts';
import { columnsOf } from '../records/role-names.ts';
import type { Roles } from '../records/roles.ts';
import { inFile } from './fault-text.ts';
import { unreadable } from './input.ts';

const SLICE = { highWaterMark: 2 ** 20 };
const PARQUET = 'PAR1';
/** Enough to tell what columns hold. */
const FIRST_ROWS = 5000;

/** Rows that were read so far. */
export type ReportRows = (rows: number) => void;

async function firstBytes(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString('latin1');
  } finally {
    await handle.close();
  }
}

/** The SHA-256 of a file's bytes, hex. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const slice of createReadStream(file, SLICE)) hash.update(slice);
  return hash.digest('hex');
}

async function addFile(
  file: string,
  builder: LogBuilder,
  roles: Roles,
  report: ReportRows,
): Promise<void> {
  if ((await firstBytes(file)) === PARQUET) {
    const begin = (columns: readonly string[]) => builder.begin(file, columns);
    const buffer = await asyncBufferFromFile(file);
    for await (const { cells, firstLine } of parquetCells(file, buffer, roles, begin)) {
      builder.addCells(cells, firstLine);
      report(cells.rows);
    }
    return;
  }
  let isNew = true;
  for await (const batch of rowsOf(file, columnsOf(roles))) {
    if (isNew) builder.begin(file, batch.columns);
    isNew = false;
    for (const [at, cells] of batch.rows.entries()) builder.add(cells, batch.lines[at] ?? 0);
    report(batch.rows.length);
  }
}

/** Rows of a file, of whatever form it is. */
async function* rowsOf(
  file: string,
  wanted: readonly string[] | null,
  most = PARQUET_ROWS,
): AsyncGenerator<RowBatch> {
  const first = await firstBytes(file);
  if (first === 'PK\x03\x04') throw new YardstickError('log-workbook', `${file}: a workbook`);
  if (first === PARQUET) yield* parquetRows(file, await asyncBufferFromFile(file), wanted, most);
  else yield* readCsvRows(file, decodeSlices(createReadStream(file, SLICE)));
}

const inLog = (cause: unknown, file: string) =>
  cause instanceof YardstickError ? inFile(cause, file) : unreadable(cause, file);

/** The first rows of a log, to guess its roles from; throws as `readLog` does. */
export async function readFirstRows(file: string): Promise<RowBatch> {
  try {
    for await (const batch of rowsOf(file, null, FIRST_ROWS)) {
      return { ...batch, rows: batch.rows.slice(0, FIRST_ROWS) };
    }
  } catch (cause) {
    throw inLog(cause, file);
  }
  return { columns: [], rows: [], lines: [] };
}

/**
 * Reads files of one form (CSV or Parquet) as one log, slice by slice.
 * @param today the last day that a log can speak of
 * @throws YardstickError `input-…`, `encoding-unknown`, `roles-column`, `log-…`, naming the file
 */
export async function readLog(
  files: readonly string[],
  roles: Roles,
  today: Day,
  report: ReportRows,
): Promise<{ readonly log: Log; readonly files: readonly RecordsFile[] }> {
  const builder = new LogBuilder(roles, today);
  const read: RecordsFile[] = [];
  for (const file of files) {
    try {
      await addFile(file, builder, roles, report);
      read.push({ name: file, sha256: await hashOf(file) });
    } catch (cause) {
      throw inLog(cause, file);
    }
  }
  try {
    return { log: builder.finish(), files: read };
  } catch (cause) {
    throw inFile(cause, files.join(', '));
  }
}
