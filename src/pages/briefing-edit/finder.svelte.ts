import type { Attachment } from 'svelte/attachments';
import type { Entry } from '../../parts/search/entry.ts';
import { Searcher } from '../../parts/search/searcher.svelte.ts';

/** One thing to choose from a list. */
export interface FinderChoice {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name. */
  readonly detail: string;
  /** Stands at the end of the line; may be ''. */
  readonly figure: string;
}

/** Things to find one of. */
export interface Findable {
  readonly entries: readonly Entry[];
  /** Writes one of them out, by its id. */
  readonly write: (id: string) => FinderChoice;
}

/** So many are written out. */
const SHOWN = 40;

/** A searchable list in a dialog: arrow keys move in it while the cursor stays in the search. */
export class Finder {
  #active = $state(0);
  readonly #choose: (id: string) => void;
  readonly #things: () => Findable | null;
  readonly search = new Searcher(() => this.#things()?.entries ?? null);
  readonly #found = $derived.by(() =>
    this.search.pick(this.#things()?.entries ?? [], ({ id }) => id),
  );
  /** How many were found; null while there is nothing to search in. */
  readonly total: number | null = $derived.by(() =>
    this.#things() === null ? null : this.#found.length,
  );
  readonly choices: readonly FinderChoice[] = $derived.by(() => {
    const things = this.#things();
    return things === null ? [] : this.#found.slice(0, SHOWN).map(({ id }) => things.write(id));
  });
  /** Position of the choice that Enter takes; -1 if there is none. */
  readonly active = $derived(Math.min(this.#active, this.choices.length - 1));

  constructor(things: () => Findable | null, choose: (id: string) => void) {
    this.#things = things;
    this.#choose = choose;
  }

  readonly restart = (): void => {
    this.#active = 0;
  };

  readonly keydown = (event: KeyboardEvent): void => {
    const { choices } = this;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && choices.length > 0) {
      event.preventDefault();
      this.#active = (this.active + step + choices.length) % choices.length;
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.search.whenFound(() => {
        const choice = this.choices[this.active];
        if (choice !== undefined) this.#choose(choice.id);
      });
    }
  };

  /** Attach to the list: keeps the active choice in sight. */
  readonly follow: Attachment<HTMLElement> = (list) => {
    list.children[this.active]?.scrollIntoView({ block: 'nearest' });
  };
}
