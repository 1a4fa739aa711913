import { untrack } from 'svelte';
import { YardstickError } from '../../base/error.ts';
import type { Language } from '../../base/vocabulary.ts';
import { type CatalogIndex, withFigures } from '../../catalog/index-catalog.ts';
import type { Observation } from '../../catalog/types.ts';
import { countKnown, counts, DIMENSIONS, type Dimension } from '../../compare/explore/counts.ts';
import { EVERYTHING, type ExploreRequest } from '../../compare/explore/request.ts';
import type { Answerer } from '../../engine/answerer.ts';
import { answeredFromMemory, hasAll } from '../../engine/choose.ts';
import type { StartProgress } from '../../engine/engine.ts';
import { siteDatabase } from '../../parts/ask-site.ts';
import { loadFigures, type Wanted } from '../../parts/load-figures.ts';
import { pageLocation } from '../../parts/location.svelte.ts';
import type { Page } from '../../parts/page.ts';
import type { Site } from '../../parts/site.ts';
import type { ExplorePageData } from './data.ts';
import { saveCsv } from './download.ts';
import type { FigureRow } from './explore-table.ts';
import { askAll, askCounts, askedOf, askLarge, type LargeAnswer, PagedRows } from './large.ts';
import { type DrawnSelection, drawSelection, type Selection } from './selection.ts';
import { exploreState } from './state.ts';

/** How far the question is, and who answered it. */
export type Phase =
  | { readonly kind: 'waiting' | 'querying' }
  | { readonly kind: 'answered'; readonly by: 'memory' | 'database' }
  | { readonly kind: 'starting'; readonly progress: StartProgress | null }
  | { readonly kind: 'failed'; readonly cause: unknown };

interface Answer extends LargeAnswer {
  readonly asked: string;
  /** The catalog with these figures at hand. */
  readonly index: CatalogIndex;
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
  #counts = $state.raw<ReadonlyMap<Dimension, ReadonlyMap<string, number>> | null>(null);
  /** Rows of an answer that is too long to be taken along. */
  #paged: PagedRows | null = null;
  /** Grows with each page of rows that has come. */
  #pages = $state(0);
  #last: DrawnSelection | null = null;
  readonly #page: () => Page<ExplorePageData>;
  readonly #site: Site;

