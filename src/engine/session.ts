import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { YardstickError } from '../base/error.ts';
import { toTable } from './arrow.ts';
import type { Table } from './engine.ts';
import type { Database, EngineModule } from './module.ts';
import { createView, diagnose, type View, viewsIn } from './tables.ts';
import { SETTINGS, startDatabase } from './worker.ts';

/** One life of the database, from a worker's start to its end. */
export interface Session {
  run(sql: string): Promise<Table>;
  end(): void;
}

const textOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));

/** Whether a failure of DuckDB is one of reading a file rather than one of the statement. */
export function isReadFailure(message: string): boolean {
  return /opening file|open file|range request|magic bytes|parquet|thrift|TProtocol|zstd|snappy|metadata|corrupt/i.test(
    message,
  );
}

async function register({ library }: EngineModule, database: Database, views: readonly View[]) {
  for (const file of views.flatMap((view) => view.files)) {
    await database.registerFileURL(file.name, file.url, library.DuckDBDataProtocol.HTTP, false);
  }
}

async function failure(sql: string, views: readonly View[], cause: unknown) {
  const message = textOf(cause);
  const files = views.flatMap((view) => view.files);
  const named = files.filter((file) => message.includes(file.name));
  const used = files.filter((file) => sql.includes(file.name));
  const inViews = viewsIn(sql, views).flatMap((view) => view.files);
  if (isReadFailure(message) && named.length + used.length + inViews.length > 0) {
    return await diagnose(named.length > 0 ? named : [...used, ...inViews], sql, cause);
  }
  return new YardstickError('engine-query', `query failed: ${message}`, { sql, message }, cause);
}

/**
 * Opens a database over the tables. Their files are registered now and read when a statement
 * first names them, by its view (`observations`) or its file (`package/observations.parquet`).
 */
export async function openSession(module: EngineModule, views: readonly View[]): Promise<Session> {
  const database = await startDatabase(module);
  const connection = await database.connect();
  for (const setting of SETTINGS) await connection.query(setting);
  await register(module, database, views);
  const opened = new Set<View>();
  return {
    async run(sql) {
      try {
        await openViews(connection, sql, views, opened);
        return toTable(await connection.query(sql));
      } catch (cause) {
        throw await failure(sql, views, cause);
      }
    },
    end: () => void database.terminate(),
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
