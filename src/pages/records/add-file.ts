import { loadPart } from '../../base/part.ts';
import type { LogBuilder } from '../../records/log-builder.ts';
import { columnsOf } from '../../records/role-names.ts';
import type { Roles } from '../../records/roles.ts';
import { type LogFile, tooMany } from './log-file.ts';
import { bufferOf, checkColumns, kindIn, MOST_ROWS, rowsOf } from './log-rows.ts';

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
  if ((await kindIn(file)) === 'parquet') return addParquet(file, builder, roles, hear);
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
