import type { BriefingSummary } from './stored.ts';

const KEY = 'briefing';

/** Where the browser lets nothing be stored, the page alone remembers. */
let remembered = '';

/** The id of the briefing that the reader collects into; '' if none was chosen. */
function chosenId(): string {
  try {
    return localStorage.getItem(KEY) ?? remembered;
  } catch {
    return remembered;
  }
}

/** Collects into this briefing from now on. */
export function chooseBriefing(id: string): void {
  remembered = id;
  try {
    localStorage.setItem(KEY, id);
  } catch {
    // Remembered for this page.
  }
}

/** The briefing that is collected into: the chosen one, else the one changed last. */
export function currentOf(all: readonly BriefingSummary[]): BriefingSummary | undefined {
  const chosen = chosenId();
  return all.find(({ id }) => id === chosen) ?? all[0];
}
