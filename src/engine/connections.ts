import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Database } from './module.ts';

/** Statements that run side by side; more of them only wait for each other in the one thread. */
const MOST = 4;

/** The connections of a database, each lent to one statement at a time. */
export class Connections {
  readonly #database: Database;
  readonly #free: AsyncDuckDBConnection[];
  readonly #waiting: ((connection: AsyncDuckDBConnection) => void)[] = [];
  #count = 1;

  /** @param first a connection that there is already */
  constructor(database: Database, first: AsyncDuckDBConnection) {
    this.#database = database;
    this.#free = [first];
  }

  /** Lends a connection to work, once one is free, and takes it back. */
  async lend<T>(work: (connection: AsyncDuckDBConnection) => Promise<T>): Promise<T> {
    const connection = await this.#take();
    try {
      return await work(connection);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(connection);
      else next(connection);
    }
  }

  async #take(): Promise<AsyncDuckDBConnection> {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    if (this.#count < MOST) {
      this.#count += 1;
      return await this.#database.connect();
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
