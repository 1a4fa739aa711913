/** A published table as text: its column names, and its rows in the order of the file. */
export interface TextTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Rows on one page of a table. */
export const PAGE_ROWS = 50;

/** One page of rows, and how many pages there are; a page that does not exist is the nearest. */
export function pageOfRows(rows: TextTable['rows'], page: number) {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
  const shown = Math.max(0, Math.min(pages - 1, page));
  return { page: shown, pages, rows: rows.slice(shown * PAGE_ROWS, (shown + 1) * PAGE_ROWS) };
}
