import { YardstickError } from '../../base/error.ts';
import { type Briefing, chartBlocks } from '../../spec/briefing/briefing.ts';
import { announce, announceHere } from './channel.ts';
import { openShelf } from './database.ts';
import { storageFault } from './fault.ts';
import { mergeBriefings } from './merge.ts';
import type { BriefingSummary, SavedBriefing, StoredBriefing } from './stored.ts';

export { watchBriefings } from './channel.ts';
export type { BriefingSummary, SavedBriefing, StoredBriefing } from './stored.ts';

/** A change of one briefing, made within a transaction. */
interface Change {
  /** Names the briefing, given all that this device keeps. */
  readonly choose: (all: readonly BriefingSummary[]) => string;
  /** What it becomes. */
  readonly next: (
    stored: StoredBriefing | undefined,
    id: string,
  ) => Pick<SavedBriefing, 'briefing' | 'moved'>;
  /** A revision that is known to have been. */
  readonly least?: number;
}

const UNMOVED: SavedBriefing['moved'] = new Map();

/** Briefings that could not be stored: this page holds them, so that they can be saved as files. */
const unstored = new Map<string, StoredBriefing>();

/** Briefings that only this page holds, as storing them failed; the next save tries again. */
export function unstoredBriefings(): StoredBriefing[] {
  return [...unstored.values()];
}

function summarise({ briefing, changed }: StoredBriefing): BriefingSummary {
  const { id, title, language, blocks } = briefing;
  return {
    id,
    title,
    language,
    changed,
    charts: chartBlocks(briefing).length,
    blocks: blocks.length,
  };
}

/** With those that only this page holds, the one changed last first. */
function withUnstored(stored: readonly BriefingSummary[]): BriefingSummary[] {
  const held = unstoredBriefings().map(summarise);
  const others = stored.filter(({ id }) => !unstored.has(id));
  return [...held, ...others].sort((one, other) => other.changed.localeCompare(one.changed));
}

/** All briefings of this device, the one changed last first. Throws `briefing-storage-blocked`. */
export async function listBriefings(): Promise<BriefingSummary[]> {
  let stored: BriefingSummary[];
  try {
    stored = await (await openShelf()).getAll('summaries');
  } catch (cause) {
    throw storageFault(cause);
  }
  return withUnstored(stored);
}

/** A briefing of this device; undefined if there is none. Throws `briefing-storage-blocked`. */
export async function loadBriefing(id: string): Promise<StoredBriefing | undefined> {
  const held = unstored.get(id);
  if (held !== undefined) return held;
  try {
    return await (await openShelf()).get('briefings', id);
  } catch (cause) {
    throw storageFault(cause);
  }
}

/** What is stored, with what only this page holds of it. */
function withHeld(id: string, stored: StoredBriefing | undefined): StoredBriefing | undefined {
  const held = unstored.get(id);
  if (held === undefined || stored === undefined) return held ?? stored;
  if (stored.revision < held.revision) return held;
  const { briefing } = mergeBriefings(null, held.briefing, stored.briefing);
  return { ...stored, briefing };
}

function follow(
  { next, least = 0 }: Change,
  stored: StoredBriefing | undefined,
  id: string,
): SavedBriefing {
  const revision = Math.max(stored?.revision ?? 0, least) + 1;
  return { ...next(stored, id), revision, changed: new Date().toISOString() };
}

/** Chooses, reads, changes and writes in one transaction; `made` hears what is to be written. */
async function write(change: Change, made: (saved: SavedBriefing) => void): Promise<SavedBriefing> {
  const transaction = (await openShelf()).transaction(['briefings', 'summaries'], 'readwrite');
  const briefings = transaction.objectStore('briefings');
  const summaries = transaction.objectStore('summaries');
  const all = await summaries.getAll();
  let saved: SavedBriefing;
  try {
    const id = change.choose(withUnstored(all));
    saved = follow(change, await briefings.get(id), id);
    made(saved);
  } catch (cause) {
    transaction.done.catch(() => {});
    transaction.abort();
    throw cause;
  }
  const { moved: _, ...kept } = saved;
  const { id } = kept.briefing;
  await Promise.all([
    briefings.put(kept, id),
    summaries.put(summarise(kept), id),
    transaction.done,
  ]);
  return saved;
}

/** Stores what a change makes; what cannot be stored, the page holds. */
async function put(change: Change): Promise<SavedBriefing> {
  let attempt = () => {
    // Nothing was read: the change starts from what the page holds.
    const id = change.choose(withUnstored([]));
    return follow(change, undefined, id);
  };
  try {
    const saved = await write(change, (made) => {
      attempt = () => made;
    });
    unstored.delete(saved.briefing.id);
    announce(saved.briefing.id);
    return saved;
  } catch (cause) {
    const fault = storageFault(cause);
    if (fault.code.startsWith('briefing-storage')) {
      const held = attempt();
      unstored.set(held.briefing.id, held);
      announceHere(held.briefing.id);
    }
    throw fault;
  }
}

/**
 * Stores a briefing. If another tab changed it since `base`, both are merged (see
 * `mergeBriefings`) and the outcome is what is stored and given back; `base` is null for a new one.
 * Throws `briefing-storage-full` or `briefing-storage-blocked`; the page then holds the briefing
 * (see `unstoredBriefings`) and the next save tries again.
 */
export function saveBriefing(
  briefing: Briefing,
  base: StoredBriefing | null,
): Promise<SavedBriefing> {
  return put({
    choose: () => briefing.id,
    next: (stored) =>
      stored === undefined || stored.revision === base?.revision
        ? { briefing, moved: UNMOVED }
        : mergeBriefings(base?.briefing ?? null, briefing, stored.briefing),
    least: base?.revision,
  });
}

/**
 * Changes the briefing that `choose` names, or the one that `make` makes if it names none, without
 * anything in between. Throws as `saveBriefing` does.
 */
export function changeChosen(
  choose: (all: readonly BriefingSummary[]) => string | undefined,
  make: () => Briefing,
  change: (briefing: Briefing) => Briefing,
): Promise<SavedBriefing> {
  let made: Briefing | undefined;
  return put({
    choose: (all) => {
      made = undefined;
      const chosen = choose(all);
      if (chosen !== undefined) return chosen;
      made = make();
      return made.id;
    },
    next: (stored, id) => {
      const found = made ?? withHeld(id, stored)?.briefing;
      if (found === undefined) throw unknown(id);
      return { briefing: change(found), moved: UNMOVED };
    },
  });
}

/**
 * Changes a stored briefing without anything in between. Throws `unknown-briefing`, and as
 * `saveBriefing` does.
 */
export function changeBriefing(
  id: string,
  change: (briefing: Briefing) => Briefing,
): Promise<SavedBriefing> {
  const make = () => {
    throw unknown(id);
  };
  return changeChosen(() => id, make, change);
}

function unknown(id: string): YardstickError {
  return new YardstickError('unknown-briefing', `unknown briefing: ${id}`, { briefing: id });
}

/** Takes a briefing off this device. Throws `briefing-storage-blocked`. */
export async function deleteBriefing(id: string): Promise<void> {
  try {
    const transaction = (await openShelf()).transaction(['briefings', 'summaries'], 'readwrite');
    await Promise.all([
      transaction.objectStore('briefings').delete(id),
      transaction.objectStore('summaries').delete(id),
      transaction.done,
    ]);
  } catch (cause) {
    throw storageFault(cause);
  }
  unstored.delete(id);
  announce(id);
}
