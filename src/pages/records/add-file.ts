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
  const [{ columnNames, openParquet, parquetFault }, { parquetColumns }, { spansOf }] =
    await loadPart(() =>
      Promise.all([
        import('../../records/columns/parquet-source.ts'),
        import('../../records/columns/parquet-columns.ts'),
        import('../../records/parquet-spans.ts'),
      ]),
    );
  const source = await openParquet(file.name, bufferOf(file));
  const total = Number(source.metadata.num_rows);
  if (total > MOST_ROWS) tooMany(file);
  const columns = columnNames(source);
  checkColumns(file.name, columns);
  builder.begin(file.name, columns);
  for (const span of spansOf(source.metadata)) {
    const cells = await parquetColumns(source, roles, span).catch((cause: unknown) => {
      throw parquetFault(file.name, cause);
    });
    builder.addCells(cells, span[0] + 1);
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
