import type { Attachment } from 'svelte/attachments';
import { loadPart } from '../../base/part.ts';
import { packedIn } from '../../parts/briefing/addresses.ts';
import {
  type AskedBriefing,
  askedBriefing,
  askedState,
} from '../../parts/briefing/asked-briefing.ts';
import { wantedOf } from '../../parts/briefing/wanted.ts';
import { adoptStyle } from '../../parts/hand-in/hang-paper.ts';
import type { LaidOut } from '../../parts/hand-in/take-briefing.ts';
import { Work } from '../../parts/hand-in/work.svelte.ts';
import type { Site } from '../../parts/site.ts';
import { type Briefing, emptyBriefing } from '../../spec/briefing/briefing.ts';

/** How long another tab's changes rest before the paper is laid out anew, in milliseconds. */
const REST = 1000;

/** What of an address tells briefings apart; '' if it asks for none. */
function askingOf(address: string): string {
  const { search, hash } = new URL(address);
  return packedIn(hash) || askedState.parse(search).state.b;
}

/** How many figures and charts the catalog has otherwise by now; 0 if it cannot be loaded. */
async function countChanged(briefing: Briefing, site: Site): Promise<number> {
  const [{ checkFreshness }, { loadFigures }] = await Promise.all([
    loadPart(() => import('../../compare/briefing/freshness.ts')),
    loadPart(() => import('../../parts/load-figures.ts')),
  ]);
  const index = await loadFigures(site, wantedOf(briefing)).catch(() => null);
  if (index === null) return 0;
  const { figures, charts } = checkFreshness(index, briefing);
  return figures.size + charts.size;
}

/** The briefing that the reading page's address asks for, and its paper. */
export class Reading {
  /** What was asked for; undefined while it loads, null if nothing was. */
  asked = $state.raw<AskedBriefing | null | undefined>(undefined);
  /** The paper, once it is laid out. */
  sheet = $state.raw<LaidOut | null>(null);
  fault = $state.raw<unknown>(null);
  /** The name under which a briefing from a link was stored here; '' if it was not. */
  kept = $state('');
  /** Figures and charts that the catalog has otherwise by now. */
  changed = $state(0);
  /** How far the paper is. */
  work = $state.raw(new Work());
  readonly #site: Site;
  #opened = 0;
  #keeping = false;

  constructor(site: Site) {
    this.#site = site;
  }

  /** Loads and lays out what an address asks for; a later call wins over one still at work. */
  async open(address: string): Promise<void> {
    this.#opened += 1;
    const turn = this.#opened;
    this.work = new Work();
    const isLatest = () => turn === this.#opened;
    const { search, hash } = new URL(address);
    this.fault = null;
    try {
      const id = askedState.parse(search).state.b;
      const asked = await askedBriefing({ id, hash, site: this.#site });
      if (!isLatest()) return;
      this.asked = asked;
      const sheet = asked && (await this.#layOut(asked, isLatest));
      if (!isLatest()) return;
      this.sheet = sheet;
      const changed = asked === null ? 0 : await countChanged(asked.briefing, this.#site);
      if (isLatest()) this.changed = changed;
    } catch (cause) {
      if (isLatest()) this.fault = cause;
    }
  }

  /** Stores a briefing that came with a link, under a name of its own: this device may have that one. */
  async keep(): Promise<void> {
    if (!this.asked || this.#keeping) return;
    this.#keeping = true;
    this.fault = null;
    try {
      const { saveBriefing } = await loadPart(() => import('../../parts/briefing/store.ts'));
      const { title, language } = this.asked.briefing;
      const { id } = emptyBriefing({ title, language });
      await saveBriefing({ ...this.asked.briefing, id }, null);
      this.kept = id;
    } catch (cause) {
      this.fault = cause;
    } finally {
      this.#keeping = false;
    }
  }

  /** Follows the address, and what other tabs do to the briefing, until the result is called. */
  follow(): () => void {
    const stop = new AbortController();
    const open = () => void this.open(window.location.href);
    let asking = askingOf(window.location.href);
    // A figure that is opened, or a place on the page, changes the address too.
    const move = () => {
      const now = askingOf(window.location.href);
      if (now === '' || now === asking) return;
      asking = now;
      open();
    };
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let unwatch = () => {};
    const watch = async () => {
      const { watchBriefings } = await loadPart(() => import('../../parts/briefing/store.ts'));
      if (stop.signal.aborted) return;
      unwatch = watchBriefings((id) => {
        if (id !== this.asked?.stored?.briefing.id) return;
        clearTimeout(waiting);
        waiting = setTimeout(open, REST);
      });
    };
    watch().catch(() => {
      // What is shown stays; only other tabs' changes are not followed.
    });
    window.addEventListener('hashchange', move, { signal: stop.signal });
    window.addEventListener('popstate', move, { signal: stop.signal });
    open();
    return () => {
      stop.abort();
      clearTimeout(waiting);
      unwatch();
    };
  }

  /** Shows the paper; printed pages have its margins and heads as long as it hangs. */
  readonly hang: Attachment<HTMLElement> = (place) => {
    if (this.sheet === null) return;
    place.replaceChildren(this.sheet.paper);
    return adoptStyle(this.sheet.pageStyle);
  };

  async #layOut(asked: AskedBriefing, isLatest: () => boolean): Promise<LaidOut> {
    const { layOut } = await loadPart(() => import('../../parts/hand-in/take-briefing.ts'));
    const { work } = this;
    return work.run(() =>
      layOut(this.#site, asked.briefing, (done, total) => {
        if (!isLatest()) work.cancel();
        return work.step(done, total);
      }),
    );
  }
}
