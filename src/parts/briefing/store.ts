import { YardstickError } from '../../base/error.ts';
import type { Briefing } from '../../spec/briefing/briefing.ts';
import { announce } from './channel.ts';
import { openShelf } from './database.ts';
import { storageFault } from './fault.ts';
import { mergeBriefings } from './merge.ts';
import { put, unstored, withHeld, withUnstored } from './put.ts';
import { takeInRescues } from './rescues.ts';
import { openQuestions, type QuestionChange } from './rival.ts';
import { type BriefingSummary, type StoredBriefing, THIS_WINDOW } from './stored.ts';

export { watchBriefings } from './channel.ts';
export type { BriefingSummary, StoredBriefing } from './stored.ts';

const NO_CHANGE: QuestionChange = { raised: [], settled: [] };

/** Briefings that only this page holds, as storing them failed; the next save tries again. */
export function unstoredBriefings(): StoredBriefing[] {
  return [...unstored.values()];
}

/** All briefings of this device, the one changed last first. Throws `briefing-storage-…`. */
export async function listBriefings(): Promise<BriefingSummary[]> {
  await takeInRescues();
  let stored: BriefingSummary[];
  try {
    stored = await (await openShelf()).getAll('summaries');
  } catch (cause) {
    throw storageFault(cause);
  }
  return withUnstored(stored);
}

/** A briefing of this device; undefined if there is none. Throws `briefing-storage-…`. */
export async function loadBriefing(id: string): Promise<StoredBriefing | undefined> {
  await takeInRescues();
  const held = unstored.get(id);
  if (held !== undefined) return held;
  try {
    return await (await openShelf()).get('briefings', id);
  } catch (cause) {
    throw storageFault(cause);
  }
}

/**
 * Stores a briefing. If another tab changed it since `base`, both are merged (see
 * `mergeBriefings`): the outcome is stored and given back, with a question for each text or field
 * that both had written into. `base` is null for a new one.
 * Throws `briefing-storage-…`; the page then holds the briefing (see `unstoredBriefings`) and the
 * next save tries again.
 */
export function saveBriefing(
  briefing: Briefing,
  base: StoredBriefing | null,
  change: QuestionChange = NO_CHANGE,
): Promise<StoredBriefing> {
  return put({
    choose: () => briefing.id,
    next: (stored) => {
      const asked = stored?.questions ?? [];
      if (stored === undefined || stored.revision === base?.revision) {
        return { briefing, questions: openQuestions(asked, change, briefing) };
      }
      const both = mergeBriefings(base?.briefing ?? null, briefing, stored.briefing);
      const met = both.rivals.map((rival) => ({ ...rival, by: THIS_WINDOW }));
      const all = { ...change, raised: [...change.raised, ...met] };
      return { briefing: both.briefing, questions: openQuestions(asked, all, both.briefing) };
    },
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
): Promise<StoredBriefing> {
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
      if (made !== undefined) return { briefing: change(made) };
      const found = withHeld(id, stored);
      if (found === undefined) throw unknown(id);
      return { briefing: change(found.briefing), questions: found.questions };
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
): Promise<StoredBriefing> {
  const make = () => {
    throw unknown(id);
  };
  return changeChosen(() => id, make, change);
}

function unknown(id: string): YardstickError {
  return new YardstickError('unknown-briefing', `unknown briefing: ${id}`, { briefing: id });
}

/** Takes a briefing off this device. Throws `briefing-storage-…`. */
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
