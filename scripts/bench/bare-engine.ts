// A page with nothing but DuckDB-WASM: it reads a chosen file and counts by one column.
import * as duckdb from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

const SELECT = 'SELECT district, count(*), median(decided - received) FROM';

/** Milliseconds from nothing to the engine, and to the answer over the chosen file; what it took in all. */
async function readBare(file: File, format: 'parquet' | 'csv') {
  const before = performance.now();
  const worker = new Worker(workerUrl);
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await database.instantiate(wasmUrl);
  const started = performance.now();
  const { BROWSER_FILEREADER } = duckdb.DuckDBDataProtocol;
  await database.registerFileHandle('log', file, BROWSER_FILEREADER, true);
  const connection = await database.connect();
  const read = format === 'parquet' ? "parquet_scan('log')" : "read_csv_auto('log')";
  await connection.query(`CREATE TABLE rows AS SELECT * FROM ${read}`);
  const loaded = performance.now();
  await connection.query(`${SELECT} rows GROUP BY district`);
  const answered = performance.now();
  worker.terminate();
  return { start: started - before, load: loaded - started, answer: answered - loaded };
}

/** The same without a table: one group-by over the file. */
async function askBare(file: File) {
  const before = performance.now();
  const worker = new Worker(workerUrl);
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await database.instantiate(wasmUrl);
  const { BROWSER_FILEREADER } = duckdb.DuckDBDataProtocol;
  await database.registerFileHandle('log', file, BROWSER_FILEREADER, true);
  const connection = await database.connect();
  await connection.query(`${SELECT} parquet_scan('log') GROUP BY district`);
  const all = performance.now() - before;
  worker.terminate();
  return all;
}

const chosen = () => document.querySelector('input')?.files?.[0] as File;
const bare = {
  read: (format: 'parquet' | 'csv') => readBare(chosen(), format),
  ask: () => askBare(chosen()),
};
export type Bare = typeof bare;
Object.assign(globalThis, { bare });
