import { loadPart } from '../../base/part.ts';
import type { VirtualRows } from '../../parts/table/virtual-rows.svelte.ts';
import type { FigureRow } from './explore-table.ts';
import type { ExploreModel } from './model.svelte.ts';

/** A table of more rows draws those in sight only. */
const MOST_PLAIN = 1000;

/** Which rows of the table stand on the page: the first, all, or those in sight. */
export class TableRows {
  /** Set while the rows in sight alone are drawn. */
  virtual = $state.raw<VirtualRows | null>(null);
  fault = $state.raw<unknown>(null);
  #all = $state(false);
  readonly #model: () => Pick<ExploreModel, 'selection' | 'row' | 'need'>;

  /** True while nothing is left out. */
  readonly whole = $derived.by(() => {
    const { count, rows } = this.#model().selection.table;
    return rows.length === count || this.virtual !== null || this.#plain;
  });
  readonly plain: readonly FigureRow[] = $derived.by(() => {
    const { count, rows } = this.#model().selection.table;
    if (!this.#plain) return rows;
    return Array.from({ length: count }, (_, at) => this.#model().row(at)).filter(
      (row) => row !== null,
    );
  });

  constructor(model: () => Pick<ExploreModel, 'selection' | 'row' | 'need'>) {
    this.#model = model;
  }

  get #plain(): boolean {
    return this.#all && this.#model().selection.table.count <= MOST_PLAIN;
  }

  readonly showAll = async (): Promise<void> => {
    this.#all = true;
    if (this.#model().selection.table.count <= MOST_PLAIN) return;
    try {
      this.fault = null;
      const { VirtualRows } = await loadPart(
        () => import('../../parts/table/virtual-rows.svelte.ts'),
      );
      this.virtual = new VirtualRows(
        () => this.#model().selection.table.count,
        (from, to) => this.#model().need(from, to),
      );
    } catch (cause) {
      this.#all = false;
      this.fault = cause;
    }
  };
}
