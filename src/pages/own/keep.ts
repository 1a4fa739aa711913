import { type DBSchema, openDB } from 'idb';
import type { Mapping } from '../../intake/mapping.ts';
import type { Fact } from '../../intake/reading.ts';

/** What is kept of a table for next month. */
export interface KeptTable {
  readonly form: string;
  readonly file: string;
  /** ISO 8601. */
  readonly day: string;
  readonly mapping: Mapping;
  readonly facts: readonly Fact[];
}

interface OwnSchema extends DBSchema {
  tables: { key: string; value: KeptTable };
}

const NAME = 'reform-yardstick-own';

const open = () =>
  openDB<OwnSchema>(NAME, 1, { upgrade: (fresh) => void fresh.createObjectStore('tables') });

/** All that is kept on this device; nothing where the browser keeps nothing. */
export async function keptTables(): Promise<readonly KeptTable[]> {
  try {
    const store = await open();
    const all = await store.getAll('tables');
    store.close();
    return all;
  } catch {
    return [];
  }
}

/** Keeps tables by their forms, in place of earlier issues; throws what the browser throws. */
export async function keepTables(tables: readonly KeptTable[]): Promise<void> {
  const store = await open();
  for (const table of tables) await store.put('tables', table, table.form);
  store.close();
}

/** Removes all that is kept; throws what the browser throws. */
export async function forgetTables(): Promise<void> {
  const store = await open();
  await store.clear('tables');
  store.close();
}

/** About how much a table takes, kilobytes. */
export const sizeOf = (tables: readonly KeptTable[]): number =>
  Math.ceil(JSON.stringify(tables).length / 1000);
