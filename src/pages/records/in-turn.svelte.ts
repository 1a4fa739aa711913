import { flushSync } from 'svelte';
import { pause } from '../../parts/hand-in/pause.ts';
import type { ChartDocument } from '../../spec/document.ts';

/** A chart as it is to stand on the page. */
export interface Wanted {
  readonly document: ChartDocument;
  /** Number of the selection that it shows the answer to. */
  readonly number: number;
}

/** A chart as it stands there: each by itself, so that what another shows does not touch it. */
export class Drawn {
  document: ChartDocument = $state.raw() as ChartDocument;
  number = $state.raw(0);

  constructor({ document, number }: Wanted) {
    this.document = document;
    this.number = number;
  }
}

/** Milliseconds of drawing after which the page gets a turn: a key or a pointer is not to wait for more. */
const LONGEST = 36;

/** Draws charts one after the other, and lets the page have its turn between them. */
export class InTurn {
  /** Charts by their ids, as far as they are drawn. */
  drawn = $state.raw<ReadonlyMap<string, Drawn>>(new Map());
  #wanted: readonly Wanted[] = [];
  #busy = false;
  /** Milliseconds that a chart took when some were drawn last; the first ones cost by far the most. */
  #cost = LONGEST;

  /** Draws these charts; what was wanted before and is not drawn yet is given up. */
  async draw(wanted: readonly Wanted[]): Promise<void> {
    this.#wanted = wanted;
    if (this.#busy) return;
    this.#busy = true;
    try {
      // An effect that asks for it is to end first.
      await Promise.resolve();
      let left = LONGEST;
      for (let next = this.#next(); next.length > 0; next = this.#next()) {
        left -= this.#show(next);
        if (left > this.#cost) continue;
        await pause();
        left = LONGEST;
      }
    } finally {
      // In the turn in which nothing was left: what is wanted next is drawn by who asks for it.
      this.#busy = false;
    }
  }

  /** Shows some charts; the milliseconds that it took. */
  #show(next: readonly Wanted[]): number {
    const changed = next.filter(({ document }) => !this.#shows(document)).length;
    const before = performance.now();
    for (const one of next) this.#set(one);
    flushSync();
    const took = performance.now() - before;
    if (changed > 0) this.#cost = took / changed;
    return took;
  }

  #set(one: Wanted): void {
    const { id } = one.document;
    const drawn = this.drawn.get(id);
    if (drawn === undefined) this.drawn = new Map([...this.drawn, [id, new Drawn(one)]]);
    else Object.assign(drawn, one);
  }

  #shows(document: ChartDocument): boolean {
    return this.drawn.get(document.id)?.document === document;
  }

  /** All that stay as they are, for they only say whose answer they show, and as many others as there is time for. */
  #next(): readonly Wanted[] {
    const late = this.#wanted.filter(
      ({ document, number }) =>
        !this.#shows(document) || this.drawn.get(document.id)?.number !== number,
    );
    const same = late.filter(({ document }) => this.#shows(document));
    const others = late.filter(({ document }) => !this.#shows(document));
    return [...same, ...others.slice(0, Math.max(1, Math.floor(LONGEST / this.#cost)))];
  }
}
