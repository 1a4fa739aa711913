import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { StoreHeld } from './fault.ts';
import type { BriefingSummary, StoredBriefing } from './stored.ts';

/** What this device keeps: whole briefings, and what a list of them says. */
export interface ShelfSchema extends DBSchema {
  briefings: { key: string; value: StoredBriefing };
  summaries: { key: string; value: BriefingSummary };
}

const NAME = 'reform-yardstick-briefings';
const VERSION = 1;

let opening: Promise<IDBPDatabase<ShelfSchema>> | undefined;

/** The browser's store of briefings, opened once a page; rejects with what the browser throws. */
export function openShelf(): Promise<IDBPDatabase<ShelfSchema>> {
  opening ??= open().catch((cause: unknown) => {
    opening = undefined;
    throw cause;
  });
  return opening;
}

function open(): Promise<IDBPDatabase<ShelfSchema>> {
  return new Promise((resolve, reject) => {
    openDB<ShelfSchema>(NAME, VERSION, {
      upgrade: (fresh) => {
        fresh.createObjectStore('briefings');
        fresh.createObjectStore('summaries');
      },
      // The browser would wait for the other window without a word.
      blocked: () => reject(new StoreHeld('an older version holds the store')),
      // A tab with a newer version of the site waits for this one to let go.
      blocking: (_current, _blocked, event) => {
        opening = undefined;
        (event.target as IDBDatabase).close();
      },
      terminated: () => {
        opening = undefined;
      },
    }).then(resolve, reject);
  });
}
