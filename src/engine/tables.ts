import { YardstickError } from '../base/error.ts';
import type { DataPackage } from '../catalog/types.ts';

/** A Parquet file: `name` is what SQL calls it, and the path under which downloads hold it. */
export interface ParquetFile {
  readonly name: string;
  readonly url: string;
  readonly bytes: number;
}

/** A table over the files of the same name in every package that has it. */
export interface View {
  readonly name: string;
  readonly files: readonly ParquetFile[];
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The views of a catalog's tables; `base` is the absolute URL of the data folder. */
export function viewsOf(packages: readonly DataPackage[], base: string): View[] {
  const views = new Map<string, ParquetFile[]>();
  for (const table of packages.flatMap((one) => one.tables)) {
    const name = `${table.path}.parquet`;
    const file = { name, url: new URL(name, base).href, bytes: table.parquetBytes };
    views.set(table.name, [...(views.get(table.name) ?? []), file]);
  }
  return [...views].map(([name, files]) => ({ name, files }));
}

/** The statement that makes a view; DuckDB opens each file of it when it runs. */
export function createView(view: View): string {
  const names = view.files.map((file) => quoted(file.name)).join(', ');
  return `CREATE VIEW "${view.name}" AS SELECT * FROM read_parquet([${names}])`;
}

/**
 * The views that a statement may use: those whose name stands in it as a word. One too many only
 * costs a look at its files.
 */
export function viewsIn(sql: string, views: readonly View[]): View[] {
  const words = new Set(sql.toLowerCase().match(/\w+/g));
  return views.filter((view) => words.has(view.name.toLowerCase()));
}

/**
 * Finds why files could not be read: one that the server does not have (`data-missing`), else one
 * of another size than the catalog says, else the first (`data-damaged`).
 */
export async function diagnose(
  files: readonly ParquetFile[],
  sql: string,
  cause: unknown,
): Promise<YardstickError> {
  const states = await Promise.all(files.map(stateOf));
  const missing = files[states.indexOf('missing')];
  if (missing !== undefined) {
    const message = `table does not load: ${missing.name}`;
    return new YardstickError('data-missing', message, { file: missing.name, sql }, cause);
  }
  const file = files[Math.max(0, states.indexOf('other size'))]?.name ?? '';
  return new YardstickError('data-damaged', `table is damaged: ${file}`, { file, sql }, cause);
}

async function stateOf(file: ParquetFile): Promise<'there' | 'missing' | 'other size'> {
  try {
    const response = await fetch(file.url, { cache: 'no-store' });
    if (!response.ok) return 'missing';
    return (await response.arrayBuffer()).byteLength === file.bytes ? 'there' : 'other size';
  } catch {
    return 'missing';
  }
}
