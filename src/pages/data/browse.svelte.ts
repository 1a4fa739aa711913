import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import { NotFetched, readFile, utf8Text } from '../../base/read-file.ts';
import type { Language } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { errorText } from '../../parts/error-text.ts';
import { pageOfRows, type TextTable } from './table-rows.ts';

async function load(url: string): Promise<TextTable> {
  // The reader of CSV is larger than the page itself and needed by few.
  const { readTable } = await loadPart(() => import('./read-table.ts'));
  try {
    return await readFile(url, (bytes) => readTable(utf8Text(bytes)));
  } catch (cause) {
    if (!(cause instanceof NotFetched)) throw cause;
    throw new YardstickError('table-missing', `table not loaded: ${url}`, { file: url }, cause);
  }
}

type RowFilter = ReturnType<typeof import('./filter-rows.ts').makeRowFilter>;

/** The filter of a table; its dictionaries come with the first letter that is typed. */
async function filterOf(table: TextTable): Promise<RowFilter> {
  const { makeRowFilter } = await loadPart(() => import('./filter-rows.ts'));
  return makeRowFilter(table.rows);
}

/** A table being browsed: loaded once at the first look, then filtered and paged here. */
export class Browser {
  table = $state.raw<TextTable | null>(null);
  /** That the table is loading, or why it or its filter did not come; '' once it is there. */
  notice = $state('');
  query = $state('');
  page = $state(0);
  /** The rows that hold what was asked last and is answered. */
  matching = $state.raw<TextTable['rows']>([]);
  /** True while the rows are those of a former query. */
  pending = $state(false);
  readonly view = $derived(pageOfRows(this.matching, this.page));
  #filter: Promise<RowFilter> | undefined;

  /** Loads the table, unless it is there. */
  async open(url: string, language: Language): Promise<void> {
    if (this.table !== null) return;
    this.notice = messages(language).site.loading;
    try {
      this.table = await load(url);
      this.matching = this.table.rows;
      this.notice = '';
    } catch (cause) {
      this.notice = errorText(cause, language);
    }
  }

  /** Narrows the rows and returns to the first page; typing on ends what is still looked for. */
  async search(query: string, language: Language): Promise<void> {
    this.query = query;
    if (this.table === null) return;
    this.pending = true;
    try {
      this.#filter ??= filterOf(this.table);
      const filter = await this.#filter;
      const isOver = () => this.query !== query;
      const found = isOver() ? null : await filter(query, isOver);
      if (found === null || isOver()) return;
      this.matching = found;
      this.page = 0;
      this.notice = '';
    } catch (cause) {
      this.#filter = undefined;
      this.notice = errorText(cause, language);
    }
    this.pending = false;
  }
}
