import type { Reason } from '../../records/set-aside.ts';
import type { LogFile } from './log-file.ts';
import { rowsOf } from './log-rows.ts';
import type { AsideRow } from './protocol.ts';

/** A row that was set aside: where it stands, and its cells where they are at hand. */
export interface SetAsideRow {
  readonly reason: Reason;
  /** Place of its file among those of the log. */
  readonly file: number;
  readonly line: number;
  readonly cells: readonly string[] | null;
}

/** Reads the cells of some lines of a file anew; those that stand nowhere are left out. */
async function cellsOf(
  file: LogFile,
  columns: readonly string[],
  wanted: ReadonlySet<number>,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const found = new Map<number, readonly string[]>();
  if (wanted.size === 0) return found;
  const lines = Float64Array.from(wanted).sort();
  const isWanted = ([from, to]: readonly [number, number]) =>
    lines.some((line) => line > from && line <= to);
  for await (const batch of rowsOf(file, columns, () => undefined, isWanted)) {
    batch.lines.forEach((line, at) => {
      if (wanted.has(line)) found.set(line, batch.rows[at] ?? []);
    });
    if (found.size === wanted.size) break;
  }
  return found;
}

/**
 * The rows that were set aside, with their cells: what was read by columns is looked up in its file.
 * @param columns those that roles name
 * @throws YardstickError as `rowsOf` does
 */
export async function asideRows(
  rows: readonly SetAsideRow[],
  files: readonly LogFile[],
  columns: readonly string[],
): Promise<AsideRow[]> {
  const found = await Promise.all(
    files.map((file, place) => {
      const missing = rows.filter((row) => row.file === place && row.cells === null);
      return cellsOf(file, columns, new Set(missing.map(({ line }) => line)));
    }),
  );
  return rows.map(({ reason, file, line, cells }) => ({
    reason,
    line,
    file: files[file]?.name ?? '',
    cells: cells ?? found[file]?.get(line) ?? [],
  }));
}
