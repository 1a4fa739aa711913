import { parquetWriteBuffer } from 'hyparquet-writer';
import { csvText } from '../../base/csv-text.ts';
import type { Cell, Column, Table } from '../../engine/engine.ts';

/** The rows as CSV under the names that the statement gave its columns. */
export function resultCsv({ columns, rows }: Table): string {
  const names = columns.map(({ name }) => name);
  return csvText([names, ...rows.map((row) => names.map((name) => csvCell(row[name] ?? null)))]);
}

const csvCell = (cell: Cell) => (typeof cell === 'boolean' ? String(cell) : (cell ?? ''));

const TYPES = { number: 'DOUBLE', text: 'STRING', date: 'STRING', boolean: 'BOOLEAN' } as const;

/** Whole numbers beyond 2^53 come as text, which no column of numbers can hold. */
function typeOf({ name, kind }: Column, rows: Table['rows']) {
  const mixed = kind === 'number' && rows.some((row) => typeof row[name] === 'string');
  return mixed ? 'STRING' : TYPES[kind];
}

/** The rows as Parquet: numbers as DOUBLE, dates as ISO 8601 text; `sql` stands in its metadata. */
export function resultParquet({ columns, rows }: Table, sql: string): Uint8Array {
  const columnData = columns.map((column) => {
    const type = typeOf(column, rows);
    const cells = rows.map((row) => row[column.name] ?? null);
    const data =
      type === 'STRING' ? cells.map((one) => (one === null ? null : String(one))) : cells;
    return { name: column.name, type, data };
  });
  return new Uint8Array(
    parquetWriteBuffer({ columnData, kvMetadata: [{ key: 'query', value: sql }] }),
  );
}
