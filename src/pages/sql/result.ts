import type { Cell, Column, Engine, Table } from '../../engine/engine.ts';
import { countOf, rowsOf } from './statement.ts';

/** So many rows stand on a page of the table. */
export const PAGE_ROWS = 100;
/** So many are fetched at once, so that turning a page seldom waits. */
const FETCHED = 1000;
/** So many rows a file takes at most: what the tab can still hold. */
export const MOST_ROWS = 2_000_000;

/** An answer of which only a part is held. */
export interface Result {
  /** The reader's statement. */
  readonly sql: string;
  readonly columns: Table['columns'];
  /** How many rows the whole answer has. */
  readonly total: number;
  /** Position of the first row held. */
  readonly first: number;
  readonly rows: Table['rows'];
  /** The first rows of all, for a chart. */
  readonly head: Table['rows'];
}

const numberIn = (cell: Cell | undefined) => (typeof cell === 'number' ? cell : Number(cell ?? 0));

async function countRows(engine: Engine, sql: string, signal: AbortSignal): Promise<number> {
  const counted = await engine.query(countOf(sql), { signal });
  return numberIn(counted.rows[0]?.count);
}

/** Runs a statement and holds its first rows. Throws as `Engine.query` does. */
export async function runSql(engine: Engine, sql: string, signal: AbortSignal): Promise<Result> {
  const asked = rowsOf(sql, FETCHED, 0);
  const { columns, rows } = await engine.query(asked.sql, { signal });
  const whole = !asked.paged || rows.length < FETCHED;
  const total = whole ? rows.length : await countRows(engine, sql, signal);
  return { sql, columns, total, first: 0, rows, head: rows };
}

/** True if the rows of a page are held. */
export function holds(result: Result, page: number): boolean {
  const start = page * PAGE_ROWS;
  const end = Math.min(start + PAGE_ROWS, result.total);
  return start >= result.first && end <= result.first + result.rows.length;
}

/** The rows of a page, as far as they are held. */
export function rowsOfPage({ first, rows }: Result, page: number): Table['rows'] {
  const start = Math.max(0, page * PAGE_ROWS - first);
  return rows.slice(start, start + PAGE_ROWS);
}

/** The same answer with the rows of a page held, and some more after it. */
export async function fetchPage(
  engine: Engine,
  result: Result,
  page: number,
  signal: AbortSignal,
): Promise<Result> {
  const first = page * PAGE_ROWS;
  const { rows } = await engine.query(rowsOf(result.sql, FETCHED, first).sql, { signal });
  return { ...result, first, rows };
}

/** The whole answer, for a file. Throws as `Engine.query` does. */
export async function wholeTable(
  engine: Engine,
  { sql, columns, total, first, rows }: Result,
  signal: AbortSignal,
): Promise<Table> {
  if (first === 0 && rows.length === total) return { columns, rows };
  return await engine.query(rowsOf(sql, MOST_ROWS, 0).sql, { signal });
}

/** True for an id of a figure, whose source can be opened. */
export function isFigure({ name }: Column, cell: Cell): boolean {
  return name === 'observation_id' && typeof cell === 'string' && cell !== '';
}
