import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { errorText } from '../../parts/error-text.ts';
import { loadFigures } from '../../parts/load-figures.ts';
import { Searcher } from '../../parts/search/searcher.svelte.ts';
import type { Site } from '../../parts/site.ts';
import { overviewEntries, readHits, type SearchHits } from './search.ts';

/** A search that loads the catalog at its first use. */
export class OverviewSearch {
  #index = $state.raw<CatalogIndex | null>(null);
  #fault = $state.raw<unknown>(null);
  readonly #site: Site;
  readonly search = new Searcher(() =>
    this.#index === null ? null : overviewEntries(this.#index),
  );
  /** Null while nothing is asked, or known. */
  readonly hits: SearchHits | null = $derived.by(() => {
    const { found } = this.search;
    if (this.#index === null || found === null) return null;
    return readHits(this.#index, found, this.#site.language);
  });
  /** Why there is no answer; '' if there is one. */
  readonly notice = $derived.by(() =>
    this.#fault === null || !this.search.asked ? '' : errorText(this.#fault, this.#site.language),
  );

  constructor(site: Site) {
    this.#site = site;
  }

  /** Asks for a text; an empty one asks for nothing. */
  async ask(text: string): Promise<void> {
    this.search.text = text;
    if (!this.search.asked || this.#index !== null) return;
    try {
      this.#fault = null;
      this.#index = await loadFigures(this.#site);
    } catch (cause) {
      this.#fault = cause;
    }
  }
}
