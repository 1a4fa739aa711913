import type { Briefing } from '../../spec/briefing/briefing.ts';
import { watchShelf } from './channel.ts';
import { chooseBriefing, currentOf } from './current.ts';
import { itemText } from './item-text.ts';
import { type BriefingSummary, listBriefings, loadBriefing } from './store.ts';

/** Items that the tray names. */
const LAST = 5;

/** One thing in the briefing. */
export interface TrayItem {
  readonly id: string;
  readonly text: string;
}

/** What the current briefing holds, as far as the tray shows it. */
export class Tray {
  open = $state(false);
  all = $state.raw<readonly BriefingSummary[]>([]);
  /** Undefined if this device has no briefing. */
  current = $state.raw<BriefingSummary | undefined>();
  /** The last items, in order. */
  items = $state.raw<readonly TrayItem[]>([]);
  /** How many stand before them. */
  earlier = $state(0);
  #asked = 0;

  /** Follows this and the other tabs from now on; gives what stops it. */
  readonly follow = (): (() => void) => {
    const refresh = () => void this.refresh();
    const back = (event: PageTransitionEvent) => event.persisted && refresh();
    refresh();
    const stop = watchShelf(refresh);
    window.addEventListener('pageshow', back);
    return () => {
      stop();
      window.removeEventListener('pageshow', back);
    };
  };

  readonly toggle = (): void => {
    this.open = !this.open;
    void this.refresh();
  };

  readonly choose = (id: string): void => {
    chooseBriefing(id);
    void this.refresh();
  };

  /** Reads what is stored now; a later call wins over one still reading. */
  async refresh(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const all = await listBriefings();
      const current = currentOf(all);
      const stored = this.open && current ? await loadBriefing(current.id) : undefined;
      if (asked !== this.#asked) return;
      this.all = all;
      this.current = current;
      this.#show(stored?.briefing);
    } catch {
      // Whoever adds something is told why it cannot be stored; the tray stays out of the way.
      if (asked === this.#asked) this.current = undefined;
    }
  }

  #show(briefing: Briefing | undefined): void {
    const named = (briefing?.blocks ?? []).filter(({ kind }) => kind !== 'page-break');
    this.earlier = Math.max(0, named.length - LAST);
    this.items = briefing
      ? named.slice(-LAST).map((block) => ({ id: block.id, text: itemText(block, briefing) }))
      : [];
  }
}
