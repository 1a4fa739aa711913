import { YardstickError } from '../base/error.ts';
import type { DataPackage } from '../catalog/types.ts';
import type { Engine, StartProgress, Table } from './engine.ts';
import { loadModule } from './module.ts';
import { openSession, type Session } from './session.ts';
import { viewsOf } from './tables.ts';

/** What the engine reads, and who is told how far its start has come. */
export interface EngineOptions {
  /** Absolute URL of the data folder, with a slash at its end. */
  readonly base: string;
  /** The packages of the catalog, whose tables become views. */
  readonly packages: readonly DataPackage[];
  readonly onProgress?: (progress: StartProgress) => void;
  /** Aborts the download. */
  readonly signal?: AbortSignal;
}

const cancelled = (sql: string, cause: unknown) =>
  new YardstickError('engine-cancelled', 'query cancelled', { sql }, cause);

/** Settles as `work` does, or fails as soon as the signal aborts. */
function untilAborted<T>(work: Promise<T>, sql: string, signal?: AbortSignal): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(cancelled(sql, signal.reason));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** Whether the worker may still be busy or its view of a file stale, so that it must go. */
const ends = (error: unknown) => error instanceof YardstickError && error.code !== 'engine-query';

/**
 * Starts DuckDB-WASM 1.28.0: downloads and compiles its module, starts a worker and opens a
 * database in memory over the Parquet tables of the packages. A cancelled query ends the worker,
 * and the next query starts another from the compiled module: DuckDB's own cancel waits for the
 * running step, which took up to 1.7 s, while a new worker takes 0.15 s (decision 0001).
 * @throws YardstickError `engine-unsupported`, `engine-start` or `engine-cancelled`
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const module = await loadModule(options.onProgress ?? (() => {}), options.signal);
  const views = viewsOf(options.packages, options.base);
  let session: Promise<Session> | null = openSession(module, views);
  await session;
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;

  async function endSession(): Promise<void> {
    const ending = session;
    session = null;
    (await ending?.catch(() => null))?.end();
  }

  async function run(sql: string, signal?: AbortSignal): Promise<Table> {
    if (closed) throw new YardstickError('engine-query', 'engine is closed', { sql });
    if (signal?.aborted) throw cancelled(sql, signal.reason);
    session ??= openSession(module, views);
    const work = session.then((open) => open.run(sql));
    try {
      return await untilAborted(work, sql, signal);
    } catch (error) {
      if (ends(error)) await endSession();
      throw error;
    }
  }

  return {
    query(sql, { signal } = {}) {
      const result = last.then(() => run(sql, signal));
      last = result.catch(() => {});
      return result;
    },
    async close() {
      closed = true;
      await endSession();
    },
  };
}
