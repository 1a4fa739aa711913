import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import * as packed from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?gzip';
import { YardstickError } from '../base/error.ts';
import { loadPart } from '../base/part.ts';
import { patientFetch } from '../base/patient-fetch.ts';
import type { StartProgress } from './engine.ts';
import { noWorkers } from './no-workers.ts';
import { unpacked } from './unpack.ts';

type DuckDB = typeof import('@duckdb/duckdb-wasm');

/** The library and the compiled module, from which any number of workers start without a download. */
export interface EngineModule {
  readonly library: DuckDB;
  readonly wasm: WebAssembly.Module;
}

/** A database in a worker of its own. */
export type Database = AsyncDuckDB;

/** Size of duckdb-eh.wasm of 1.28.0, for hosts that unpack what they send; a test holds it. */
export const WASM_BYTES = 18_105_915;

/** The codes of faults that a part of the programme has when it does not come, and the engine's own. */
const CODES: Readonly<Record<string, string>> = {
  'part-offline': 'engine-offline',
  'site-updated': 'site-updated',
};

function startError(what: string, cause: unknown): YardstickError {
  const code = (cause instanceof YardstickError && CODES[cause.code]) || 'engine-start';
  return new YardstickError(code, `engine does not start: ${what}`, {}, cause);
}

async function compile(
  onProgress: (progress: StartProgress) => void,
  signal: AbortSignal | undefined,
): Promise<WebAssembly.Module> {
  const response = await patientFetch(packed.url, signal === undefined ? {} : { signal });
  if (!response.ok || response.body === null) {
    throw new Error(`HTTP ${response.status} for ${packed.url}`);
  }
  let loaded = 0;
  const bytes = await unpacked(response.body, (count, isPacked) => {
    const total = isPacked ? packed.bytes : WASM_BYTES;
    loaded += count;
    onProgress({ loaded: Math.min(loaded, total), total });
  });
  // Streaming compilation asks for this type.
  const headers = { 'content-type': 'application/wasm' };
  return await WebAssembly.compileStreaming(new Response(bytes, { headers }));
}

/**
 * Loads the library, and downloads (4.2 MB), unpacks and compiles the module (18 MB) beside it,
 * reporting each chunk.
 * @throws YardstickError `engine-workers` where there are no workers, `engine-unsupported` where WebAssembly or its exceptions are missing,
 *   `engine-offline` where there is no network and the module is not kept, `site-updated` where the
 *   server has another build by now, `engine-start` where a file does not load or compile,
 *   `engine-cancelled` on abort.
 */
export async function loadModule(
  onProgress: (progress: StartProgress) => void,
  signal?: AbortSignal,
): Promise<EngineModule> {
  if (typeof Worker === 'undefined') throw noWorkers();
  if (typeof WebAssembly === 'undefined') {
    throw new YardstickError('engine-unsupported', 'no WebAssembly here');
  }
  const compiling = loadPart(() => compile(onProgress, signal));
  // What the library says of the browser comes first.
  compiling.catch(() => {});
  const library = await loadLibrary();
  const wasm = await compiling.catch((cause: unknown) => {
    if (signal?.aborted) throw new YardstickError('engine-cancelled', 'start cancelled', {}, cause);
    throw startError('its module did not load or compile', cause);
  });
  return { library, wasm };
}

async function loadLibrary(): Promise<DuckDB> {
  const library = await loadPart(() => import('@duckdb/duckdb-wasm')).catch((cause: unknown) => {
    throw startError('its library did not load', cause);
  });
  if (!(await library.getPlatformFeatures()).wasmExceptions) {
    throw new YardstickError('engine-unsupported', 'no WebAssembly exceptions here');
  }
  return library;
}
