import leven from 'leven';
import { MOST_DIGITS } from '../base/decimals.ts';
import type { ProblemCode } from '../base/problem-code.ts';
import type { CsvTable, Row } from './csv.ts';
import type { Field, TableSchema } from './descriptor.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const INTEGER = /^-?(?:0|[1-9]\d*)$/;

/** Significant digits as typed; noughts before and after the others do not count. */
const significant = (value: string): number =>
  value.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length;

type Fault = readonly [code: ProblemCode, details?: Readonly<Record<string, string>>];

function cellFault(value: string, field: Field): Fault | null {
  const limits = field.constraints ?? {};
  if (value === '') return limits.required === true ? ['cell-missing'] : null;
  if (field.type === 'number' && !NUMBER.test(value)) return ['not-a-number'];
  if (field.type !== 'string' && significant(value) > MOST_DIGITS) return ['too-many-digits'];
  if (field.type === 'integer' && !INTEGER.test(value)) return ['not-whole'];
  if (limits.enum !== undefined && !limits.enum.includes(value)) {
    return ['not-one-of', { options: limits.enum.join(' ') }];
  }
  if (limits.pattern !== undefined && !new RegExp(`^(?:${limits.pattern})$`, 'u').test(value)) {
    return ['bad-form', { pattern: limits.pattern }];
  }
  if (limits.minimum !== undefined && Number(value) < limits.minimum) {
    return ['under-minimum', { limit: String(limits.minimum) }];
  }
  if (limits.maximum !== undefined && Number(value) > limits.maximum) {
    return ['over-maximum', { limit: String(limits.maximum) }];
  }
  return null;
}

/** The name that an unknown one was meant to be: the nearest, if it is near. */
function nearest(name: string, names: readonly string[]): string | undefined {
  const distances = names.map((one) => leven(name.toLowerCase(), one.toLowerCase()));
  const least = Math.min(...distances);
  return least <= Math.max(1, name.length / 2) ? names[distances.indexOf(least)] : undefined;
}

/** What is wrong with the columns: then the cells cannot be judged, so these come alone. */
function checkColumns(table: CsvTable, schema: TableSchema): Problem[] {
  const at = { file: table.file, line: 1 };
  const names = schema.fields.map((field) => field.name);
  const given = table.columns.filter((name) => name !== '');
  const twice = given.filter((name, i) => given.indexOf(name) !== i);
  let missing = names.filter((name) => !given.includes(name));
  const problems = given
    .filter((name) => !names.includes(name))
    .map((name) => {
      const meant = nearest(name, missing);
      if (meant === undefined) return problem(at, name, '', 'column-unknown');
      missing = missing.filter((one) => one !== meant);
      return problem(at, name, '', 'column-misspelt', { meant });
    });
  return [
    ...problems,
    ...missing.map((name) => problem(at, name, '', 'column-missing')),
    ...twice.map((name) => problem(at, name, '', 'column-twice')),
  ];
}

function keyOf(row: Row, columns: readonly string[]): string {
  return columns.map((name) => row.cells[name] ?? '').join(' ~ ');
}

function checkUnique(table: CsvTable, columns: readonly string[]): Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const row of table.rows) {
    const key = keyOf(row, columns);
    const line = first.get(key);
    if (line === undefined) first.set(key, row.at.line);
    else if (key !== '') {
      problems.push(
        problem(row.at, columns.join(' + '), key, 'key-twice', { first: String(line) }),
      );
    }
  }
  return problems;
}

/**
 * What makes the rest of a table unreadable: faults of the text, and columns that are missing,
 * unknown, misspelt or given twice.
 */
export function checkForm(table: CsvTable, schema: TableSchema): Problem[] {
  return table.problems.length > 0 ? [...table.problems] : checkColumns(table, schema);
}

/**
 * Checks the rows of a table against its schema (Frictionless Table Schema v2: types string, number,
 * integer; required, unique, enum, pattern, minimum, maximum; primary and foreign keys). `siblings`
 * are the tables of the package by resource name. Returns every problem; an empty cell is a missing
 * value.
 */
export function checkRows(
  table: CsvTable,
  schema: TableSchema,
  siblings: ReadonlyMap<string, CsvTable>,
): Problem[] {
  const problems: Problem[] = [];
  for (const row of table.rows) {
    for (const field of schema.fields) {
      const value = row.cells[field.name] ?? '';
      const fault = cellFault(value, field);
      if (fault !== null) problems.push(problem(row.at, field.name, value, ...fault));
    }
  }
  const uniques = schema.fields.filter((field) => field.constraints?.unique === true);
  for (const field of uniques) problems.push(...checkUnique(table, [field.name]));
  if (schema.primaryKey.length > 0) problems.push(...checkUnique(table, schema.primaryKey));
  return [...problems, ...schema.foreignKeys.flatMap((key) => checkKey(table, key, siblings))];
}

function checkKey(
  table: CsvTable,
  { fields, reference }: TableSchema['foreignKeys'][number],
  siblings: ReadonlyMap<string, CsvTable>,
): Problem[] {
  const other = reference.resource === '' ? table : siblings.get(reference.resource);
  // A table that cannot be read is told of by itself; every key would be unknown in it.
  if (other === undefined) return [];
  const known = new Set(other.rows.map((row) => keyOf(row, reference.fields)));
  const details = { keys: reference.fields.join(' + '), table: reference.resource };
  return table.rows.flatMap((row) => {
    const value = keyOf(row, fields);
    if (value === '' || known.has(value)) return [];
    return [problem(row.at, fields.join(' + '), value, 'reference-unknown', details)];
  });
}
