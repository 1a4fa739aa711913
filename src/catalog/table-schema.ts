import { LARGEST, MOST_DIGITS, SMALLEST } from '../base/decimals.ts';
import type { ProblemCode } from '../base/problem-code.ts';
import type { CsvTable } from './csv.ts';
import { dateMeant, figureMeant } from './meant.ts';
import { twinOf } from './one-language.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';
import { nearest } from './table-names.ts';
import { DATE_PATTERN, EXAMPLES } from './tables/properties.ts';
import { type Column, columnsOf } from './tables/table.ts';

/** What a table is checked against. */
export interface TableForm {
  readonly columns: readonly Column[];
  /** The column of the id. */
  readonly key: string;
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const INTEGER = /^-?(?:0|[1-9]\d*)$/;

/** Significant digits as typed; noughts before and after the others do not count. */
const significant = (value: string): number =>
  value.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length;

/** True for what would be read as 0 or infinite, or cannot be drawn. */
function isBeyond(value: string): boolean {
  const size = Math.abs(Number(value));
  return size >= LARGEST || (significant(value) > 0 && size < SMALLEST);
}

type Fault = readonly [code: ProblemCode, details?: Readonly<Record<string, string>>];

function cellFault(value: string, limits: Column, hasPower: boolean): Fault | null {
  if (value === '') return limits.required === true ? ['cell-missing'] : null;
  if (limits.type === 'number' && !NUMBER.test(value)) {
    return ['not-a-number', figureMeant(limits.name, value, hasPower)];
  }
  if (limits.type !== 'string' && significant(value) > MOST_DIGITS) return ['too-many-digits'];
  if (limits.type !== 'string' && isBeyond(value)) return ['number-size'];
  if (limits.type === 'integer' && !INTEGER.test(value)) return ['not-whole'];
  if (limits.enum !== undefined && !limits.enum.includes(value)) {
    return ['not-one-of', { options: limits.enum.join(' ') }];
  }
  if (limits.pattern !== undefined && !new RegExp(`^(?:${limits.pattern})$`, 'u').test(value)) {
    const meant = limits.pattern === DATE_PATTERN ? dateMeant(value) : {};
    return ['bad-form', { example: EXAMPLES[limits.pattern] ?? limits.pattern, ...meant }];
  }
  if (limits.minimum !== undefined && Number(value) < limits.minimum) {
    return ['under-minimum', { limit: String(limits.minimum) }];
  }
  if (limits.maximum !== undefined && Number(value) > limits.maximum) {
    return ['over-maximum', { limit: String(limits.maximum) }];
  }
  return null;
}

/** Those of some names that are near to a known one. */
const nearestOf = (given: readonly string[], names: readonly string[]) =>
  given.filter((name) => nearest(name, names) !== undefined);

/** True for a column whose text its twin gives, or the lack of which is told of its twin. */
const isSaidByTwin = (name: string, given: readonly string[]) =>
  given.includes(twinOf(name) ?? '') || (name.endsWith('_en') && twinOf(name) !== null);

/** What is wrong with the columns: then the cells cannot be judged, so these come alone. */
function checkColumns(table: CsvTable, form: TableForm): Problem[] {
  const at = { file: table.file, line: 1 };
  const columns = columnsOf(form, 'written');
  const names = columns.map(({ name }) => name);
  const required = columns.filter((one) => one.required).map(({ name }) => name);
  const given = table.columns.filter((name) => name !== '');
  if (!given.some((name) => names.includes(name)) && nearestOf(given, names).length < 2) {
    const expected = required.slice(0, 3).join(', ');
    return [problem(at, '', given.join(' '), 'header-foreign', { expected })];
  }
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
    ...missing
      .filter((name) => required.includes(name) && !isSaidByTwin(name, given))
      .map((name) => problem(at, name, '', 'column-missing')),
    ...twice.map((name) => problem(at, name, '', 'column-twice')),
  ];
}

function checkUnique(table: CsvTable, column: string): Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const row of table.rows) {
    const key = row.cells[column] ?? '';
    const line = first.get(key);
    if (line === undefined) first.set(key, row.at.line);
    else if (key !== '') {
      problems.push(problem(row.at, column, key, 'key-twice', { first: String(line) }));
    }
  }
  return problems;
}

/**
 * What makes the rest of a table unreadable: faults of the text, and columns that are unknown,
 * misspelt, given twice, or required and missing. A column that is not required may be left out.
 */
export function checkForm(table: CsvTable, form: TableForm): Problem[] {
  const columns = table.columns.length > 0 ? checkColumns(table, form) : [];
  const isForeign = columns.some(({ code }) => code === 'header-foreign');
  // Rows of something else have faults without end, which follow from that.
  return table.problems.length > 0 && !isForeign ? [...table.problems] : columns;
}

const isEmptyToo = ({ cells }: CsvTable['rows'][number], twin: string | null, name: string) =>
  twin !== null && name.endsWith('_en') && (cells[twin] ?? '') === '';

/** A required column that nobody has filled in is one fault, whatever the number of rows. */
function foldColumns(problems: readonly Problem[], { rows }: CsvTable): Problem[] {
  const counts = new Map<string, number>();
  for (const { code, column } of problems) {
    if (code === 'cell-missing') counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return problems.flatMap((one) => {
    const count = one.code === 'cell-missing' ? (counts.get(one.column) ?? 0) : 0;
    if (count < 2 || count < rows.length) return [one];
    if (one.line !== rows[0]?.at.line) return [];
    return [problem(one, one.column, '', 'column-empty', { more: String(count) })];
  });
}

/**
 * Checks the cells of a table against its columns (types, required, enum, pattern, minimum, maximum)
 * and that no id is given twice. Returns every problem; an empty cell is a missing value.
 */
export function checkRows(table: CsvTable, form: TableForm): Problem[] {
  const columns = columnsOf(form, 'written');
  const hasPower = columns.some(({ name }) => name === 'UNIT_MULT');
  const problems: Problem[] = [];
  for (const row of table.rows) {
    for (const column of columns) {
      const value = row.cells[column.name] ?? '';
      // Of two texts that lack, one is asked for: the other may follow it.
      if (value === '' && isEmptyToo(row, twinOf(column.name), column.name)) continue;
      const fault = cellFault(value, column, hasPower);
      if (fault !== null) problems.push(problem(row.at, column.name, value, ...fault));
    }
  }
  return [...foldColumns(problems, table), ...checkUnique(table, form.key)];
}
