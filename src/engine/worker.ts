import script from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { YardstickError } from '../base/error.ts';
import type { Boot } from './boot.worker.ts';
import type { Database, EngineModule } from './module.ts';
import { noWorkers } from './no-workers.ts';

const absolute = (url: string) => new URL(url, document.baseURI).href;

const startError = (cause: unknown) =>
  new YardstickError('engine-start', 'engine does not start: its worker', {}, cause);

const send = (worker: Worker, message: Boot) => worker.postMessage(message);

/** Resolves once the worker has run DuckDB's script. */
function booted(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.onmessage = () => resolve();
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message || `worker did not load: ${script}`));
    };
    send(worker, { boot: 'script', url: absolute(script) });
  });
}

function makeWorker(): Worker {
  try {
    return new Worker(new URL('./boot.worker.ts', import.meta.url), { name: 'duckdb' });
  } catch (cause) {
    throw noWorkers(cause);
  }
}

/**
 * Starts a worker with DuckDB's script, which needs no module yet: one may be on its way.
 * @throws YardstickError `engine-workers` where none may be made, `engine-start`
 */
export async function bootWorker(): Promise<Worker> {
  const worker = makeWorker();
  try {
    await booted(worker);
    worker.onmessage = null;
    worker.onerror = null;
    return worker;
  } catch (cause) {
    worker.terminate();
    throw startError(cause);
  }
}

/**
 * Starts a database in memory in a worker, from a module that is compiled already. Nothing is ever
 * fetched for it: extensions are neither installed nor loaded, and no later statement can change
 * that.
 * @throws YardstickError `engine-start`
 */
export async function startDatabase(
  { library, wasm }: EngineModule,
  worker: Worker,
): Promise<Database> {
  try {
    send(worker, { boot: 'module', module: wasm });
    const database = new library.AsyncDuckDB(new library.VoidLogger(), worker);
    // The worker has the module and asks no address for it.
    await database.instantiate(absolute('.'));
    await database.open({ query: { castDecimalToDouble: true } });
    return database;
  } catch (cause) {
    worker.terminate();
    throw startError(cause);
  }
}

/** Settings that keep the engine on its own machine; the last one forbids changing them. */
export const SETTINGS = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET lock_configuration = true',
];
