import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { Attachment } from 'svelte/attachments';

/** Pixels that a row is taken to have until it was seen. */
const ROW = 40;
/** Rows drawn beyond each edge of what is seen. */
const BEYOND = 12;

/** The rows of a long table that are in sight, and the room of the others. */
export class VirtualRows {
  /** Positions of the rows to draw, in order. */
  shown = $state.raw<readonly number[]>([]);
  /** Pixels above and below them. */
  above = $state(0);
  below = $state(0);
  readonly #count: () => number;
  readonly #seen: (from: number, to: number) => void;
  #virtualizer: Virtualizer<HTMLElement, HTMLElement> | null = null;

  /** `seen` is told which rows came into sight, the last one included. */
  constructor(count: () => number, seen: (from: number, to: number) => void) {
    this.#count = count;
    this.#seen = seen;
  }

  /** Attach to what scrolls. */
  readonly scroll: Attachment<HTMLElement> = (element) => {
    const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
      count: this.#count(),
      getScrollElement: () => element,
      estimateSize: () => ROW,
      overscan: BEYOND,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      onChange: (virtualizer) => this.#read(virtualizer),
    };
    const virtualizer = new Virtualizer(options);
    this.#virtualizer = virtualizer;
    const end = virtualizer._didMount();
    virtualizer._willUpdate();
    this.#read(virtualizer);
    return () => {
      this.#virtualizer = null;
      end();
    };
  };

  /** Attach to a row with its position in `data-index`: its true height is taken. */
  readonly measure: Attachment<HTMLElement> = (row) => {
    this.#virtualizer?.measureElement(row);
  };

  #read(virtualizer: Virtualizer<HTMLElement, HTMLElement>): void {
    const items = virtualizer.getVirtualItems();
    const [first, last] = [items[0], items.at(-1)];
    this.shown = items.map(({ index }) => index);
    this.above = first?.start ?? 0;
    this.below = virtualizer.getTotalSize() - (last?.end ?? 0);
    if (first !== undefined && last !== undefined) this.#seen(first.index, last.index);
  }
}
