import { announce, announceHere } from './channel.ts';
import { openShelf } from './database.ts';
import { storageFault } from './fault.ts';
import { mergeBriefings } from './merge.ts';
import { openQuestions } from './rival.ts';
import { type BriefingSummary, type StoredBriefing, summarise, THIS_WINDOW } from './stored.ts';

/** A change of one briefing, made within a transaction. */
export interface Change {
  /** Names the briefing, given all that this device keeps. */
  readonly choose: (all: readonly BriefingSummary[]) => string;
  /** What it becomes. */
  readonly next: (
    stored: StoredBriefing | undefined,
    id: string,
  ) => Pick<StoredBriefing, 'briefing' | 'questions'>;
  /** A revision that is known to have been. */
  readonly least?: number;
}

/** Briefings that could not be stored: this page holds them, so that they can be saved as files. */
export const unstored = new Map<string, StoredBriefing>();

/** The lists' lines of all that is stored or held, the one changed last first. */
export function withUnstored(stored: readonly BriefingSummary[]): BriefingSummary[] {
  const held = [...unstored.values()].map(summarise);
  const others = stored.filter(({ id }) => !unstored.has(id));
  return [...held, ...others].sort((one, other) => other.changed.localeCompare(one.changed));
}

/** What is stored, with what only this page holds of it. */
export function withHeld(
  id: string,
  stored: StoredBriefing | undefined,
): StoredBriefing | undefined {
  const held = unstored.get(id);
  if (held === undefined || stored === undefined) return held ?? stored;
  if (stored.revision < held.revision) return held;
  const { briefing, rivals } = mergeBriefings(null, held.briefing, stored.briefing);
  const raised = rivals.map((rival) => ({ ...rival, by: THIS_WINDOW }));
  const questions = openQuestions(stored.questions ?? [], { raised, settled: [] }, briefing);
  return { ...stored, briefing, questions };
}

function follow(
  { next, least = 0 }: Change,
  stored: StoredBriefing | undefined,
  id: string,
): StoredBriefing {
  const revision = Math.max(stored?.revision ?? 0, least) + 1;
  return { ...next(stored, id), revision, changed: new Date().toISOString() };
}

/** Chooses, reads, changes and writes in one transaction; `made` hears what is to be written. */
async function write(
  change: Change,
  made: (saved: StoredBriefing) => void,
): Promise<StoredBriefing> {
  const transaction = (await openShelf()).transaction(['briefings', 'summaries'], 'readwrite');
  const briefings = transaction.objectStore('briefings');
  const summaries = transaction.objectStore('summaries');
  const all = await summaries.getAll();
  let saved: StoredBriefing;
  try {
    const id = change.choose(withUnstored(all));
    saved = follow(change, await briefings.get(id), id);
    made(saved);
  } catch (cause) {
    transaction.done.catch(() => {});
    transaction.abort();
    throw cause;
  }
  const { id } = saved.briefing;
  await Promise.all([
    briefings.put(saved, id),
    summaries.put(summarise(saved), id),
    transaction.done,
  ]);
  return saved;
}

/** Stores what a change makes; what cannot be stored, the page holds. Throws `briefing-storage-…`. */
export async function put(change: Change): Promise<StoredBriefing> {
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
