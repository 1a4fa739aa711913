import type { DataPackage } from '../catalog/data-package.ts';
import { literal } from './sql.ts';

/** A Parquet file: `name` is what SQL calls it, and the path under which downloads hold it. */
export interface ParquetFile {
  readonly name: string;
  readonly url: string;
  readonly bytes: number;
  /** Its content, where it is at hand and no server has it. */
  readonly given?: Uint8Array;
}

/** A table over the files of the same name in every package that has it. */
export interface View {
  readonly name: string;
  readonly files: readonly ParquetFile[];
}

/**
 * The views of a catalog's tables; `base` is the absolute URL of the data folder, and `given` has
 * tables that are at hand, by name.
 */
export function viewsOf(
  packages: readonly DataPackage[],
  base: string,
  given: ReadonlyMap<string, Uint8Array> = new Map(),
): View[] {
  const views = new Map<string, ParquetFile[]>();
  for (const table of packages.flatMap((one) => one.tables)) {
    const name = `${table.path}.parquet`;
    const content = given.get(name);
    const file: ParquetFile = {
      ...{ name, url: new URL(name, base).href, bytes: table.parquetBytes },
      ...(content === undefined ? {} : { given: content }),
    };
    views.set(table.name, [...(views.get(table.name) ?? []), file]);
  }
  return [...views].map(([name, files]) => ({ name, files }));
}

/** The statement that makes a view; DuckDB opens each file of it when it runs. */
export function createView(view: View): string {
  const names = view.files.map((file) => literal(file.name)).join(', ');
  return `CREATE VIEW "${view.name}" AS SELECT * FROM read_parquet([${names}])`;
}

/** A statement that reads every value of a file, and so fails where any of it is damaged. */
export function readAll(file: ParquetFile): string {
  return `SELECT max(hash(one)) FROM read_parquet([${literal(file.name)}]) AS one`;
}

/**
 * The views that a statement may use: those whose name stands in it as a word, outside of texts and
 * names of files. One too many only costs a look at its files.
 */
export function viewsIn(sql: string, views: readonly View[]): View[] {
  const words = new Set(
    sql
      .replace(/'[^']*'/g, ' ')
      .toLowerCase()
      .match(/\w+/g),
  );
  return views.filter((view) => words.has(view.name.toLowerCase()));
}

/**
 * The files that a statement may read: those of its views and those it names. One that speaks of
 * Parquet and names none (a pattern such as `*.parquet`) may read any.
 */
export function filesIn(sql: string, views: readonly View[]): ParquetFile[] {
  const all = views.flatMap((view) => view.files);
  const named = all.filter((file) => sql.includes(file.name));
  const patterns = named.length === 0 && /parquet/i.test(sql) ? all : named;
  return [...new Set([...viewsIn(sql, views).flatMap((view) => view.files), ...patterns])];
}
