import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import type { Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { errorText } from '../error-text.ts';
import { filterRows, pageOfRows, type TextTable } from './table-rows.ts';

async function load(url: string): Promise<TextTable> {
  let text: string;
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`status ${response.status}`);
    text = await response.text();
  } catch (cause) {
    throw new YardstickError('table-missing', `table not loaded: ${url}`, { file: url }, cause);
  }
  // The reader of CSV is larger than the page itself and needed by few.
  const { readTable } = await loadPart(() => import('./read-table.ts'));
  return readTable(text);
}

/** A table being browsed: loaded once at the first look, then filtered and paged here. */
export class Browser {
  table = $state.raw<TextTable | null>(null);
  /** That the table is loading, or why it did not; '' once it is there. */
  notice = $state('');
  query = $state('');
  page = $state(0);
  readonly matching = $derived(filterRows(this.table?.rows ?? [], this.query));
  readonly view = $derived(pageOfRows(this.matching, this.page));

  /** Loads the table, unless it is there. */
  async open(url: string, language: Language): Promise<void> {
    if (this.table !== null) return;
    this.notice = messages(language).site.loading;
    try {
      this.table = await load(url);
      this.notice = '';
    } catch (cause) {
      this.notice = errorText(cause, language);
    }
  }

  /** Narrows the rows and returns to the first page. */
  search(query: string): void {
    this.query = query;
    this.page = 0;
  }
}
