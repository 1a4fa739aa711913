import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import type { ComparisonRequest } from '../../compare/comparison/comparison.ts';
import { hasAll } from '../../engine/choose.ts';
import { loadFigures, type Wanted } from '../../parts/load-figures.ts';
import { pageLocation } from '../../parts/location.svelte.ts';
import type { Page } from '../../parts/page.ts';
import type { Site } from '../../parts/site.ts';
import type { ComparePageData } from './data.ts';
import { type CompareDrawing, drawComparison } from './drawing.ts';
import { compareState, idsNamed, MOST_FIGURES } from './state.ts';

/** The state of the page: the comparison that the address asks for, and what it comes to. */
export class CompareModel {
  /** Null until the catalog has come. */
  index = $state.raw<CatalogIndex | null>(null);
  /** Why the catalog did not come. */
  fault = $state.raw<unknown>(null);
  readonly #page: () => Page<ComparePageData>;
  readonly #site: Site;
  readonly #lookedUp = new Set<string>();
  #last: CompareDrawing | null = null;

  readonly #state = $derived(this.index === null ? null : compareState(this.index));
  readonly #asked = $derived(this.#state?.read(pageLocation.search) ?? null);
  /** False where a part of the address was not understood. */
  readonly clean = $derived(this.#asked?.clean ?? true);
  readonly request: ComparisonRequest = $derived.by(
    () => this.#asked?.request ?? this.#page().data.usual.request,
  );
  /** Figures that the address names and that were not looked up yet. */
  readonly #unknown = $derived.by(() => {
    const { index } = this;
    if (index === null || hasAll(index.catalog)) return [];
    const named = idsNamed(pageLocation.search);
    return named.filter((id) => !index.observations.has(id) && !this.#lookedUp.has(id));
  });
  /** True while the address asks for what cannot be drawn yet, since data are on their way. */
  readonly behind = $derived(
    (this.index === null && pageLocation.search !== '') || this.#unknown.length > 0,
  );
  readonly full = $derived(this.request.ids.length >= MOST_FIGURES);
  readonly drawing: CompareDrawing = $derived.by(() => {
    const { data, language } = this.#page();
    if (this.index === null) return data.usual;
    // What was drawn stays until the figures have come.
    if (this.#unknown.length > 0) return this.#last ?? data.usual;
    this.#last = drawComparison(this.index, this.request, language);
    return this.#last;
  });

  constructor(page: () => Page<ComparePageData>, site: Site) {
    this.#page = page;
    this.#site = site;
  }

  /** Loads the catalog once the page follows its address, and the figures that this names. */
  readonly load = (): void => {
    const ids = idsNamed(pageLocation.search);
    if (!pageLocation.ready || (this.index !== null && this.#unknown.length === 0)) return;
    this.fault = null;
    loadFigures(this.#site, { ids }).then(
      (index) => {
        for (const id of ids) this.#lookedUp.add(id);
        this.index = index;
      },
      (cause: unknown) => {
        this.fault = cause;
      },
    );
  };

  /** Looks up figures that are not at hand. */
  readonly bring = async (wanted: Wanted): Promise<void> => {
    try {
      this.index = await loadFigures(this.#site, wanted);
    } catch (cause) {
      this.fault = cause;
    }
  };

  /** Goes to another comparison; one step back returns. */
  readonly #go = (part: Partial<ComparisonRequest>): void => {
    if (this.#state === null) return;
    pageLocation.push(this.#state.write({ ...this.request, ...part }));
  };

  /** Goes to a comparison by its query string, as an example gives it. */
  readonly open = (search: string): void => pageLocation.push(search);

  /** Other figures differ in other ways: what was acknowledged of these says nothing of those. */
  readonly choose = (ids: readonly string[]): void => this.#go({ ids, ack: [] });

  readonly add = (id: string): void => {
    if (!this.request.ids.includes(id)) this.choose([...this.request.ids, id]);
  };

  readonly remove = (id: string): void =>
    this.choose(this.request.ids.filter((other) => other !== id));

  /** Puts a figure first, so that differences are taken from it. */
  readonly makeReference = (id: string): void =>
    this.#go({ ids: [id, ...this.request.ids.filter((other) => other !== id)] });

  /** Another way to look at the same figures is no step in the history. */
  readonly #look = (part: Partial<ComparisonRequest>): void => {
    if (this.#state === null) return;
    pageLocation.replace(this.#state.write({ ...this.request, ...part }));
  };

  readonly measure = (measure: ComparisonRequest['measure']): void =>
    this.#look({ measure, per: '' });

  readonly setPer = (per: string): void => this.#look({ per, ack: [] });

  readonly acknowledge = (codes: readonly string[]): void =>
    this.#look({ ack: [...new Set([...this.request.ack, ...codes])] });

  readonly withdraw = (code: string): void =>
    this.#look({ ack: this.request.ack.filter((other) => other !== code) });
}
