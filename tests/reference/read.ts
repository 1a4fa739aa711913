import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** Rows of a table of a reference case, as text by column. */
export function readReference(reference: string, file: string): Record<string, string>[] {
  const text = readFileSync(join(import.meta.dirname, reference, file), 'utf8');
  return parse(text, { columns: true });
}

/** Expected values of a reference case by id: `wanted('old.q5')`; null where none is defined. */
export function readExpected(reference: string): (id: string) => number | null {
  const rows = readReference(reference, 'expected.csv');
  const values = new Map(rows.map(({ id = '', value = '' }) => [id, value]));
  return (id) => {
    const value = values.get(id);
    if (value === undefined) throw new Error(`no such reference value: ${id}`);
    return value === '' ? null : Number(value);
  };
}
