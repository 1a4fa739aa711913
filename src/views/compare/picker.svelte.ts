import type { Attachment } from 'svelte/attachments';
import type { Language } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { dismiss } from '../picker/dismiss.ts';
import { Searcher } from '../search/searcher.svelte.ts';
import { type Choice, choiceOf, figureEntries, fittingFigures } from './choices.ts';

const SHOWN = 40;

/** A searchable list of figures: what was typed, what is found, and which one the keys are on. */
export class FigurePicker {
  reform = $state('');
  area = $state('');
  open = $state(false);
  #active = $state(0);
  readonly #index: () => CatalogIndex | null;
  readonly #chosen: () => readonly string[];
  readonly #language: () => Language;
  readonly #add: (id: string) => void;

  readonly search = new Searcher(() => {
    const index = this.#index();
    return index === null ? null : figureEntries(index);
  });
  readonly #found = $derived.by(() => {
    const index = this.#index();
    if (index === null || !this.open) return [];
    const chosen = new Set(this.#chosen());
    const fitting = fittingFigures(index, this).filter(({ id }) => !chosen.has(id));
    return this.search.pick(fitting, ({ id }) => id);
  });
  readonly total = $derived(this.#found.length);
  readonly choices: readonly Choice[] = $derived.by(() => {
    const index = this.#index();
    if (index === null) return [];
    return this.#found.slice(0, SHOWN).map((one) => choiceOf(index, one, this.#language()));
  });
  /** Position of the choice that Enter adds; -1 if there is none. */
  readonly active = $derived(Math.min(this.#active, this.choices.length - 1));

  constructor(sources: {
    readonly index: () => CatalogIndex | null;
    readonly chosen: () => readonly string[];
    readonly language: () => Language;
    readonly add: (id: string) => void;
  }) {
    this.#index = sources.index;
    this.#chosen = sources.chosen;
    this.#language = sources.language;
    this.#add = sources.add;
  }

  readonly show = (): void => {
    this.open = true;
  };

  /** Starts again at the first choice, as after typing. */
  readonly restart = (): void => {
    this.#active = 0;
    this.open = true;
  };

  readonly add = (id: string): void => this.#add(id);

  /** Arrow keys move, Enter adds and keeps the list open for the next. */
  readonly keydown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const count = this.choices.length;
      if (!this.open) this.restart();
      else if (count > 0) this.#active = (this.active + step + count) % count;
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.search.whenFound(() => {
        const choice = this.open ? this.choices[this.active] : undefined;
        if (choice !== undefined) this.add(choice.id);
      });
    }
  };

  readonly dismiss = dismiss({
    isOpen: () => this.open,
    close: () => {
      this.open = false;
    },
  });

  /** Attach to the list: keeps the active choice in sight. */
  readonly follow: Attachment<HTMLElement> = (list) => {
    list.children[this.active]?.scrollIntoView({ block: 'nearest' });
  };
}
