import { dismiss } from '../picker/dismiss.ts';
import { Searcher } from '../search/searcher.svelte.ts';
import { foundOptions, type Option, optionRows } from './options.ts';

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

  readonly toggle = (): void => {
    this.open = !this.open;
    this.search.text = '';
  };

  readonly dismiss = dismiss({
    isOpen: () => this.open,
    close: () => {
      this.open = false;
    },
  });
}
