import { untrack } from 'svelte';
import { loadPart } from '../../base/part.ts';
import type { Entry, Search } from './entry.ts';

type Engine = typeof import('./engine.ts');

/** One field to search in. Dictionaries and index come with the first letter that is typed. */
export class Searcher {
  #text = $state('');
  #engine = $state.raw<Engine | null>(null);
  /** Why the search did not come; null if it did or may yet. */
  fault = $state.raw<unknown>(null);
  #stopWaiting: () => void = () => {};
  readonly #entries: () => readonly Entry[] | null;
  readonly #search: Search | null = $derived.by(() => {
    const engine = this.#engine;
    const entries = engine === null ? null : this.#entries();
    return engine === null || entries === null ? null : engine.makeSearch(entries);
  });
  readonly asked = $derived(this.#text.trim() !== '');
  /** Ids of what was found, best first; null while nothing is asked or known. */
  readonly found: readonly string[] | null = $derived.by(() =>
    this.asked ? (this.#search?.find(this.#text) ?? null) : null,
  );
  /** True while what is asked cannot be answered yet. */
  readonly pending = $derived(this.asked && this.found === null && this.fault === null);
  /** Searches that would find something, where this one found nothing. */
  readonly suggestions: readonly string[] = $derived.by(() =>
    this.found?.length === 0 ? (this.#search?.suggest(this.#text) ?? []) : [],
  );

  /** `entries` gives null while there is nothing yet to search in. */
  constructor(entries: () => readonly Entry[] | null) {
    this.#entries = entries;
  }

  get text(): string {
    return this.#text;
  }
  set text(text: string) {
    this.#stopWaiting();
    this.#text = text;
    if (this.asked) void this.load();
  }

  /** Loads what the search needs, unless it is there; what stands in its way is told by `fault`. */
  readonly load = async (): Promise<void> => {
    if (this.#engine !== null) return;
    try {
      this.fault = null;
      this.#engine = await loadPart(() => import('./engine.ts'));
    } catch (cause) {
      this.fault = cause;
    }
  };

  /** Acts on the answer: at once, or as soon as it is known; typing on forgets it. */
  whenFound(act: () => void): void {
    this.#stopWaiting();
    if (!this.pending) {
      act();
      return;
    }
    this.#stopWaiting = $effect.root(() => {
      $effect(() => {
        if (this.pending) return;
        this.#stopWaiting();
        untrack(act);
      });
    });
  }

  /** Those of some things that were found, looked up by their ids, best first; all while nothing is asked, none while it is looked up. */
  pick<Thing>(
    things: readonly Thing[],
    byId: ReadonlyMap<string, Thing> | ((thing: Thing) => string),
  ): readonly Thing[] {
    if (this.pending) return [];
    if (this.found === null) return things;
    const known =
      typeof byId === 'function' ? new Map(things.map((thing) => [byId(thing), thing])) : byId;
    return this.found.flatMap((id) => known.get(id) ?? []);
  }
}
