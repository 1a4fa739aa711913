import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { ArrowTable } from './arrow.ts';
import { Connections } from './connections.ts';
import { failureOf, suspectsOf } from './failure.ts';
import type { Database, EngineModule } from './module.ts';
import { OpenFiles } from './open-files.ts';
import { runStatement } from './statement.ts';
import { createView, filesIn, type View, viewsIn } from './tables.ts';
import { untilAborted } from './until-aborted.ts';
import { SETTINGS, startDatabase } from './worker.ts';

/** Says that a session was ended while a statement ran in it, for the sake of another one. */
export class SessionEnded extends Error {
  override readonly name = 'SessionEnded';
}

/** One life of the database, from a worker's start to its end. */
export class Session {
  readonly #database: Database;
  readonly #connections: Connections;
  readonly #files: OpenFiles;
  readonly #views: readonly View[];
  readonly #opened = new Map<View, Promise<unknown>>();
  readonly #ended = new AbortController();

  /** @param connection the first of the database, which statements then use */
  constructor(
    module: EngineModule,
    database: Database,
    views: readonly View[],
    connection: AsyncDuckDBConnection,
  ) {
    this.#database = database;
    this.#connections = new Connections(database, connection);
    this.#files = new OpenFiles(module, database, this.#ended.signal);
    this.#views = views;
  }

  /**
   * Runs a statement. The files that it names, itself (`package/observations.parquet`) or by a view
   * (`observations`), are opened first. Where the database cannot read one, the statement runs again
   * over what the server itself sends, before the table counts as damaged.
   * @throws YardstickError `engine-query`, `data-missing`, `data-damaged` or `data-stale`
   * @throws SessionEnded if the session ended meanwhile
   */
  run(sql: string, signal?: AbortSignal): Promise<ArrowTable> {
    const work = this.#run(sql, signal);
    return untilAborted(work, this.#ended.signal, () => new SessionEnded('session ended'));
  }

  /** Ends the worker; what still runs in it fails, and what is still fetched goes nowhere. */
  end(): void {
    if (this.#ended.signal.aborted) return;
    this.#ended.abort();
    void this.#database.terminate();
  }

  async #run(sql: string, signal?: AbortSignal): Promise<ArrowTable> {
    this.#ended.signal.throwIfAborted();
    const needed = filesIn(sql, this.#views);
    await this.#files.open(needed, sql);
    this.#ended.signal.throwIfAborted();
    return await this.#connections.lend(async (connection) => {
      const answer = () => this.#answer(connection, sql, signal);
      const settle = async (cause: unknown) => {
        if (signal?.aborted) throw cause;
        throw await failureOf(connection, suspectsOf(needed, cause), sql, cause);
      };
      try {
        return await answer();
      } catch (cause) {
        const suspects = signal?.aborted ? [] : suspectsOf(needed, cause);
        if (suspects.length === 0) return await settle(cause);
        await this.#files.reopen(suspects, sql);
        return await answer().catch(settle);
      }
    });
  }

  async #answer(connection: AsyncDuckDBConnection, sql: string, signal?: AbortSignal) {
    for (const view of viewsIn(sql, this.#views)) await this.#openView(connection, view);
    const ended = this.#ended.signal;
    return await runStatement(connection, sql, { signal, ended, stuck: () => this.end() });
  }

  /** Opens a view once; one that failed is tried anew by the next statement. */
  async #openView(connection: AsyncDuckDBConnection, view: View): Promise<void> {
    const opening = this.#opened.get(view) ?? connection.query(createView(view));
    this.#opened.set(view, opening);
    try {
      await opening;
    } catch (cause) {
      this.#opened.delete(view);
      throw cause;
    }
  }
}

/** Opens a database over the tables in a worker that has booted. Throws `engine-start`. */
export async function openSession(
  module: EngineModule,
  views: readonly View[],
  worker: Promise<Worker>,
): Promise<Session> {
  const database = await startDatabase(module, await worker);
  const connection = await database.connect();
  await connection.query(SETTINGS.join('; '));
  return new Session(module, database, views, connection);
}
