import type { Cell, Column, Columns, Table } from './engine.ts';

/** What is read of a part of an Arrow table; apache-arrow 13 declares no types for ES modules. */
export interface ArrowBatch {
  readonly numRows: number;
  getChildAt(index: number): ArrowVector | null;
}

/** A column of a part; its data as Arrow's format has them, where they lie in one piece. */
interface ArrowVector {
  get(row: number): unknown;
  readonly data?: readonly {
    readonly offset: number;
    readonly values: unknown;
    readonly valueOffsets?: Int32Array;
  }[];
}

/** An Arrow table, whole or as the parts that it came in. */
export interface ArrowTable {
  readonly schema: { readonly fields: readonly ArrowField[] };
  readonly batches: readonly ArrowBatch[];
}

interface ArrowField {
  readonly name: string;
  readonly type: { readonly typeId: number };
}

/** Ids of types in Arrow's format (`enum Type` of apache-arrow). */
const TYPE = { int: 2, float: 3, text: 5, bool: 6, date: 8, timestamp: 10 };
const KINDS: Readonly<Record<number, Column['kind']>> = {
  [TYPE.int]: 'number',
  [TYPE.float]: 'number',
  [TYPE.bool]: 'boolean',
  [TYPE.date]: 'date',
  [TYPE.timestamp]: 'date',
};

const kindOf = ({ type }: ArrowField) => KINDS[type.typeId] ?? 'text';

function isoDate(value: unknown, { type }: ArrowField): string {
  const iso = new Date(value as Date | number).toISOString();
  return type.typeId === TYPE.date ? iso.slice(0, 10) : iso;
}

/** Nested values as JSON, with whole numbers beyond 2^53 as text so that no digit is lost. */
function json(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    typeof inner === 'bigint' ? plainInteger(inner) : inner,
  );
}

function plainInteger(value: bigint): number | string {
  return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
}

function plain(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return plainInteger(value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') {
    return value;
  }
  return json(value);
}

/** What makes cells of a column's values; a day is written once, however many rows have it. */
function writerOf(field: ArrowField): (value: unknown) => Cell {
  if (kindOf(field) !== 'date') return plain;
  const known = new Map<number, string>();
  return (value) => {
    if (value === null || value === undefined) return null;
    const time = Number(value);
    const text = known.get(time) ?? isoDate(value, field);
    known.set(time, text);
    return text;
  };
}

const utf8 = new TextDecoder();

/**
 * What gives the value of a row. Texts without a letter beyond ASCII are cut out of one, which is
 * decoded once: decoding each by itself takes most of the time of an answer.
 */
function readerOf(vector: ArrowVector | null, { type }: ArrowField): (row: number) => unknown {
  if (vector === null) return () => null;
  const get = (row: number) => vector.get(row);
  const [data, more] = vector.data ?? [];
  if (type.typeId !== TYPE.text || more !== undefined || data?.offset !== 0) return get;
  const { values, valueOffsets: ends } = data;
  if (!(values instanceof Uint8Array) || ends === undefined) return get;
  const text = utf8.decode(values);
  if (text.length !== values.length) return get;
  // What is absent takes no bytes, as the empty text does.
  return (row) => {
    const [start = 0, end = 0] = [ends[row], ends[row + 1]];
    return start === end ? get(row) : text.slice(start, end);
  };
}

/** Calls `take` with the value of each row of a column. */
function forEach(
  { batches, schema }: ArrowTable,
  index: number,
  take: (value: unknown, row: number) => void,
): void {
  let before = 0;
  const field = schema.fields[index];
  for (const batch of batches) {
    const vector = batch.getChildAt(index);
    const read = field === undefined ? () => null : readerOf(vector, field);
    for (let row = 0; row < batch.numRows; row += 1) take(read(row), before + row);
    before += batch.numRows;
  }
}

const lengthOf = ({ batches }: ArrowTable) => batches.reduce((sum, one) => sum + one.numRows, 0);

/**
 * Turns an Arrow table into plain rows: integers to numbers (beyond 2^53 to text, exact), dates to
 * `2018-12-31`, times to ISO 8601 in UTC, lists and structs to JSON text, null to null.
 */
export function toTable(arrow: ArrowTable): Table {
  const { fields } = arrow.schema;
  const rows = Array.from({ length: lengthOf(arrow) }, (): Record<string, Cell> => ({}));
  for (const [index, field] of fields.entries()) {
    const write = writerOf(field);
    forEach(arrow, index, (value, row) => {
      const cells = rows[row];
      if (cells !== undefined) cells[field.name] = write(value);
    });
  }
  return { columns: fields.map((field) => ({ name: field.name, kind: kindOf(field) })), rows };
}

/**
 * Turns an Arrow table into columns of plain values, as `toTable` makes them, but doubles into an
 * array of doubles, with NaN for null.
 */
export function toColumns(arrow: ArrowTable): Columns {
  const length = lengthOf(arrow);
  const columns = arrow.schema.fields.map((field, index): [string, Columns['columns'][string]] => {
    if (field.type.typeId === TYPE.float) {
      const numbers = new Float64Array(length);
      forEach(arrow, index, (value, row) => {
        numbers[row] = typeof value === 'number' ? value : Number.NaN;
      });
      return [field.name, numbers];
    }
    const cells: Cell[] = new Array(length).fill(null);
    const write = writerOf(field);
    forEach(arrow, index, (value, row) => {
      cells[row] = write(value);
    });
    return [field.name, cells];
  });
  return { length, columns: Object.fromEntries(columns) };
}
