import { flushSync } from 'svelte';
import { pause } from '../../parts/hand-in/pause.ts';
import type { ChartDocument } from '../../spec/document.ts';

/** A chart as it stands on the page. */
export interface Drawn {
  readonly document: ChartDocument;
  /** Number of the selection that it shows the answer to. */
  readonly number: number;
}

/** Milliseconds of drawing after which the page gets a turn: a key or a pointer is not to wait for more. */
const LONGEST = 24;

/** Draws charts one after the other, and lets the page have its turn between them. */
export class InTurn {
  /** Charts by their ids, as far as they are drawn. */
  drawn = $state.raw<ReadonlyMap<string, Drawn>>(new Map());
  #wanted: readonly Drawn[] = [];
  #busy = false;

  /** Draws these charts; what was wanted before and is not drawn yet is given up. */
  async draw(wanted: readonly Drawn[]): Promise<void> {
    this.#wanted = wanted;
    if (this.#busy) return;
    this.#busy = true;
    // An effect that asks for it is to end first.
    await Promise.resolve();
    let since = performance.now();
    for (let next = this.#next(); next.length > 0; next = this.#next()) {
      this.drawn = new Map([...this.drawn, ...next.map((one) => [one.document.id, one] as const)]);
      flushSync();
      if (performance.now() - since < LONGEST) continue;
      await pause();
      since = performance.now();
    }
    this.#busy = false;
  }

  /** All that stay as they are, for they only say whose answer they show; else the first that changes. */
  #next(): readonly Drawn[] {
    const late = this.#wanted.filter((one) => {
      const { document, number } = this.drawn.get(one.document.id) ?? {};
      return document !== one.document || number !== one.number;
    });
    const same = late.filter((one) => this.drawn.get(one.document.id)?.document === one.document);
    return same.length > 0 ? same : late.slice(0, 1);
  }
}
