import type { Cell, Column, Table } from './engine.ts';

/** What is read of an Arrow table; apache-arrow 13 declares no types for ES modules. */
export interface ArrowTable {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly ArrowField[] };
  getChildAt(index: number): { get(row: number): unknown } | null;
}

interface ArrowField {
  readonly name: string;
  readonly type: { readonly typeId: number };
}

/** Ids of types in Arrow's format (`enum Type` of apache-arrow). */
const TYPE = { int: 2, float: 3, bool: 6, date: 8, timestamp: 10 };
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

function cellOf(value: unknown, field: ArrowField): Cell {
  if (value === null || value === undefined) return null;
  if (kindOf(field) === 'date') return isoDate(value, field);
  if (typeof value === 'bigint') return plainInteger(value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') {
    return value;
  }
  return json(value);
}

/**
 * Turns an Arrow table into plain rows: integers to numbers (beyond 2^53 to text, exact), dates to
 * `2018-12-31`, times to ISO 8601 in UTC, lists and structs to JSON text, null to null.
 */
export function toTable(arrow: ArrowTable): Table {
  const fields = arrow.schema.fields;
  const vectors = fields.map((_field, index) => arrow.getChildAt(index));
  const rows = Array.from({ length: arrow.numRows }, (_, row) =>
    Object.fromEntries(
      fields.map((field, index) => [field.name, cellOf(vectors[index]?.get(row), field)]),
    ),
  );
  return { columns: fields.map((field) => ({ name: field.name, kind: kindOf(field) })), rows };
}
