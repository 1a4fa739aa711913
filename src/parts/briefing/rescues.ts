import { YardstickError } from '../../base/error.ts';
import { openShelf } from './database.ts';
import { mergeBriefings } from './merge.ts';
import { put } from './put.ts';
import { type Rescue, sidesOf, withoutCharts } from './rescue.ts';
import { openQuestions } from './rival.ts';
import { THIS_WINDOW } from './stored.ts';

const PREFIX = 'reform-yardstick-rescue:';

function tryToPut(key: string, rescue: Rescue): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(rescue));
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts aside what is not stored yet, before it returns: a page that goes away waits for nothing
 * else. Where there is no room for charts that were put in, what was typed goes without them.
 * Gives true if all of it is kept.
 */
export function putAside(rescue: Rescue): boolean {
  const key = `${PREFIX}${THIS_WINDOW}:${rescue.id}`;
  if (tryToPut(key, rescue)) return true;
  tryToPut(key, withoutCharts(rescue));
  return false;
}

/** Forgets what this window put aside of a briefing: it is stored. */
export function forgetRescue(id: string): void {
  try {
    localStorage.removeItem(`${PREFIX}${THIS_WINDOW}:${id}`);
  } catch {
    // Nothing could be put aside either.
  }
}

/** What other windows, or this page at its last visit, put aside. */
function othersRescues(): string[] {
  try {
    return Object.keys(localStorage).filter(
      (key) => key.startsWith(PREFIX) && !key.startsWith(PREFIX + THIS_WINDOW),
    );
  } catch {
    return [];
  }
}

function parse(text: string): Rescue | null {
  try {
    return JSON.parse(text) as Rescue;
  } catch {
    return null;
  }
}

/** Joins a rescue with what is stored now, as a window does that comes late with its own. */
async function store(rescue: Rescue, by: string): Promise<void> {
  await put({
    choose: () => rescue.id,
    next: (stored) => {
      if (stored === undefined) {
        throw new YardstickError('unknown-briefing', `gone: ${rescue.id}`, { briefing: rescue.id });
      }
      const { base, mine } = sidesOf(stored.briefing, rescue);
      const { briefing, rivals } = mergeBriefings(base, mine, stored.briefing);
      const raised = [...rescue.questions, ...rivals.map((rival) => ({ ...rival, by }))];
      const asked = stored.questions ?? [];
      return { briefing, questions: openQuestions(asked, { raised, settled: [] }, briefing) };
    },
  });
}

async function takeIn(key: string): Promise<void> {
  const text = localStorage.getItem(key);
  const rescue = text === null ? null : parse(text);
  const by = key.slice(PREFIX.length).split(':')[0] ?? '';
  try {
    // What was deleted meanwhile has nothing that the rescue could go back to.
    const known = rescue && (await (await openShelf()).getKey('briefings', rescue.id));
    if (rescue && known) await store(rescue, by);
  } catch {
    // What could not be stored stays aside; the page shows it meanwhile.
    return;
  }
  // Its window may have written on in the meantime.
  if (localStorage.getItem(key) === text) localStorage.removeItem(key);
}

let taken: Promise<void> | undefined;

/** Stores what was put aside as pages were left or broke down, once a page; never rejects. */
export function takeInRescues(): Promise<void> {
  taken ??= (async () => {
    for (const key of othersRescues()) await takeIn(key);
  })();
  return taken;
}
