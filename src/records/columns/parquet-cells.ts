import type { AsyncBuffer } from 'hyparquet';
import { spansOf } from '../parquet-spans.ts';
import type { Roles } from '../roles.ts';
import { parquetColumns } from './parquet-columns.ts';
import { columnNames, openParquet, parquetFault } from './parquet-source.ts';
import type { RoleCells } from './role-cells.ts';

/** Rows of a file of Parquet as a log takes them. */
export interface ParquetCells {
  readonly columns: readonly string[];
  /** Rows of the whole file. */
  readonly total: number;
  readonly cells: RoleCells;
  /** The first row is 1. */
  readonly firstLine: number;
}

/**
 * Reads what roles name of a file of Parquet, a group of rows at a time.
 * @param check hears of the columns and the number of rows before any is read
 * @throws YardstickError `log-parquet`, whose cause is what its reader said
 */
export async function* parquetCells(
  name: string,
  file: AsyncBuffer,
  roles: Roles,
  check: (columns: readonly string[], rows: number) => void,
): AsyncGenerator<ParquetCells> {
  const source = await openParquet(name, file);
  const columns = columnNames(source);
  const total = Number(source.metadata.num_rows);
  check(columns, total);
  for (const span of spansOf(source.metadata)) {
    // Pages of a form that is seldom are left to the reader of whole columns.
    const cells = await parquetColumns(source, roles, span)
      .catch(() => parquetColumns(source, roles, span, () => null))
      .catch((cause: unknown) => {
        throw parquetFault(name, cause);
      });
    yield { columns, total, cells, firstLine: span[0] + 1 };
  }
}
