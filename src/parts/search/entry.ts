/** Something that can be searched for. */
export interface Entry {
  readonly id: string;
  /** In every language. */
  readonly names: readonly string[];
  /** What else it is found by: places, organisations, definitions. */
  readonly texts: readonly string[];
  /** Its figures and periods as they are written, and ids. */
  readonly written: readonly string[];
  /** Values of its figures. */
  readonly values: readonly number[];
}

/** A search over entries. */
export interface Search {
  /** Ids of the entries that fit all words of a query, best first; none for an empty query. */
  readonly find: (query: string) => readonly string[];
  /** Queries like one that found nothing, which do find something. */
  readonly suggest: (query: string) => readonly string[];
}
