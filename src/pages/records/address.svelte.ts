import { pageLocation } from '../../parts/location.svelte.ts';
import type { LogSelection } from '../../records/linked/selection.ts';
import {
  contextOf,
  queryOf,
  type ReadWith,
  type RecordsState,
  recordsState,
  selectionOf,
} from './state.ts';

/** What the page's address says of a log: what is chosen of it, and how it is shown. */
export class RecordsAddress {
  readonly state = $derived(recordsState.parse(pageLocation.search).state);
  readonly selection = $derived(selectionOf(this.state));
  readonly query = $derived(queryOf(this.state));
  readonly #since = $derived(this.state.since);
  readonly #target = $derived(this.state.target);
  readonly #first = $derived(this.state.first);
  readonly #control = $derived(this.state.control);

  /** What charts say of a log: the same object until that changes, for it is not of what is chosen. */
  protected contextOf(shown: ReadWith) {
    const [since, target, first, control] = [this.#since, this.#target, this.#first, this.#control];
    return contextOf(shown, { since, target, first, control });
  }

  /** Changes what the page's address holds; a step back returns. */
  readonly set = (change: Partial<RecordsState>, step = true): void => {
    const search = recordsState.serialise({ ...this.state, ...change });
    if (step) pageLocation.push(search);
    else pageLocation.replace(search);
  };

  /** Changes what is chosen; charts are drawn first, then the history has its step. */
  readonly select = (selection: LogSelection, step = true): void => {
    const range = (ends: readonly [number, number] | null) => (ends === null ? '' : ends.join('-'));
    const { area, type, outcome } = selection.words;
    const words = { areas: area, types: type, outcomes: outcome };
    const chosen = { periods: range(selection.periods), days: range(selection.days) };
    const search = recordsState.serialise({ ...this.state, ...words, ...chosen });
    if (step) pageLocation.pushSoon(search);
    else pageLocation.replace(search);
  };
}
