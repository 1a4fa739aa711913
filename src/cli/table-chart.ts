import { isAbsent } from '../base/absence.ts';
import { parsePeriod } from '../base/period.ts';
import { readStated } from '../base/stated.ts';
import type { ChartType } from '../base/vocabulary.ts';
import type { CsvTable, Row } from '../catalog/csv.ts';
import { type Problem, problem } from '../catalog/problem.ts';
import type { ShortChart } from '../spec/short-schema.ts';

/** The columns that a reader names; '' where the table is to tell by itself. */
export interface ColumnNames {
  readonly labels: string;
  readonly periods: string;
  readonly values: string;
}

/** What a table's columns are: one of labels and perhaps one of periods, all others hold figures. */
interface Roles {
  readonly labels: string;
  readonly periods: string;
  readonly values: readonly string[];
  /** True if the names of the columns of figures are periods. */
  readonly across: boolean;
}

type ShortRow = Exclude<ShortChart['rows'][number], readonly unknown[]>;

/** A figure of a table as a row of a short chart, and the cell that it stands in. */
export interface TableRow {
  readonly row: ShortRow;
  readonly at: Row['at'];
  readonly column: string;
  readonly cell: string;
}

const TIME = /year|period|date|quarter|month|time|年|月|日|季|期|时/i;

function isPeriod(text: string): boolean {
  try {
    return text !== '' && parsePeriod(text).end !== null;
  } catch {
    return false;
  }
}

/** What each column of a table is for, by what the reader names, its name and its cells. */
function rolesOf({ columns, rows }: CsvTable, named: ColumnNames): Roles {
  const names = columns.filter((name) => name !== '');
  const cells = (name: string) => rows.map((row) => row.cells[name] ?? '').filter(Boolean);
  const isTime = (name: string) =>
    TIME.test(name) && cells(name).filter(isPeriod).length > cells(name).length / 2;
  const periods = named.periods || (names.find(isTime) ?? '');
  const isFigures = (name: string) =>
    cells(name).every((cell) => isAbsent(cell) || readStated(cell) !== null);
  const free = names.filter((name) => name !== periods && name !== named.values);
  const labels = named.labels || (free.find((name) => !isFigures(name)) ?? '');
  const rest = names.filter((name) => name !== periods && name !== labels);
  const values = named.values === '' ? rest : [named.values];
  const across = periods === '' && values.length > 0 && values.every(isPeriod);
  return { labels, periods, values, across };
}

/** The problems of a table that no figure can be read from. */
function problemsOf(
  { file, columns, rows }: CsvTable,
  named: ColumnNames,
  roles: Roles,
): Problem[] {
  const at = { file, line: 1 };
  const unknown = Object.values(named).filter((name) => name !== '' && !columns.includes(name));
  if (unknown.length > 0) return unknown.map((name) => problem(at, name, '', 'column-missing'));
  const twice = columns.find((name, at) => name !== '' && columns.indexOf(name) !== at);
  if (twice !== undefined) return [problem(at, twice, '', 'column-twice')];
  if (rows.length === 0 || roles.values.length === 0)
    return [problem(at, '', columns.join(', '), 'table-figures')];
  return roles.labels === '' && roles.periods === ''
    ? [problem(at, '', columns.join(', '), 'table-labels')]
    : [];
}

/** Columns of a table become lines, dots, bars of a group, or parts of a whole. */
function rowOf(roles: Roles, column: string, { cells }: Row, type: ChartType): ShortRow {
  const label = cells[roles.labels] ?? '';
  const period = roles.across ? column : cells[roles.periods];
  const dated = period === undefined ? {} : { period };
  const alone = roles.values.length === 1 || roles.across;
  if (roles.labels === '') return { label: column, ...dated };
  if (alone) return { label, ...dated };
  if (type === 'line') return { label: `${label} · ${column}`, ...dated };
  return { label: column, group: label, ...dated };
}

/** The two figures of a dot: a row of a table with two columns of figures. */
function dotOf(roles: Roles, row: Row): TableRow {
  const [x = '', y = ''] = roles.values.map((column) => row.cells[column] ?? '');
  const figure = (cell: string) => (isAbsent(cell) ? null : cell);
  const label = row.cells[roles.labels] ?? '';
  const short = { label, x: figure(x), y: figure(y) };
  return { row: short, at: row.at, column: roles.values[1] ?? '', cell: y };
}

/** The figures of a table by the columns that hold them, and what could not be read. */
export interface TableRows {
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
  /** Columns of figures, in order. */
  readonly values: readonly string[];
}

/**
 * Reads a table as rows of a chart in short: long (a column of labels, perhaps one of periods, one
 * of figures) or wide (figures in several columns, whose names are periods, lines or parts). Empty
 * cells and signs of absence are missing figures; whatever else is none is a problem with its place.
 */
export function rowsOfTable(table: CsvTable, named: ColumnNames, type: ChartType): TableRows {
  const roles = rolesOf(table, named);
  const problems = [...table.problems, ...problemsOf(table, named, roles)];
  if (problems.length > 0) return { rows: [], problems, values: roles.values };
  const rows = table.rows.flatMap((one): TableRow[] => {
    const { at, cells } = one;
    if (roles.labels !== '' && cells[roles.labels] === '') {
      problems.push(problem(at, roles.labels, '', 'cell-missing'));
    }
    const period = cells[roles.periods] ?? '';
    if (roles.periods !== '' && !isPeriod(period)) {
      problems.push(problem(at, roles.periods, period, 'period-invalid'));
    }
    for (const column of roles.values) {
      const cell = cells[column] ?? '';
      if (isAbsent(cell) || readStated(cell) !== null) continue;
      problems.push(problem(at, column, cell, 'not-a-number'));
    }
    if (type === 'scatter') return [dotOf(roles, one)];
    return roles.values.map((column) => {
      const cell = cells[column] ?? '';
      const value = isAbsent(cell) ? null : cell;
      return { row: { ...rowOf(roles, column, one, type), value }, at, column, cell };
    });
  });
  return { rows, problems, values: roles.values };
}
