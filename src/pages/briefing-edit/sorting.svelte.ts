import { type DndEvent, SOURCES } from 'svelte-dnd-action';
import type { Block } from '../../spec/briefing/briefing.ts';
import type { Desk } from './desk.svelte.ts';

/** A block's place in a list that can be dragged. */
export interface SortItem {
  /** Unique in the list; while dragging, that of the gap for one of them. */
  readonly id: string;
  /** The block's name on the page. */
  readonly key: string;
}

const SEPARATOR = '\n';

/** The order of the blocks in one of the lists in which they can be dragged. */
export class Sorting {
  readonly #desk: Desk;
  #dragged = $state.raw<SortItem[] | null>(null);
  readonly #blocks: ReadonlyMap<string, Block> = $derived.by(() => {
    const { blocks } = this.#desk.model.briefing;
    return new Map(blocks.map((block) => [block.id, block]));
  });
  // As one text, so that typing within a block leaves the list as it is.
  readonly #order = $derived([...this.#blocks.keys()].join(SEPARATOR));
  readonly items: SortItem[] = $derived.by(() => {
    if (this.#dragged !== null) return this.#dragged;
    const keys = this.#order === '' ? [] : this.#order.split(SEPARATOR);
    return keys.map((key) => ({ id: key, key }));
  });

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The block of a name on the page; undefined once it is gone. */
  blockOf(key: string): Block | undefined {
    return this.#blocks.get(key);
  }

  readonly consider = ({ detail }: CustomEvent<DndEvent<SortItem>>): void => {
    // By keys a block goes from place to place; by pointer there is a gap that moves.
    this.#dragged = detail.info.source === SOURCES.POINTER ? detail.items : null;
  };

  readonly finalize = ({ detail }: CustomEvent<DndEvent<SortItem>>): void => {
    this.#dragged = null;
    const ids = detail.items.flatMap(({ key }) => this.#blocks.get(key)?.id ?? []);
    this.#desk.order(ids, this.#blocks.get(detail.info.id));
  };
}
