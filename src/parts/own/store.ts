import { ownWords } from '../../i18n/own.ts';
import { mergePackages } from '../../intake/package/merge.ts';
import type { OwnPackage } from '../../intake/package/own-types.ts';
import { type HeldPackage, useStore } from './database.ts';
import type { KeptTable } from './kept-table.ts';
import { KEY } from './marker.ts';
import { answerTabs, sessionGoesOn } from './session.ts';

/** The form of records that this version writes. */
const FORM = 1;

/** Notes for pages whether this device holds anything. */
function markOwn(holds: boolean): void {
  try {
    if (holds) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // Where nothing is stored, other pages do not look for it, and the page that stores says so.
  }
}

let swept: Promise<void> | undefined;

/** Drops what an earlier session left that no one wanted kept, once a page. */
async function sweep(): Promise<void> {
  if (await sessionGoesOn()) return;
  await useStore(async (store) => {
    for (const one of await store.getAll('packages')) {
      if (!one.kept) await store.delete('packages', one.name);
    }
    markOwn((await store.count('packages')) + (await store.count('tables')) > 0);
  });
}

/**
 * The packages that this device holds for its reader. One that a later version of the site wrote is
 * left alone. Rejects as the browser does.
 */
export async function heldPackages(): Promise<readonly HeldPackage[]> {
  swept ??= sweep();
  await swept;
  return storedPackages();
}

/** The same for a worker, whose page has looked what belongs to its session (`holdsAny`). */
export async function storedPackages(): Promise<readonly HeldPackage[]> {
  const all = await useStore((store) => store.getAll('packages'));
  return all.filter(({ form }) => form <= FORM);
}

/** Whether this device holds anything of its reader; what it is stays where it is. Rejects as the browser does. */
export async function holdsAny(): Promise<boolean> {
  swept ??= sweep();
  await swept;
  return useStore(
    async (store) => (await store.count('packages')) + (await store.count('tables')) > 0,
  );
}

/**
 * Holds a package: until the last tab of the site closes, or, if wanted, for longer. What another tab
 * put there meanwhile stays beside it.
 * @param known the `rev` that the package was read with, 0 if it is new
 * @returns its new `rev`
 */
export async function holdPackage(
  one: Omit<HeldPackage, 'form' | 'rev'>,
  known: number,
): Promise<number> {
  answerTabs();
  const rev = await putPackage(one, known);
  markOwn(true);
  return rev;
}

/** Notes that this device holds something, and for how long: what a worker that puts it there cannot. */
export function noteHeld(): void {
  answerTabs();
  markOwn(true);
}

/** As `holdPackage`, for a worker, whose page calls `noteHeld`. */
export async function putPackage(
  one: Omit<HeldPackage, 'form' | 'rev'>,
  known: number,
): Promise<number> {
  return useStore(async (store) => {
    const before = await store.get('packages', one.name);
    const foreign = before !== undefined && before.form <= FORM && before.rev !== known;
    const both = foreign && before.own.synthetic === one.own.synthetic;
    const meet = (theirs: OwnPackage, ours: OwnPackage) =>
      mergePackages(theirs, ours, { words: ownWords });
    const own = both ? meet(before.own, one.own) : one.own;
    const plain = both && one.plain ? meet(before.plain ?? before.own, one.plain) : one.plain;
    const kept = one.kept || (foreign && before.kept);
    const next = Math.max(known, before?.rev ?? 0) + 1;
    await store.put(
      'packages',
      { ...one, own, ...(plain ? { plain } : {}), kept, form: FORM, rev: next },
      one.name,
    );
    return next;
  });
}

/** Lets a package go. */
export async function dropPackage(name: string): Promise<void> {
  await useStore((store) => store.delete('packages', name));
}

/** How tables were read and what they said, by their forms; nothing where the browser keeps nothing. */
export async function keptTables(): Promise<readonly KeptTable[]> {
  try {
    return await useStore((store) => store.getAll('tables'));
  } catch {
    return [];
  }
}

/** Keeps tables by their forms, in place of earlier issues; rejects as the browser does. */
export async function keepTables(tables: readonly KeptTable[]): Promise<void> {
  await useStore(async (store) => {
    for (const table of tables) await store.put('tables', table, table.form);
  });
}

/** Removes all that this device holds; rejects as the browser does. */
export async function forgetAll(): Promise<void> {
  await useStore(async (store) => {
    await store.clear('tables');
    await store.clear('packages');
  });
  markOwn(false);
}
