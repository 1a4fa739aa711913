import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { Day } from '../base/calendar/day.ts';
import { decodeSlices } from '../base/decode-stream.ts';
import { YardstickError } from '../base/error.ts';
import type { Log } from '../records/cases.ts';
import { readCsvRows } from '../records/csv-rows.ts';
import type { RecordsFile } from '../records/derivation.ts';
import { LogBuilder } from '../records/log-builder.ts';
import { columnsOf, type Roles } from '../records/roles.ts';
import { inFile } from './fault-text.ts';
import { unreadable } from './input.ts';

const SLICE = { highWaterMark: 2 ** 20 };
const PARQUET_ROWS = 100_000;

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

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const slice of createReadStream(file, SLICE)) hash.update(slice);
  return hash.digest('hex');
}

async function addCsv(file: string, builder: LogBuilder, report: ReportRows): Promise<void> {
  let isNew = true;
  for await (const batch of readCsvRows(
    file,
    decodeSlices(() => createReadStream(file, SLICE)),
  )) {
    if (isNew) builder.begin(file, batch.columns);
    isNew = false;
    for (const [at, cells] of batch.rows.entries()) builder.add(cells, batch.lines[at] ?? 0);
    report(batch.rows.length);
  }
}

/** A value of Parquet as the text that it would have in a table. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString() : String(value);
}

async function addParquet(
  path: string,
  builder: LogBuilder,
  roles: Roles,
  report: ReportRows,
): Promise<void> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  const names = metadata.schema.slice(1).map(({ name }) => name);
  builder.begin(path, names);
  const columns = columnsOf(roles);
  const total = Number(metadata.num_rows);
  for (let from = 0; from < total; from += PARQUET_ROWS) {
    const to = Math.min(total, from + PARQUET_ROWS);
    const span = { rowStart: from, rowEnd: to, columns };
    const rows = await parquetReadObjects({ file, metadata, compressors, ...span });
    for (const [at, row] of rows.entries()) {
      builder.add(
        names.map((name) => textOf(row[name])),
        from + at + 1,
      );
    }
    report(rows.length);
  }
}

async function addFile(
  file: string,
  builder: LogBuilder,
  roles: Roles,
  report: ReportRows,
): Promise<void> {
  const first = await firstBytes(file);
  if (first === 'PK\x03\x04') throw new YardstickError('log-workbook', `${file}: a workbook`);
  if (first !== 'PAR1') return addCsv(file, builder, report);
  try {
    await addParquet(file, builder, roles, report);
  } catch (cause) {
    if (cause instanceof YardstickError) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new YardstickError('log-parquet', `${file}: ${message}`, { message }, cause);
  }
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
      throw cause instanceof YardstickError ? inFile(cause, file) : unreadable(cause, file);
    }
  }
  try {
    return { log: builder.finish(), files: read };
  } catch (cause) {
    throw inFile(cause, files.join(', '));
  }
}
