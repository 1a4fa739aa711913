import { untrack } from 'svelte';
import { pause } from '../../parts/hand-in/pause.ts';

/** Draws a long page part by part; the page answers in between. */
export class Steps {
  #done = $state(0);
  readonly #all: () => number;

  /** @param all number of the parts; 0 where all are drawn at once */
  constructor(all: () => number) {
    this.#all = all;
  }

  /** Whether a part is drawn by now. */
  isDue(part: number): boolean {
    return this.#all() === 0 || part < this.#done;
  }

  /** Goes on until all parts are drawn; the effect of a component. */
  readonly go = (): (() => void) => {
    const all = this.#all();
    let stopped = false;
    const run = async () => {
      while (!stopped && this.#done < all) {
        await pause();
        this.#done += 1;
      }
    };
    untrack(() => void run());
    return () => {
      stopped = true;
    };
  };
}
