import { untrack } from 'svelte';
import { YardstickError } from '../../base/error.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { EVERYTHING, type ExploreRequest } from '../../compare/explore/request.ts';
import { observationsOf } from '../../compare/explore/rows.ts';
import type { StartProgress } from '../../engine/engine.ts';
import { sharedEngine } from '../../engine/shared.ts';
import { loadFigures } from '../load-catalog.ts';
import { pageLocation } from '../location.svelte.ts';
import type { Page } from '../page.ts';
import type { ExplorePageData } from './data.ts';
import { drawSelection, type Selection } from './selection.ts';
import { exploreState } from './state.ts';

/** How far the database is with the question. */
export type Phase =
  | { readonly kind: 'waiting' | 'querying' | 'answered' }
  | { readonly kind: 'starting'; readonly progress: StartProgress | null }
  | { readonly kind: 'failed'; readonly cause: unknown };

interface Answer {
  readonly sql: string;
  readonly rows: readonly Observation[];
}

/**
 * The state of the page: the question in the address, what the catalog answers at once, and what
 * the database answers after it.
 */
export class ExploreModel {
  /** Null until the catalog has come. */
  index = $state.raw<CatalogIndex | null>(null);
  /** Why the catalog did not come. */
  fault = $state.raw<unknown>(null);
  phase = $state.raw<Phase>({ kind: 'waiting' });
  #answer = $state.raw<Answer | null>(null);
  readonly #page: () => Page<ExplorePageData>;

  readonly state = $derived(this.index === null ? null : exploreState(this.index));
  readonly #asked = $derived(this.state?.read(pageLocation.search) ?? null);
  /** False where a part of the address was not understood. */
  readonly clean = $derived(this.#asked?.clean ?? true);
  readonly request: ExploreRequest = $derived.by(
    () => this.#asked?.request ?? this.#page().data.usual.request,
  );
  /** True where the address asks nothing of its own. */
  readonly usual = $derived(this.state === null || this.state.write(this.request) === '');
  /** True while the address asks for what has not been drawn, since the catalog is on its way. */
  readonly behind = $derived(this.index === null && pageLocation.search !== '');
  readonly selection: Selection = $derived.by(() => this.#select());

  constructor(page: () => Page<ExplorePageData>) {
    this.#page = page;
  }

  #select(): Selection {
    const { data, language } = this.#page();
    if (this.index === null) return data.usual;
    const fromCatalog = drawSelection(this.index, this.request, null, language);
    const rows = this.#answer?.sql === fromCatalog.sql ? this.#answer.rows : null;
    return rows === null ? fromCatalog : drawSelection(this.index, this.request, rows, language);
  }

  /** The figures that are shown, in order. */
  get figures(): readonly Observation[] {
    const known = this.index?.observations;
    return this.selection.table.rows.flatMap((row) => known?.get(row.observation) ?? []);
  }

  /** Changes a part of the question; one step back returns. */
  readonly change = (part: Partial<ExploreRequest>): void => {
    if (this.state !== null) pageLocation.push(this.state.write({ ...this.request, ...part }));
  };

  /** Asks for everything, in the order and the panels chosen. */
  readonly clear = (): void => {
    const { sort, descending, facet, scale, type } = this.request;
    this.change({ ...EVERYTHING, sort, descending, facet, scale, type });
  };

  readonly reset = (): void => pageLocation.push('');

  /** Loads the catalog once the page follows its address. */
  readonly load = (): void => {
    if (!pageLocation.ready || this.index !== null) return;
    this.fault = null;
    loadFigures(this.#page().root).then(
      (index) => {
        this.index = index;
      },
      (cause: unknown) => {
        this.fault = cause;
      },
    );
  };

  /** Asks the database whenever the question is not the usual one; the effect of a component. */
  readonly follow = (): (() => void) | undefined => {
    const { index, state, request } = this;
    if (index === null || state === null) return undefined;
    const { sql } = untrack(() => this.selection);
    if (state.write(request) === '' && untrack(() => this.#answer?.sql) !== sql) {
      this.phase = { kind: 'waiting' };
      return undefined;
    }
    const controller = new AbortController();
    untrack(() => void this.#ask(index, sql, controller.signal));
    return () => controller.abort();
  };

  /** Asks the database again, for instance after a failure, or for the usual question. */
  readonly askAgain = (): void => {
    const { index } = this;
    if (index !== null) void this.#ask(index, this.selection.sql, new AbortController().signal);
  };

  async #ask(index: CatalogIndex, sql: string, signal: AbortSignal): Promise<void> {
    if (this.#answer?.sql === sql) {
      this.phase = { kind: 'answered' };
      return;
    }
    try {
      this.phase = { kind: 'starting', progress: null };
      const engine = await sharedEngine({
        base: new URL(`${this.#page().root}data/`, document.baseURI).href,
        packages: index.catalog.packages,
        onProgress: (progress) => {
          if (!signal.aborted) this.phase = { kind: 'starting', progress };
        },
      });
      if (signal.aborted) return;
      this.phase = { kind: 'querying' };
      const rows = observationsOf(index, await engine.query(sql, { signal }));
      this.#answer = { sql, rows };
      this.phase = { kind: 'answered' };
    } catch (cause) {
      const cancelled = cause instanceof YardstickError && cause.code === 'engine-cancelled';
      if (!cancelled && !signal.aborted) this.phase = { kind: 'failed', cause };
    }
  }
}
