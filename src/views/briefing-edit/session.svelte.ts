import { untrack } from 'svelte';
import type { Briefing } from '../../spec/briefing/briefing.ts';
import { mergeBriefings } from '../briefing/merge.ts';
import {
  loadBriefing,
  type StoredBriefing,
  saveBriefing,
  watchBriefings,
} from '../briefing/store.ts';
import type { BriefingModel } from './model.svelte.ts';

/** How long after the last change it is stored, in milliseconds. */
const DELAY = 300;

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed';

/** Keeps what is written and what this device holds the same, other tabs' changes among it. */
export class EditSession {
  state = $state<SaveState>('saved');
  /** Why it could not be stored; null if it could. */
  fault = $state.raw<unknown>(null);
  /** True once another tab took it off this device. */
  deleted = $state(false);
  /** What to say of storing: what another tab deleted is here only. */
  readonly shown = $derived(this.deleted && this.state === 'saved' ? 'failed' : this.state);
  readonly #model: BriefingModel;
  #base: StoredBriefing;
  /** What was stored last, as it was handed over. */
  #stored: Briefing | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = false;

  constructor(model: BriefingModel, stored: StoredBriefing) {
    this.#model = model;
    this.#base = stored;
    this.#stored = stored.briefing;
  }

  /** For an effect: stores what changed, shortly after. */
  readonly follow = (): void => {
    if (this.#model.briefing === this.#stored) return;
    untrack(() => {
      if (this.state !== 'saving') this.#wait();
    });
  };

  /** For an effect: listens to other tabs, and stores at once when the page is left. */
  readonly listen = (): (() => void) => {
    const stop = new AbortController();
    const { signal } = stop;
    const leave = () => {
      if (document.visibilityState === 'hidden') void this.save();
      else void this.#reload();
    };
    const warn = (event: Event) => {
      if (this.shown === 'failed') event.preventDefault();
    };
    document.addEventListener('visibilitychange', leave, { signal });
    window.addEventListener('pagehide', () => void this.save(), { signal });
    window.addEventListener('beforeunload', warn, { signal });
    const unwatch = watchBriefings((id) => {
      if (id === this.#base.briefing.id) void this.#reload();
    });
    return () => {
      stop.abort();
      unwatch();
      void this.save();
    };
  };

  /** Stores now what was not stored yet; also tries again after a fault. */
  readonly save = async (): Promise<void> => {
    clearTimeout(this.#timer);
    const mine = this.#model.briefing;
    if (this.state === 'saving') this.#asked = true;
    if (this.state === 'saving' || (mine === this.#stored && this.fault === null)) return;
    this.state = 'saving';
    try {
      const { moved, ...stored } = await saveBriefing(mine, this.#base);
      this.#base = stored;
      this.#stored = mine;
      this.fault = null;
      this.deleted = false;
      if (stored.briefing !== mine) this.#adopt(mine, stored.briefing, moved);
    } catch (cause) {
      this.fault = cause;
    }
    this.#rest();
  };

  /** Stores it again after another tab took it off this device. */
  readonly keep = (): void => {
    this.#stored = null;
    void this.save();
  };

  #wait(): void {
    this.state = 'waiting';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.save, DELAY);
  }

  /** After storing: on to what was written, or to what other tabs stored, in the meantime. */
  #rest(): void {
    const whole = this.#model.briefing === this.#stored;
    const asked = this.#asked;
    this.#asked = false;
    if (this.fault !== null) this.state = 'failed';
    else if (whole) this.state = 'saved';
    else this.#wait();
    if (asked && whole) void this.#reload();
    else if (asked) void this.save();
  }

  /** True while storing; what was asked for then is done after it. */
  #busy(): boolean {
    if (this.state === 'saving') this.#asked = true;
    return this.state === 'saving';
  }

  async #reload(): Promise<void> {
    if (this.fault !== null) return;
    if (this.#busy()) return;
    let theirs: StoredBriefing | undefined;
    try {
      theirs = await loadBriefing(this.#base.briefing.id);
    } catch {
      // Storing will tell; what is on the page is whole.
      return;
    }
    this.deleted = theirs === undefined;
    if (theirs === undefined || theirs.revision === this.#base.revision) return;
    if (this.#busy()) return;
    const base = this.#base.briefing;
    this.#base = theirs;
    this.#adopt(base, theirs.briefing);
  }

  /** Lets in what was stored by others since `base`, beside what is being written. */
  #adopt(base: Briefing, theirs: Briefing, moved: ReadonlyMap<string, string> = new Map()): void {
    const before = this.#model.briefing;
    const merged = mergeBriefings(base, before, theirs);
    this.#model.adopt({
      before,
      after: merged.briefing,
      moved: new Map([...moved, ...merged.moved]),
    });
    if (before === this.#stored) this.#stored = this.#model.briefing;
  }
}
