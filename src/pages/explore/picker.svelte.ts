import type { Attachment } from 'svelte/attachments';
import { dismiss } from '../../parts/picker/dismiss.ts';
import { foundOptions, type Option, optionRows } from '../../parts/search/options.ts';
import { Searcher } from '../../parts/search/searcher.svelte.ts';

/** Open or closed, and what is searched for in it: the state of one picker. */
export class PickerState {
  open = $state(false);
  readonly search: Searcher;
  readonly found: readonly Option[];
  readonly rows;

  constructor(options: () => readonly Option[]) {
    this.search = new Searcher(() => options().map(({ entry }) => entry));
    this.found = $derived(foundOptions(options(), this.search));
    this.rows = $derived(optionRows(this.found));
  }

  /** Whether a finger opened it, for whom a focused field would raise a keyboard over the list. */
  #byTouch = false;

  readonly toggle = (event: Event): void => {
    this.#byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    this.open = !this.open;
    this.search.text = '';
  };

  /** Attach to the field to search in: what is typed after opening goes there. */
  readonly begin: Attachment<HTMLElement> = (field) => {
    if (!this.#byTouch) field.focus({ preventScroll: true });
  };

  readonly dismiss = dismiss({
    isOpen: () => this.open,
    close: () => {
      this.open = false;
    },
  });
}
