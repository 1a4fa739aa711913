import { YardstickError } from '../base/error.ts';
import { type Cell, EMPTY, plainSheet, type Sheet, textCell } from './grid.ts';

type Rows = readonly (readonly unknown[] | Readonly<Record<string, unknown>>)[];

/** A value of a row as a cell; what is nested is shown as it is written. */
export function cellOfValue(value: unknown): Cell {
  if (value === null || value === undefined) return EMPTY;
  if (typeof value === 'number' || typeof value === 'bigint') {
    const number = Number(value);
    if (!Number.isFinite(number)) return EMPTY;
    return { kind: 'number', text: String(value), value: number, formula: false };
  }
  if (typeof value === 'boolean') {
    return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE', value: null, formula: false };
  }
  if (value instanceof Date) {
    return { kind: 'date', text: value.toISOString().slice(0, 10), value: null, formula: false };
  }
  return textCell(typeof value === 'string' ? value : nestedText(value));
}

/** What is nested as it is written; whole numbers beyond those of JSON and bytes stand as text. */
function nestedText(value: unknown): string {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'bigint' ? String(inner) : inner,
  );
}

/** Rows of named values as a sheet: the names in the order of first appearance are the heading. */
export function sheetOfRows(name: string, rows: Rows): Sheet {
  if (rows.every((row) => Array.isArray(row))) {
    return plainSheet(
      name,
      (rows as readonly unknown[][]).map((row) => row.map(cellOfValue)),
    );
  }
  const names = [...namesOf(rows)];
  const body = rows.map((row) => {
    const cells = row as Readonly<Record<string, unknown>>;
    return names.map((one) => cellOfValue(Object.hasOwn(cells, one) ? cells[one] : null));
  });
  return plainSheet(name, [names.map((one) => textCell(one)), ...body]);
}

function namesOf(rows: Rows): Set<string> {
  const names = new Set<string>();
  for (const row of rows) for (const name of Object.keys(row)) names.add(name);
  return names;
}

const isRows = (value: unknown): value is Rows =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((row) => typeof row === 'object' && row !== null);

/**
 * Reads JSON as sheets: rows of objects or arrays, or an object of such rows.
 * @throws YardstickError `intake-json` if it is not JSON or holds no rows
 */
export function readJsonRows(file: string, text: string): readonly Sheet[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new YardstickError('intake-json', `not JSON: ${file}`, { file, message }, cause);
  }
  if (isRows(value)) return [sheetOfRows(file, value)];
  const named = Object.entries((value ?? {}) as Record<string, unknown>);
  const sheets = named.flatMap(([name, rows]) => (isRows(rows) ? [sheetOfRows(name, rows)] : []));
  if (sheets.length > 0) return sheets;
  throw new YardstickError('intake-json', `no rows: ${file}`, { file, message: 'no rows' });
}
