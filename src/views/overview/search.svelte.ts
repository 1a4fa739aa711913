import { loadPart } from '../../base/part.ts';
import type { Language } from '../../base/vocabulary.ts';
import { errorText } from '../error-text.ts';
import { loadCatalog } from '../load-catalog.ts';
import type { Page } from '../page.ts';
import type { SearchHits } from './search.ts';

/** A search that loads catalog and index at its first use, and answers the latest question only. */
export class OverviewSearch {
  /** Null while nothing is asked. */
  hits = $state.raw<SearchHits | null>(null);
  /** Why there is no answer; '' if there is one. */
  notice = $state('');
  #asked = '';
  #search: ((query: string) => string[]) | undefined;
  readonly #root: string;
  readonly #language: Language;

  constructor({ root, language }: Pick<Page, 'root' | 'language'>) {
    this.#root = root;
    this.#language = language;
  }

  /** Asks for a text; an empty one asks for nothing. */
  async ask(text: string): Promise<void> {
    const query = text.trim();
    this.#asked = query;
    if (query === '') {
      this.hits = null;
      this.notice = '';
      return;
    }
    try {
      const [{ makeSearch, readHits }, index] = await Promise.all([
        loadPart(() => import('./search.ts')),
        loadCatalog(this.#root),
      ]);
      this.#search ??= makeSearch(index);
      if (this.#asked !== query) return;
      this.hits = readHits(index, this.#search(query), this.#language);
      this.notice = '';
    } catch (cause) {
      if (this.#asked === query) this.notice = errorText(cause, this.#language);
    }
  }
}
