import type { Attachment } from 'svelte/attachments';
import { foundOptions, type Option, type OptionRow, optionRows } from '../search/options.ts';
import { Searcher } from '../search/searcher.svelte.ts';
import { dismiss } from './dismiss.ts';
import { type OpenedWith, partOptions } from './part-options.ts';

/** Open or closed, and what is searched for in it: the state of one picker. */
export class PickerState {
  open = $state(false);
  readonly search: Searcher;
  readonly found: readonly Option[];
  /** True once what has no figures was asked for. */
  all = $state(false);
  readonly rows: readonly OptionRow[];
  /** How many options are folded: those without figures, until they are asked for or searched. */
  readonly folded: number;
  readonly #now: () => OpenedWith;
  #opened = $state.raw<OpenedWith>({ chosen: new Set(), filled: new Set() });

  constructor(options: () => readonly Option[], now: () => OpenedWith) {
    this.#now = now;
    this.search = new Searcher(() => options().map(({ entry }) => entry));
    this.found = $derived(foundOptions(options(), this.search));
    const parted = $derived(
      this.search.asked
        ? { rows: optionRows(this.found), rest: [] }
        : partOptions(options(), this.#opened),
    );
    this.rows = $derived(this.all ? [...parted.rows, ...parted.rest] : parted.rows);
    this.folded = $derived(this.all ? 0 : parted.rest.filter(({ option }) => option).length);
  }

  /** Whether a finger opened it, for whom a focused field would raise a keyboard over the list. */
  #byTouch = false;

  readonly toggle = (event: Event): void => {
    this.#byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    this.open = !this.open;
    this.#opened = this.#now();
    this.all = false;
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
