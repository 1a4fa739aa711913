/** DuckDB in Node, as pages have it (0.9.1, WebAssembly) and as readers have it. */
import { createRequire } from 'node:module';
import { DuckDBInstance } from '@duckdb/node-api';
import { type ArrowTable, toColumns, toTable } from '../src/engine/arrow.ts';
import type { Engine } from '../src/engine/engine.ts';

const require = createRequire(import.meta.url);

/** What is used of the library's binding for Node, which declares less than it has. */
interface Bindings {
  instantiate(onProgress: () => void): Promise<unknown>;
  open(config: object): void;
  connect(): { query(sql: string): ArrowTable };
  registerFileBuffer(name: string, bytes: Uint8Array): void;
  dropFile(name: string): void;
}

/** The database of the pages, without its worker. */
export interface PageDatabase extends Pick<Engine, 'query' | 'columns'> {
  /** Makes a file readable under its name, in place of one that had it. */
  register(name: string, bytes: Uint8Array): void;
}

/** Starts the engine of the pages (0.5 s). */
export async function startPageDatabase(): Promise<PageDatabase> {
  const library = require('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');
  const bundle = (kind: string) => ({
    mainModule: require.resolve(`@duckdb/duckdb-wasm/dist/duckdb-${kind}.wasm`),
    mainWorker: '',
  });
  const bindings: Bindings = await library.createDuckDB(
    { eh: bundle('eh'), mvp: bundle('mvp') },
    new library.VoidLogger(),
    library.NODE_RUNTIME,
  );
  await bindings.instantiate(() => {});
  bindings.open({ query: { castDecimalToDouble: true } });
  const connection = bindings.connect();
  return {
    query: async (sql) => toTable(connection.query(sql)),
    columns: async (sql) => toColumns(connection.query(sql)),
    register(name, bytes) {
      bindings.dropFile(name);
      bindings.registerFileBuffer(name, bytes);
    },
  };
}

/** Rows of a DuckDB of today, run in a folder; dates as ISO text, whole numbers as numbers. */
export async function startTodaysDatabase(folder: string): Promise<Pick<Engine, 'query'>> {
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  return {
    async query(sql) {
      const result = await connection.runAndReadAll(sql);
      const rows = result
        .getRowObjectsJS()
        .map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([name, value]) => [
              name,
              value instanceof Date
                ? value.toISOString().slice(0, 10)
                : typeof value === 'bigint'
                  ? Number(value)
                  : (value as string | number | null),
            ]),
          ),
        );
      return { columns: [], rows };
    },
  };
}
