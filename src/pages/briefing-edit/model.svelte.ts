import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { requote } from '../../compare/briefing/quote.ts';
import type { Briefing, QuotedFigure } from '../../spec/briefing/briefing.ts';
import { type History, record, redo, startHistory, throughout, undo } from './history.ts';
import { type OutsideChange, rebase } from './rebase.ts';

/**
 * The briefing that is being written, with all that can be undone. Every change makes a new
 * briefing; text, order and cover share one history.
 */
export class BriefingModel {
  /** Null until the catalog has come; new figures are taken from it. */
  index = $state.raw<CatalogIndex | null>(null);
  #history = $state.raw<History<Briefing>>() as History<Briefing>;
  readonly briefing: Briefing = $derived(this.#history.present);
  readonly canUndo = $derived(this.#history.past.length > 0);
  readonly canRedo = $derived(this.#history.future.length > 0);
  /** Each figure as it stood last: one that is cut and put back must not change on the way. */
  readonly #held = new Map<string | null, QuotedFigure>();
  readonly #clock: () => number;

  /** @param clock milliseconds, for telling pauses */
  constructor(briefing: Briefing, clock: () => number = () => performance.now()) {
    this.#clock = clock;
    this.#history = startHistory(briefing);
    this.#hold(briefing);
  }

  /** Goes on to another briefing; changes of one `kind` without a pause are undone together. */
  change(next: Briefing, kind = ''): void {
    if (next === this.briefing) return;
    this.#hold(next);
    this.#history = record(this.#history, this.#quoted(next), kind, this.#clock());
  }

  undo(): void {
    this.#restore(undo(this.#history));
  }

  redo(): void {
    this.#restore(redo(this.#history));
  }

  /** Takes the catalog, and from it the figures that texts name and the briefing lacks. */
  useCatalog(index: CatalogIndex): void {
    this.index = index;
    this.#settle(this.#quoted(this.briefing));
  }

  /** Lets what came from elsewhere in; undoing does not take it back. */
  adopt(change: OutsideChange): void {
    this.#hold(change.after);
    this.#history = throughout(this.#history, this.#quoted(change.after), (state) =>
      rebase(state, change),
    );
  }

  #restore(history: History<Briefing>): void {
    this.#history = history;
    this.#hold(history.present);
    this.#settle(this.#quoted(history.present));
  }

  #settle(present: Briefing): void {
    if (present !== this.briefing) this.#history = { ...this.#history, present };
  }

  #hold({ figures }: Briefing): void {
    for (const quoted of figures) this.#held.set(quoted.figure.observation, quoted);
  }

  /** With the figures that its texts name, as they stood last. */
  #quoted(briefing: Briefing): Briefing {
    const whole = requote(this.index, { ...briefing, figures: [...this.#held.values()] });
    this.#hold(whole);
    const same =
      whole.figures.length === briefing.figures.length &&
      whole.figures.every((one, position) => one === briefing.figures[position]);
    return same ? briefing : whole;
  }
}
