import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { YardstickError } from '../base/error.ts';
import { toTable } from './arrow.ts';
import type { Table } from './engine.ts';
import type { EngineModule } from './module.ts';
import { OpenFiles } from './open-files.ts';
import { tableFault } from './read-table.ts';
import { createView, filesIn, type ParquetFile, readAll, type View, viewsIn } from './tables.ts';
import { SETTINGS, startDatabase } from './worker.ts';

/** One life of the database, from a worker's start to its end. */
export interface Session {
  run(sql: string): Promise<Table>;
  end(): void;
}

const textOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));

/**
 * Whether a failure of DuckDB is one of reading a file rather than one of the statement. It reports
 * what its Parquet reader trips over as `Invalid Error`, whatever the words.
 */
export function isReadFailure(message: string): boolean {
  return /^(Invalid|IO|Serialization) Error|opening file|open file|range request|magic bytes|parquet|thrift|zstd|snappy|metadata|corrupt/i.test(
    message,
  );
}

/** The files that a failure may be about: the one it names, else all that the statement reads. */
export function suspectsOf(files: readonly ParquetFile[], message: string): readonly ParquetFile[] {
  if (!isReadFailure(message)) return [];
  const name = /file ["'](.*?)["']/i.exec(message)?.[1];
  return name === undefined ? files : files.filter((file) => file.name === name);
}

/** The first file that cannot be read through; DuckDB does not always name it. */
async function damagedOf(connection: AsyncDuckDBConnection, suspects: readonly ParquetFile[]) {
  for (const file of suspects.length > 1 ? suspects : []) {
    const reads = await connection.query(readAll(file)).then(Boolean, () => false);
    if (!reads) return file;
  }
  return suspects[0];
}

async function failure(
  connection: AsyncDuckDBConnection,
  suspects: readonly ParquetFile[],
  sql: string,
  cause: unknown,
): Promise<YardstickError> {
  const file = await damagedOf(connection, suspects);
  if (file !== undefined) return tableFault(file, 'damaged', sql, cause);
  const message = textOf(cause);
  return new YardstickError('engine-query', `query failed: ${message}`, { sql, message }, cause);
}

/**
 * Opens a database over the tables. Their files are read when a statement first names them, by its
 * view (`observations`) or its file (`package/observations.parquet`). Where the database cannot read
 * one, the statement runs again over what the server itself sends, before the table counts as
 * damaged.
 */
export async function openSession(module: EngineModule, views: readonly View[]): Promise<Session> {
  const database = await startDatabase(module);
  const connection = await database.connect();
  for (const setting of SETTINGS) await connection.query(setting);
  const ended = new AbortController();
  const files = new OpenFiles(module, database, ended.signal);
  const opened = new Set<View>();
  const answer = async (sql: string) => {
    await openViews(connection, sql, views, opened);
    return toTable(await connection.query(sql));
  };
  const again = (sql: string, needed: readonly ParquetFile[]) =>
    answer(sql).catch(async (cause: unknown) => {
      throw await failure(connection, suspectsOf(needed, textOf(cause)), sql, cause);
    });
  return {
    async run(sql) {
      const needed = filesIn(sql, views);
      await files.open(needed, sql);
      try {
        return await answer(sql);
      } catch (cause) {
        const suspects = suspectsOf(needed, textOf(cause));
        if (await files.reopen(suspects, sql)) return await again(sql, needed);
        throw await failure(connection, suspects, sql, cause);
      }
    },
    end() {
      ended.abort();
      void database.terminate();
    },
  };
}

async function openViews(
  connection: AsyncDuckDBConnection,
  sql: string,
  views: readonly View[],
  opened: Set<View>,
) {
  for (const view of viewsIn(sql, views)) {
    if (opened.has(view)) continue;
    await connection.query(createView(view));
    opened.add(view);
  }
}
