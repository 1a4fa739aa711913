import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnPackage } from '../../intake/package/own-types.ts';
import type { Said } from '../../intake/package/said.ts';
import type { KeptTable, TableSetting } from './kept-table.ts';

/** A package that the reader opened, as this device holds it. */
export interface HeldPackage {
  /** Its id, `own` for what was opened as tables. */
  readonly name: string;
  /** Form of this record. */
  readonly form: number;
  /** False for what goes with the last tab of the site. */
  readonly kept: boolean;
  /** ISO 8601. */
  readonly day: string;
  /** Grows with every change, so that one tab sees what another changed. */
  readonly rev: number;
  readonly own: OwnPackage;
  /** What the reader says beside the tables; it is in `own`, and is said again of the next file. */
  readonly said?: Said;
  /** The package without what is said; absent where nothing is. */
  readonly plain?: OwnPackage;
  /** How its tables are read otherwise than was guessed, for when their files are opened again. */
  readonly settings?: readonly TableSetting[];
  /** What earlier versions of the site kept of indicators. */
  readonly edits?: Said['indicators'];
}

interface OwnSchema extends DBSchema {
  tables: { key: string; value: KeptTable };
  packages: { key: string; value: HeldPackage };
}

const NAME = 'reform-yardstick-own';
const VERSION = 2;

/** Opens the store, uses it and closes it, so that no tab holds up another; rejects as the browser does. */
export async function useStore<Result>(
  use: (store: IDBPDatabase<OwnSchema>) => Promise<Result>,
): Promise<Result> {
  const store = await openDB<OwnSchema>(NAME, VERSION, {
    upgrade: (fresh, from) => {
      if (from < 1) fresh.createObjectStore('tables');
      if (from < 2) fresh.createObjectStore('packages');
    },
  });
  try {
    return await use(store);
  } finally {
    store.close();
  }
}
