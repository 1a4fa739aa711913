import type { Attachment } from 'svelte/attachments';

/** One thing to choose from a list. */
export interface FinderChoice {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name. */
  readonly detail: string;
  /** Stands at the end of the line; may be ''. */
  readonly figure: string;
}

/** What a search found: the first of them written out, and how many there are. */
export interface Found {
  readonly choices: readonly FinderChoice[];
  readonly total: number;
}

/** A searchable list in a dialog: arrow keys move in it while the cursor stays in the search. */
export class Finder {
  search = $state('');
  #active = $state(0);
  readonly #find: (search: string) => Found | null;
  readonly #choose: (id: string) => void;
  /** Null while there is nothing to search in. */
  readonly found: Found | null = $derived.by(() => this.#find(this.search));
  readonly choices = $derived(this.found?.choices ?? []);
  /** Position of the choice that Enter takes; -1 if there is none. */
  readonly active = $derived(Math.min(this.#active, this.choices.length - 1));

  constructor(find: (search: string) => Found | null, choose: (id: string) => void) {
    this.#find = find;
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
      const choice = choices[this.active];
      if (choice !== undefined) this.#choose(choice.id);
    }
  };

  /** Attach to the list: keeps the active choice in sight. */
  readonly follow: Attachment<HTMLElement> = (list) => {
    list.children[this.active]?.scrollIntoView({ block: 'nearest' });
  };
}
