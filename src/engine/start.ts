import { YardstickError } from '../base/error.ts';
import type { DataPackage } from '../catalog/data-package.ts';
import { type ArrowTable, toColumns, toTable } from './arrow.ts';
import type { Engine, StartProgress } from './engine.ts';
import { type EngineModule, loadModule } from './module.ts';
import { openSession, type Session, SessionEnded } from './session.ts';
import { type View, viewsOf } from './tables.ts';
import { untilAborted } from './until-aborted.ts';
import { bootWorker } from './worker.ts';

/** What the engine reads, and who is told how far its start has come. */
export interface EngineOptions {
  /** Absolute URL of the data folder, with a slash at its end. */
  readonly base: string;
  /** The packages of the catalog, whose tables become views. */
  readonly packages: readonly DataPackage[];
  /** Bytes of tables that no server has, by their names. */
  readonly given?: ReadonlyMap<string, Uint8Array>;
  readonly onProgress?: (progress: StartProgress) => void;
  /** Aborts the download. */
  readonly signal?: AbortSignal;
}

/** Whether the view that a session has of a file may be stale, so that it must go. */
const ends = (error: unknown) =>
  !(error instanceof YardstickError && ['engine-query', 'engine-cancelled'].includes(error.code));

/** The sessions that statements run in: one at a time, begun anew whenever it had to end. */
class Sessions {
  readonly #module: EngineModule;
  readonly #views: readonly View[];
  #current: Promise<Session> | null = null;
  #closed = false;

  constructor(module: EngineModule, views: readonly View[]) {
    this.#module = module;
    this.#views = views;
  }

  /** The session that runs, or a new one in a new worker if none is given. */
  open(worker?: Promise<Worker>): Promise<Session> {
    this.#current ??= openSession(this.#module, this.#views, worker ?? bootWorker());
    return this.#current;
  }

  async run(sql: string, signal?: AbortSignal): Promise<ArrowTable> {
    const cancelled = () =>
      new YardstickError('engine-cancelled', 'query cancelled', { sql }, signal?.reason);
    for (;;) {
      if (this.#closed) throw new YardstickError('engine-query', 'engine is closed', { sql });
      if (signal?.aborted) throw cancelled();
      const session = this.open();
      const work = session.then((open) => open.run(sql, signal));
      try {
        return await untilAborted(work, signal, cancelled);
      } catch (error) {
        if (ends(error)) await this.#end(session);
        // Statements only read, so that one runs again where another had to end its session.
        if (!(error instanceof SessionEnded)) throw error;
      }
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#current !== null) await this.#end(this.#current);
  }

  async #end(session: Promise<Session>): Promise<void> {
    if (this.#current === session) this.#current = null;
    (await session.catch(() => null))?.end();
  }
}

/**
 * Starts DuckDB-WASM 1.28.0: downloads and compiles its module, starts a worker and opens a
 * database in memory over the Parquet tables of the packages. A statement that is taken back is
 * interrupted; where that takes too long the worker ends, and what others wait for runs again in
 * the next one (decision 0001).
 * @throws YardstickError `engine-unsupported`, `engine-workers`, `engine-start` or `engine-cancelled`
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { packages, base, given, onProgress = () => {}, signal } = options;
  // It boots while the module is on its way.
  const worker = bootWorker();
  // Its fault is met where it is waited for.
  worker.catch(() => {});
  const module = await loadModule(onProgress, signal).catch((error: unknown) => {
    worker.then((booted) => booted.terminate()).catch(() => {});
    throw error;
  });
  const sessions = new Sessions(module, viewsOf(packages, base, given));
  await sessions.open(worker);
  return {
    query: async (sql, { signal } = {}) => toTable(await sessions.run(sql, signal)),
    columns: async (sql, { signal } = {}) => toColumns(await sessions.run(sql, signal)),
    close: () => sessions.close(),
  };
}
