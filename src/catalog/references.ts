import type { ProblemCode } from '../base/problem-code.ts';
import type { CsvTable, Row } from './csv.ts';
import { listMeant } from './meant.ts';
import { Names } from './names.ts';
import { type Problem, problem } from './problem.ts';
import type { ReadPackage } from './read-package.ts';
import { EXAMPLES, ID_PATTERN } from './tables/properties.ts';
import type { Column, Reference, TableName } from './tables/table.ts';
import { TABLES } from './tables/tables.ts';

const UNKNOWN: Readonly<Record<TableName, ProblemCode>> = {
  units: 'unit-unknown',
  areas: 'area-unknown',
  fields: 'field-unknown',
  licences: 'reference-unknown',
  reforms: 'reform-unknown',
  indicators: 'indicator-unknown',
  observations: 'observation-unknown',
  derived: 'observation-unknown',
  sources: 'source-unknown',
  events: 'reference-unknown',
  charts: 'reference-unknown',
  comparisons: 'reference-unknown',
  vintages: 'reference-unknown',
  promises: 'reference-unknown',
};

/** How each form of a cell finds its ids: the text before, the id, the text after. */
const IDS: Readonly<Record<Reference['form'], RegExp>> = {
  one: /^()(.+)()$/g,
  list: /((?:^|~)\s*)([^~\s]+)()/g,
  groups: /((?:^|[~|])\s*)([^~|\s]+)()/g,
  pairs: /(=\s*)([^~\s]+)()/g,
  // Counts of the collection, such as {#reforms}, are no ids.
  text: /(\{)([^{}#]*)(\})/g,
};

/** Renames the figures that a text names in braces. */
export function renameInText(text: string, rename: (id: string) => string): string {
  return text.replace(IDS.text, (_whole, before: string, id: string, after: string) =>
    [before, rename(id), after].join(''),
  );
}

/** Gives each id in the rows of a package the name that it has among all packages. */
class Renamer {
  readonly problems: Problem[] = [];

  constructor(
    private readonly names: Names,
    private readonly home: string,
  ) {}

  table(name: TableName, table: CsvTable): CsvTable {
    const { columns, key } = TABLES[name];
    const referring = columns.filter((one) => one.refers !== undefined);
    const rows = table.rows.map((row) => this.row(row, name, key, referring));
    return { ...table, rows };
  }

  private row(row: Row, table: TableName, key: string, columns: readonly Column[]): Row {
    const changed: Record<string, string> = {};
    const own = this.names.own(table, row.cells, this.home);
    if (own !== row.cells[key]) changed[key] = own;
    this.checkOwn(row, key);
    for (const column of columns) {
      const cell = row.cells[column.name] ?? '';
      const named = cell === '' ? '' : this.cell(row, column, cell);
      if (named !== cell) changed[column.name] = named;
    }
    return Object.keys(changed).length === 0
      ? row
      : { ...row, cells: { ...row.cells, ...changed } };
  }

  /** A record is of the package that it stands in, whatever its id says. */
  private checkOwn({ at, cells }: Row, key: string): void {
    const id = cells[key] ?? '';
    if (!id.includes('/') || id.startsWith(`${this.home}/`)) return;
    this.problems.push(problem(at, key, id, 'bad-form', { example: EXAMPLES[ID_PATTERN] ?? '' }));
  }

  /** What is told of an id that names nothing: it may be a name, or several ids. */
  private unknown(id: string, { to, form }: Reference): Problem['details'] {
    const code = this.names.called(to, id);
    if (code !== undefined) return { table: to, meant: code };
    return { table: to, ...(form === 'list' || form === 'groups' ? listMeant(id) : {}) };
  }

  private cell({ at }: Row, { name, refers }: Column, cell: string): string {
    if (refers === undefined) return cell;
    return cell.replace(IDS[refers.form], (_whole, before: string, id: string, after: string) => {
      const found = this.names.find(refers.to, id, this.home);
      if (typeof found === 'string') return `${before}${found}${after}`;
      const [code, details] =
        found.length === 0
          ? [UNKNOWN[refers.to], this.unknown(id, refers)]
          : (['reference-ambiguous', { known: found.join(', ') }] as const);
      this.problems.push(problem(at, name, id, code, details));
      return `${before}${id}${after}`;
    });
  }
}

/**
 * Replaces ids in the tables of all packages by those that they have among all packages, and checks
 * that each names something. Returns the packages so and every id that names nothing, or more than
 * one thing.
 */
export function resolveReferences(packages: readonly ReadPackage[]): {
  packages: ReadPackage[];
  names: Names;
  problems: Problem[];
} {
  const names = new Names(packages);
  const problems: Problem[] = [];
  const resolved = packages.map((one): ReadPackage => {
    const renamer = new Renamer(names, one.descriptor?.name ?? '');
    const tables = [...one.tables].map(([name, table]): [TableName, CsvTable] => [
      name,
      renamer.table(name, table),
    ]);
    problems.push(...renamer.problems);
    return { ...one, tables: new Map(tables) };
  });
  return { packages: resolved, names, problems };
}
