import type { CsvTable, Row } from './csv.ts';
import type { Field, TableSchema } from './descriptor.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const INTEGER = /^-?(?:0|[1-9]\d*)$/;

function checkCell(value: string, field: Field): string | null {
  const limits = field.constraints ?? {};
  if (value === '') return limits.required === true ? 'missing' : null;
  if (field.type === 'number' && !NUMBER.test(value)) return 'not a number';
  if (field.type === 'integer' && !INTEGER.test(value)) return 'not a whole number';
  if (limits.enum !== undefined && !limits.enum.includes(value)) {
    return `not one of ${limits.enum.join(' ')}`;
  }
  if (limits.pattern !== undefined && !new RegExp(`^(?:${limits.pattern})$`, 'u').test(value)) {
    return 'not of the form expected';
  }
  if (limits.minimum !== undefined && Number(value) < limits.minimum) {
    return `under ${limits.minimum}`;
  }
  if (limits.maximum !== undefined && Number(value) > limits.maximum) {
    return `over ${limits.maximum}`;
  }
  return null;
}

function checkColumns(table: CsvTable, schema: TableSchema): Problem[] {
  const at = { file: table.file, line: 1 };
  const names = schema.fields.map((field) => field.name);
  return [
    ...names
      .filter((name) => !table.columns.includes(name))
      .map((name) => ['missing column', name]),
    ...table.columns
      .filter((name) => !names.includes(name))
      .map((name) => ['unknown column', name]),
    ...table.columns
      .filter((name, i) => table.columns.indexOf(name) !== i)
      .map((name) => ['column given twice', name]),
  ].map(([message = '', name = '']) => problem(at, name, '', message));
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
        problem(row.at, columns.join(' + '), key, `duplicate key, first in line ${line}`),
      );
    }
  }
  return problems;
}

/**
 * Checks a table against its schema (Frictionless Table Schema v2: types string, number, integer;
 * required, unique, enum, pattern, minimum, maximum; primary and foreign keys). `siblings` are the
 * tables of the package by resource name. Returns every problem; an empty cell is a missing value.
 */
export function checkTable(
  table: CsvTable,
  schema: TableSchema,
  siblings: ReadonlyMap<string, CsvTable>,
): Problem[] {
  const problems = [...table.problems, ...checkColumns(table, schema)];
  const fields = schema.fields.filter((field) => table.columns.includes(field.name));
  for (const row of table.rows) {
    for (const field of fields) {
      const value = row.cells[field.name] ?? '';
      const message = checkCell(value, field);
      if (message !== null) problems.push(problem(row.at, field.name, value, message));
    }
  }
  const uniques = fields.filter((field) => field.constraints?.unique === true);
  for (const field of uniques) problems.push(...checkUnique(table, [field.name]));
  if (schema.primaryKey.length > 0) problems.push(...checkUnique(table, schema.primaryKey));
  for (const key of schema.foreignKeys) {
    const other = key.reference.resource === '' ? table : siblings.get(key.reference.resource);
    const known = new Set(other?.rows.map((row) => keyOf(row, key.reference.fields)));
    for (const row of table.rows) {
      const value = keyOf(row, key.fields);
      if (value !== '' && !known.has(value)) {
        const what = key.reference.fields.join(' + ');
        const where = key.reference.resource || 'this table';
        problems.push(
          problem(row.at, key.fields.join(' + '), value, `no such ${what} in ${where}`),
        );
      }
    }
  }
  return problems;
}
