import { YardstickError } from '../../base/error.ts';
import type { Language } from '../../base/vocabulary.ts';
import { type Briefing, chartBlocks } from '../../spec/briefing/briefing.ts';
import { announce } from './channel.ts';
import { openShelf } from './database.ts';
import { storageFault } from './fault.ts';
import { mergeBriefings } from './merge.ts';

export { watchBriefings } from './channel.ts';

/** A briefing as this device keeps it. */
export interface StoredBriefing {
  readonly briefing: Briefing;
  /** Counts up with every change, in whatever tab it was made. */
  readonly revision: number;
  /** When it was changed last, ISO 8601. */
  readonly changed: string;
}

/** A briefing as it was stored just now. */
export interface SavedBriefing extends StoredBriefing {
  /** Blocks of the saved one that stand under another id now (see `mergeBriefings`). */
  readonly moved: ReadonlyMap<string, string>;
}

/** What a list says of a briefing. */
export interface BriefingSummary {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly changed: string;
  readonly charts: number;
  readonly blocks: number;
}

type Next = (stored: StoredBriefing | undefined) => {
  readonly briefing: Briefing;
  readonly moved: SavedBriefing['moved'];
};

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

/** All briefings of this device, the one changed last first. Throws `briefing-storage-blocked`. */
export async function listBriefings(): Promise<BriefingSummary[]> {
  let stored: BriefingSummary[];
  try {
    stored = await (await openShelf()).getAll('summaries');
  } catch (cause) {
    throw storageFault(cause);
  }
  const held = unstoredBriefings().map(summarise);
  const others = stored.filter(({ id }) => !unstored.has(id));
  return [...held, ...others].sort((one, other) => other.changed.localeCompare(one.changed));
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

function follow(next: Next, stored: StoredBriefing | undefined, least: number): SavedBriefing {
  const revision = Math.max(stored?.revision ?? 0, least) + 1;
  return { ...next(stored), revision, changed: new Date().toISOString() };
}

/** Reads, changes and writes in one transaction. */
async function write(
  id: string,
  change: (stored: StoredBriefing | undefined) => SavedBriefing,
): Promise<SavedBriefing> {
  const transaction = (await openShelf()).transaction(['briefings', 'summaries'], 'readwrite');
  const briefings = transaction.objectStore('briefings');
  const stored = await briefings.get(id);
  let saved: SavedBriefing;
  try {
    saved = change(stored);
  } catch (cause) {
    transaction.done.catch(() => {});
    transaction.abort();
    throw cause;
  }
  const { moved: _, ...kept } = saved;
  await Promise.all([
    briefings.put(kept, id),
    transaction.objectStore('summaries').put(summarise(kept), id),
    transaction.done,
  ]);
  return saved;
}

/** Stores what comes next; what cannot be stored, the page holds. */
async function put(id: string, next: Next, least = 0): Promise<SavedBriefing> {
  const attempt: { saved?: SavedBriefing } = {};
  const make = (stored: StoredBriefing | undefined): SavedBriefing => {
    attempt.saved = follow(next, stored, least);
    return attempt.saved;
  };
  try {
    const saved = await write(id, make);
    unstored.delete(id);
    announce(id);
    return saved;
  } catch (cause) {
    const fault = storageFault(cause);
    const blocked = fault.code === 'briefing-storage-blocked';
    const saved = attempt.saved ?? (blocked ? make(undefined) : undefined);
    if (saved) unstored.set(id, saved);
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
  const next: Next = (stored) =>
    stored === undefined || stored.revision === base?.revision
      ? { briefing, moved: UNMOVED }
      : mergeBriefings(base?.briefing ?? null, briefing, stored.briefing);
  return put(briefing.id, next, base?.revision);
}

/**
 * Changes a stored briefing without anything in between. Throws `unknown-briefing`, and as
 * `saveBriefing` does.
 */
export function changeBriefing(
  id: string,
  change: (briefing: Briefing) => Briefing,
): Promise<SavedBriefing> {
  return put(id, (stored) => {
    const found = withHeld(id, stored);
    if (found === undefined) {
      throw new YardstickError('unknown-briefing', `unknown briefing: ${id}`, { id });
    }
    return { briefing: change(found.briefing), moved: UNMOVED };
  });
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
