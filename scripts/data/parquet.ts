import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import { DuckDBDateValue, DuckDBInstance } from '@duckdb/node-api';
import type { Cell, Column } from '../../src/catalog/tables/table.ts';
import type { Table } from './tables.ts';

const DAY = 86_400_000;

/** What each type of column is in Parquet. */
const TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'VARCHAR',
  number: 'DOUBLE',
  integer: 'INTEGER',
  date: 'DATE',
};

function append(appender: DuckDBAppender, type: Column['type'], cell: Cell): void {
  if (cell === null) appender.appendNull();
  else if (type === 'number') appender.appendDouble(Number(cell));
  else if (type === 'integer') appender.appendInteger(Number(cell));
  else if (type === 'date')
    appender.appendDate(new DuckDBDateValue(Date.parse(String(cell)) / DAY));
  else appender.appendVarchar(String(cell));
}

async function fill(connection: DuckDBConnection, table: Table): Promise<void> {
  const columns = table.columns.map(({ name, type }) => `"${name}" ${TYPES[type]}`);
  await connection.run(`CREATE TABLE "${table.name}" (${columns.join(', ')})`);
  const appender = await connection.createAppender(table.name);
  for (const row of table.rows) {
    for (const [i, cell] of row.entries())
      append(appender, table.columns[i]?.type ?? 'string', cell);
    appender.endRow();
  }
  appender.closeSync();
}

/**
 * Writes tables as Parquet files, one a path. V1 encodings and ZSTD, because DuckDB 0.9.1 in the
 * browser reads no later ones; one thread and a fixed order, so that equal data give equal bytes.
 */
export async function writeParquet(files: ReadonlyMap<string, Table>): Promise<void> {
  for (const [path, table] of files) {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    try {
      await fill(connection, table);
      const target = path.replaceAll("'", "''");
      await connection.run(
        `COPY "${table.name}" TO '${target}' (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v1)`,
      );
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  }
}
