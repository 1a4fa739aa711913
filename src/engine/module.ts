import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { YardstickError } from '../base/error.ts';
import { loadPart } from '../base/part.ts';
import type { StartProgress } from './engine.ts';

type DuckDB = typeof import('@duckdb/duckdb-wasm');

/** The library and the compiled module, from which any number of workers start without a download. */
export interface EngineModule {
  readonly library: DuckDB;
  readonly wasm: WebAssembly.Module;
}

/** A database in a worker of its own. */
export type Database = AsyncDuckDB;

/** Size of duckdb-eh.wasm of 1.28.0: servers that compress do not tell it; a test holds it. */
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

/** Passes a download on and reports its bytes, with the type that streaming compilation asks for. */
function counted(response: Response, onProgress: (progress: StartProgress) => void): Response {
  let loaded = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      loaded += chunk.byteLength;
      onProgress({ loaded: Math.min(loaded, WASM_BYTES), total: WASM_BYTES });
      controller.enqueue(chunk);
    },
  });
  const headers = { 'content-type': 'application/wasm' };
  return new Response(response.body?.pipeThrough(counter), { headers });
}

async function compile(
  onProgress: (progress: StartProgress) => void,
  signal: AbortSignal | undefined,
): Promise<WebAssembly.Module> {
  const response = await fetch(wasmUrl, signal === undefined ? {} : { signal });
  if (!response.ok) throw new Error(`HTTP ${response.status} for ${wasmUrl}`);
  return await WebAssembly.compileStreaming(counted(response, onProgress));
}

/**
 * Loads the library and downloads and compiles the 18 MB module, reporting each chunk.
 * @throws YardstickError `engine-unsupported` where WebAssembly or its exceptions are missing,
 *   `engine-offline` where there is no network and the module is not kept, `site-updated` where the
 *   server has another build by now, `engine-start` where a file does not load or compile,
 *   `engine-cancelled` on abort.
 */
export async function loadModule(
  onProgress: (progress: StartProgress) => void,
  signal?: AbortSignal,
): Promise<EngineModule> {
  if (typeof WebAssembly === 'undefined' || typeof Worker === 'undefined') {
    throw new YardstickError('engine-unsupported', 'no WebAssembly or no workers here');
  }
  const library = await loadPart(() => import('@duckdb/duckdb-wasm')).catch((cause: unknown) => {
    throw startError('its library did not load', cause);
  });
  if (!(await library.getPlatformFeatures()).wasmExceptions) {
    throw new YardstickError('engine-unsupported', 'no WebAssembly exceptions here');
  }
  const wasm = await loadPart(() => compile(onProgress, signal)).catch((cause: unknown) => {
    if (signal?.aborted) throw new YardstickError('engine-cancelled', 'start cancelled', {}, cause);
    throw startError('its module did not load or compile', cause);
  });
  return { library, wasm };
}
