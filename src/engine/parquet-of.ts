import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Table } from '../catalog/published-tables.ts';
import type { Cell, Column } from '../catalog/tables/table.ts';

/** What each type of column is in Parquet. */
const TYPES: Readonly<Record<Column['type'], Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/** Rows in a part of a file: what DuckDB takes, so that a query of some figures reads few of them. */
const GROUP = 122_880;

const days = new Map<Cell, Date>();

/** A day as the writer takes it, once for all that fell on it. */
function dayOf(cell: Cell): Date {
  const day = days.get(cell) ?? new Date(`${cell}T00:00:00Z`);
  days.set(cell, day);
  return day;
}

function parquetValue(type: Column['type'], cell: Cell): Date | Cell {
  if (cell === null) return null;
  if (type === 'string') return String(cell);
  return type === 'date' ? dayOf(cell) : Number(cell);
}

/**
 * Writes a table as Parquet. First encodings and GZIP, because DuckDB 0.9.1 in the browser reads no
 * later ones and every reader has it; equal data give equal bytes.
 * @param gzip compresses a part of it; left out, nothing is compressed
 */
export function parquetOf(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  gzip?: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  const optional = { repetition_type: 'OPTIONAL' } as const;
  const file = parquetWriteBuffer({
    columnData: columns.map(({ name, type }, at) => ({
      name,
      data: rows.map((row) => parquetValue(type, row[at] ?? null)),
    })),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, ...TYPES[type], ...optional })),
    ],
    ...(gzip === undefined
      ? { codec: 'UNCOMPRESSED' }
      : { codec: 'GZIP', compressors: { GZIP: gzip } }),
    rowGroupSize: GROUP,
  });
  return new Uint8Array(file);
}
