import { loadPart } from '../../base/part.ts';
import { csvLogCells } from '../../records/columns/csv-log.ts';
import type { LogBuilder } from '../../records/log-builder.ts';
import { columnsOf } from '../../records/role-names.ts';
import type { Roles } from '../../records/roles.ts';
import { BlockReaders } from './block-readers.ts';
import { type LogFile, tooMany } from './log-file.ts';
import {
  bufferOf,
  checkColumns,
  isByBytes,
  kindIn,
  MOST_ROWS,
  rowsOf,
  SLICE,
  slicesOf,
} from './log-rows.ts';

/** Hears how many more bytes and rows of a file were read. */
export type HearRead = (bytes: number, rows: number) => void;

/** A file of Parquet by its columns, a group of rows at a time. */
async function addParquet(file: LogFile, builder: LogBuilder, roles: Roles, hear: HearRead) {
  const { parquetCells } = await loadPart(() => import('../../records/columns/parquet-cells.ts'));
  // A column that roles name and this file lacks is told before any row is read.
  const check = (columns: readonly string[], rows: number) => {
    if (rows > MOST_ROWS) tooMany(file);
    checkColumns(file.name, columns);
    builder.begin(file.name, columns);
  };
  for await (const { cells, firstLine, total } of parquetCells(
    file.name,
    bufferOf(file),
    roles,
    check,
  )) {
    builder.addCells(cells, firstLine);
    hear((file.size * cells.rows) / total, cells.rows);
  }
}

/** A file of CSV by its bytes, some blocks at a time. */
async function addCsv(file: LogFile, builder: LogBuilder, roles: Roles, hear: HearRead) {
  const readers = new BlockReaders(file.size / SLICE);
  let rows = 0;
  const begin = (columns: readonly string[]) => {
    checkColumns(file.name, columns);
    builder.begin(file.name, columns);
  };
  try {
    const slices = slicesOf(file, () => undefined);
    const { read, ahead } = readers;
    const all = csvLogCells(file.name, slices, roles, { begin, read, ahead });
    for await (const { cells, firstLine, bytes } of all) {
      // The first rows tell how many there will be, before memory is used up.
      if (rows === 0 && (cells.rows * file.size) / bytes > 1.2 * MOST_ROWS) tooMany(file);
      rows += cells.rows;
      if (rows > MOST_ROWS) tooMany(file);
      builder.addCells(cells, firstLine);
      hear(bytes, cells.rows);
    }
  } finally {
    readers.stop();
  }
}

/**
 * Adds the rows of a file to a log: by columns where its form has them, else row by row.
 * @throws YardstickError as `rowsOf` does, and `roles-column`
 */
export async function addFile(
  file: LogFile,
  builder: LogBuilder,
  roles: Roles,
  hear: HearRead,
): Promise<void> {
  const kind = await kindIn(file);
  if (kind === 'parquet') return addParquet(file, builder, roles, hear);
  if (kind === 'csv' && (await isByBytes(file))) return addCsv(file, builder, roles, hear);
  let isNew = true;
  for await (const batch of rowsOf(file, columnsOf(roles), (bytes) => hear(bytes, 0))) {
    if (isNew) builder.begin(file.name, batch.columns);
    isNew = false;
    for (let at = 0; at < batch.rows.length; at += 1) {
      builder.add(batch.rows[at] as readonly string[], batch.lines[at] ?? 0);
    }
    hear(0, batch.rows.length);
  }
}
