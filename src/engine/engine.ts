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

/** The same as columns of equal length; doubles have NaN for absence. */
export interface Columns {
  readonly length: number;
  readonly columns: Readonly<Record<string, Float64Array | readonly Cell[]>>;
}

/** How a statement is run. */
export interface QueryOptions {
  /** Takes the statement back; those of others go on. */
  readonly signal?: AbortSignal;
}

/** The door to the database. */
export interface Engine {
  /**
   * Runs one SQL statement over the catalog's tables and resolves to its whole result. Several run
   * side by side, in turns; a statement that is taken back holds up none of the others.
   * @throws YardstickError `engine-query`, `engine-cancelled`, `data-missing`, `data-damaged` or
   *   `data-stale`, with the statement in `details.sql`.
   */
  query(sql: string, options?: QueryOptions): Promise<Table>;
  /** Runs a statement as `query` does, for who needs columns and no rows. */
  columns(sql: string, options?: QueryOptions): Promise<Columns>;
  /** Ends the worker and frees its memory; later queries fail. */
  close(): Promise<void>;
}

/** How far the start has come: bytes of the engine downloaded so far, of how many. */
export interface StartProgress {
  readonly loaded: number;
  readonly total: number;
}
