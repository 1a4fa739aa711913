import { untrack } from 'svelte';
import { mergeBriefings } from '../../parts/briefing/merge.ts';
import { rescueOf } from '../../parts/briefing/rescue.ts';
import { forgetRescue, putAside } from '../../parts/briefing/rescues.ts';
import { openQuestions, type Question, type Rival } from '../../parts/briefing/rival.ts';
import { same } from '../../parts/briefing/same.ts';
import {
  loadBriefing,
  type StoredBriefing,
  saveBriefing,
  watchBriefings,
} from '../../parts/briefing/store.ts';
import { THIS_WINDOW } from '../../parts/briefing/stored.ts';
import type { Briefing } from '../../spec/briefing/briefing.ts';
import type { BriefingModel } from './model.svelte.ts';

/**
 * How long after the first change since the last storing it is stored, in milliseconds. Typing on
 * does not put it off: what is typed is kept within a second.
 */
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
  /** Where two windows wrote something else, and the author has not chosen yet. */
  questions = $state.raw<readonly Question[]>([]);
  readonly #model: BriefingModel;
  #base: StoredBriefing;
  /** What was stored last, as it was handed over. */
  #stored: Briefing | null;
  #raised: readonly Question[] = [];
  #settled: readonly Question[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = false;

  constructor(model: BriefingModel, stored: StoredBriefing) {
    this.#model = model;
    this.#base = stored;
    this.#stored = stored.briefing;
    this.questions = stored.questions ?? [];
  }

  /** For an effect: stores what changed, shortly after. */
  readonly follow = (): void => {
    if (this.#model.briefing === this.#stored) return;
    untrack(() => {
      if (this.state !== 'saving') this.#wait();
    });
  };

  /** For an effect: listens to other tabs, and keeps all that there is when the page is left. */
  readonly listen = (): (() => void) => {
    const stop = new AbortController();
    const { signal } = stop;
    const turn = () => {
      if (document.visibilityState === 'hidden') void this.save();
      else void this.#reload();
    };
    const warn = (event: Event) => {
      if (this.shown === 'failed' || !this.#putAside()) event.preventDefault();
    };
    document.addEventListener('visibilitychange', turn, { signal });
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
    // Storing takes its time, which a page that is left or breaks down does not have.
    this.#putAside();
    const mine = this.#model.briefing;
    if (this.state === 'saving') this.#asked = true;
    if (this.state === 'saving') return;
    if (this.#whole() && this.fault === null) {
      // What was waiting may have been taken back.
      this.state = 'saved';
      return;
    }
    this.state = 'saving';
    const change = { raised: this.#raised, settled: this.#settled };
    try {
      const stored = await saveBriefing(mine, this.#base, change);
      const met = stored.questions?.filter(
        (one) => !this.#base.questions?.some((old) => same(old, one)),
      );
      this.#base = stored;
      this.#stored = mine;
      this.#raised = this.#raised.filter((one) => !change.raised.includes(one));
      this.#settled = this.#settled.filter((one) => !change.settled.includes(one));
      this.fault = null;
      this.deleted = false;
      if (stored.briefing !== mine) this.#adopt(mine, stored.briefing, met);
      this.#ask();
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

  /** Takes a question as answered; what was chosen stands in the briefing. */
  readonly settle = (question: Question): void => {
    this.#settled = [...this.#settled, question];
    this.#ask();
    void this.save();
  };

  #whole(): boolean {
    return (
      this.#model.briefing === this.#stored && this.#raised.length + this.#settled.length === 0
    );
  }

  #atRest(): boolean {
    return this.#whole() && this.state !== 'saving';
  }

  /** Gives true if all that is written is stored or put aside. */
  #putAside(): boolean {
    if (this.#whole()) return true;
    const rescue = rescueOf(this.#base.briefing, this.#model.briefing, this.#raised);
    return putAside(rescue);
  }

  #ask(): void {
    const change = { raised: this.#raised, settled: this.#settled };
    this.questions = openQuestions(this.#base.questions ?? [], change, this.#model.briefing);
  }

  #wait(): void {
    if (this.state === 'waiting') return;
    this.state = 'waiting';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.save, DELAY);
  }

  /** After storing: on to what was written, or to what other tabs stored, in the meantime. */
  #rest(): void {
    const whole = this.#whole();
    const asked = this.#asked;
    this.#asked = false;
    if (whole && this.fault === null) forgetRescue(this.#base.briefing.id);
    if (this.fault !== null) this.state = 'failed';
    else if (whole) this.state = 'saved';
    else this.#wait();
    if (asked && whole) void this.#reload();
    else if (asked) void this.save();
  }

  async #reload(): Promise<void> {
    if (this.fault !== null) return;
    // Storing reads as well, and what is written here meets what is stored in one place only.
    if (!this.#atRest()) return this.save();
    let theirs: StoredBriefing | undefined;
    try {
      theirs = await loadBriefing(this.#base.briefing.id);
    } catch {
      // Storing will tell; what is on the page is whole.
      return;
    }
    this.deleted = theirs === undefined;
    if (theirs === undefined || theirs.revision === this.#base.revision) return;
    if (!this.#atRest()) return this.save();
    this.#base = theirs;
    this.#model.adopt({ before: this.#model.briefing, after: theirs.briefing });
    this.#stored = this.#model.briefing;
    this.#ask();
  }

  /** Lets in what was stored by others since `base`, beside what is being written. */
  #adopt(base: Briefing, theirs: Briefing, met: readonly Rival[] = []): void {
    const before = this.#model.briefing;
    const { briefing: after, rivals } = mergeBriefings(base, before, theirs);
    this.#model.adopt({ before, after, rivals: [...met, ...rivals] });
    this.#raised = [...this.#raised, ...rivals.map((rival) => ({ ...rival, by: THIS_WINDOW }))];
    if (before === this.#stored) this.#stored = this.#model.briefing;
  }
}