  readonly state = $derived(this.index === null ? null : exploreState(this.index));
  readonly #asked = $derived(this.state?.read(pageLocation.search) ?? null);
  /** False where a part of the address was not understood. */
  readonly clean = $derived(this.#asked?.clean ?? true);
  readonly request: ExploreRequest = $derived.by(
    () => this.#asked?.request ?? this.#page().data.usual.request,
  );
  /** True where the address asks nothing of its own. */
  readonly usual = $derived(this.state === null || this.state.write(this.request) === '');
  /** True where the figures at hand are all that the question can ask for. */
  readonly #atHand = $derived(
    this.index === null || answeredFromMemory(this.index.catalog, this.request),
  );
  /** True where only the database knows how many figures each option of a picker would give. */
  readonly #countsFromDatabase = $derived(
    this.index !== null &&
      !hasAll(this.index.catalog) &&
      (this.request.from !== '' || this.request.to !== ''),
  );
  readonly #isAnswered = $derived(this.#answer?.asked === askedOf(this.request));
  /** True while the address asks for what has not been drawn, since data are on their way. */
  readonly behind = $derived(
    (this.index === null && pageLocation.search !== '') || !(this.#atHand || this.#isAnswered),
  );
  readonly #drawn: DrawnSelection | null = $derived.by(() => this.#draw());
  readonly selection: Selection = $derived.by(
    () => this.#drawn?.selection ?? this.#page().data.usual,
  );

  constructor(page: () => Page<ExplorePageData>, site: Site) {
    this.#page = page;
    this.#site = site;
  }

  #draw(): DrawnSelection | null {
    const { index, request } = this;
    const { language } = this.#page();
    if (index === null) return null;
    const answer = this.#isAnswered ? this.#answer : null;
    // What was drawn stays until the answer has come.
    if (answer === null && !this.#atHand) return this.#last;
    const more = answer !== null && answer.count > answer.figures.length ? answer : null;
    const rows = answer?.figures ?? null;
    this.#last = drawSelection(answer?.index ?? index, request, rows, language, more);
    return this.#last;
  }

  /** How many figures each option of a picker would give. */
  readonly counts: ReadonlyMap<Dimension, ReadonlyMap<string, number>> = $derived.by(() => {
    const { index, request } = this;
    if (index === null) return new Map();
    const known = this.#countsFromDatabase ? this.#counts : null;
    return new Map(
      DIMENSIONS.map((one) => [one, known?.get(one) ?? counts(index.catalog, request, one)]),
    );
  });

  /** A row of the table by its position, written out; null while it is on its way. */
  readonly row = (at: number): FigureRow | null => {
    void this.#pages;
    const one = this.#drawn?.figures[at] ?? this.#paged?.at(at);
    if (one !== undefined && this.#drawn !== null) return this.#drawn.row(one);
    return this.selection.table.rows[at] ?? null;
  };

  /** Asks for rows that came into sight, as far as they are not here. */
  readonly need = (from: number, to: number): void => {
    this.#paged?.need(from, to).then(
      (came) => {
        if (came) this.#pages += 1;
      },
      (cause: unknown) => {
        this.phase = { kind: 'failed', cause };
      },
    );
  };

  /** Hands all figures of the question to the reader as a CSV file. */
  readonly download = async (language: Language): Promise<void> => {
    const { index, request } = this;
    if (index === null || this.#drawn === null) return;
    const { figures, selection } = this.#drawn;
    const whole = figures.length === selection.table.count;
    try {
      const all = whole ? figures : await askAll(await this.#database(index), request);
      saveCsv(index, all, language);
    } catch (cause) {
      this.phase = { kind: 'failed', cause };
    }
  };

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
    loadFigures(this.#site).then(
      (index) => {
        this.index = index;
      },
      (cause: unknown) => {
        this.fault = cause;
      },
    );
  };

  /** Asks the database what the figures at hand cannot answer; the effect of a component. */
  readonly follow = (): (() => void) | undefined => {
    const { index, request } = this;
    if (index === null) return undefined;
    if (this.#atHand && !this.#countsFromDatabase) {
      this.phase = { kind: 'answered', by: 'memory' };
      return undefined;
    }
    const controller = new AbortController();
    untrack(() => void this.#ask(index, request, controller.signal));
    return () => controller.abort();
  };

  /** Asks the database again after a failure. */
  readonly askAgain = (): void => {
    const { index, request } = this;
    if (index !== null) void this.#ask(index, request, new AbortController().signal);
  };

  #database(index: CatalogIndex, signal?: AbortSignal): Promise<Answerer> {
    return siteDatabase(this.#site, index, (progress) => {
      if (signal?.aborted === false) this.phase = { kind: 'starting', progress };
    });
  }

  async #ask(index: CatalogIndex, request: ExploreRequest, signal: AbortSignal): Promise<void> {
    const asked = askedOf(request);
    if (this.#answer?.asked === asked) {
      this.phase = { kind: 'answered', by: 'database' };
      return;
    }
    try {
      this.phase = { kind: 'starting', progress: null };
      const database = await this.#database(index, signal);
      if (signal.aborted) return;
      this.phase = { kind: 'querying' };
      const answer = await askLarge(database, request, countKnown(index.catalog, request), {
        signal,
      });
      const { catalog } = await loadFigures(this.#site, inputsOf(answer.figures));
      const known = new Map(
        [...catalog.observations, ...answer.figures].map((one) => [one.id, one] as const),
      );
      if (signal.aborted) return;
      this.#paged = new PagedRows(database, request, answer.figures);
      this.#answer = { asked, index: withFigures(index, [...known.values()]), ...answer };
      this.phase = { kind: 'answered', by: 'database' };
      if (this.#countsFromDatabase) {
        this.#counts = await askCounts(database, request, { signal });
      }
    } catch (cause) {
      const cancelled = cause instanceof YardstickError && cause.code === 'engine-cancelled';
      if (!cancelled && !signal.aborted) this.phase = { kind: 'failed', cause };
    }
  }
}

/** What the figures of an answer were computed from. */
function inputsOf(figures: readonly Observation[]): Wanted {
  const ids = figures.flatMap(({ derivation }) => Object.values(derivation?.inputs ?? {}));
  return ids.length === 0 ? {} : { ids };
}
