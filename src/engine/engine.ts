/** What a cell of a result may hold; whatever has no plain form is text, and absence is null. */
export type Cell = string | number | boolean | null;

/** A column of a result: dates and times are ISO 8601 text of kind `date`. */
export interface Column {
  readonly name: string;
  readonly kind: 'number' | 'text' | 'date' | 'boolean';
}

/** The answer to a query, in plain values: no Arrow type leaves src/engine. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** The door to the database. */
export interface Engine {
  /**
   * Runs one SQL statement over the catalog's tables and resolves to its whole result. Queries run
   * one after another; aborting `signal` frees the engine at once for the next.
   * @throws YardstickError `engine-query`, `engine-cancelled`, `data-missing`, `data-damaged` or
   *   `data-stale`, with the statement in `details.sql`.
   */
  query(sql: string, options?: { readonly signal?: AbortSignal }): Promise<Table>;
  /** Ends the worker and frees its memory; later queries fail. */
  close(): Promise<void>;
}

/** How far the start has come: bytes of the engine downloaded so far, of how many. */
export interface StartProgress {
  readonly loaded: number;
  readonly total: number;
}
