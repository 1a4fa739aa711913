import { YardstickError } from '../../base/error.ts';
import type { Engine, StartProgress, Table } from '../../engine/engine.ts';
import { siteEngine } from '../../parts/ask-site.ts';
import { pageLocation } from '../../parts/location.svelte.ts';
import type { Page } from '../../parts/page.ts';
import type { Site } from '../../parts/site.ts';
import type { SqlPageData } from './data.ts';
import { keepDraft, lastDraft } from './draft.ts';
import { type DatabaseError, databaseError } from './error-spot.ts';
import { fetchPage, holds, type Result, rowsOfPage, runSql, wholeTable } from './result.ts';
import { linkTooLong, sqlState } from './state.ts';
import { rowsOf, type StatementFault, statementFault } from './statement.ts';

/** How far the page is with a statement. */
export type Phase =
  | { readonly kind: 'waiting' | 'running' | 'answered' | 'cancelled' }
  | { readonly kind: 'starting'; readonly progress: StartProgress | null }
  | { readonly kind: 'unfit'; readonly fault: StatementFault }
  | { readonly kind: 'refused'; readonly error: DatabaseError }
  | { readonly kind: 'failed'; readonly cause: unknown };

/** The statement that is written, what came of it, and which rows of that are shown. */
export class SqlModel {
  sql = $state('');
  phase = $state.raw<Phase>({ kind: 'waiting' });
  result = $state.raw<Result | null>(null);
  page = $state(0);
  /** True while the statement is the link's and was neither run nor changed. */
  fromLink = $state(false);
  /** What the reader last wrote here, where a link brought another; '' otherwise. */
  former = $state('');
  readonly rows = $derived(this.result === null ? [] : rowsOfPage(this.result, this.page));
  readonly busy = $derived(this.phase.kind === 'running' || this.phase.kind === 'starting');
  readonly #page: () => Page<SqlPageData>;
  readonly #site: Site;
  #stop = new AbortController();
  #read = '';

  constructor(page: () => Page<SqlPageData>, site: Site) {
    this.#page = page;
    this.#site = site;
    this.sql = page().data.examples[0]?.sql ?? '';
  }

  /** Takes the statement of the address, or else the last one written; the effect of a component. */
  readonly follow = (): void => {
    if (!pageLocation.ready) return;
    const { q } = sqlState.parse(pageLocation.search).state;
    const draft = lastDraft();
    if (q === '' ? this.#read === '' && draft !== '' : q !== this.#read) {
      this.sql = q || draft;
      this.fromLink = q !== '' && q !== draft;
      this.former = this.fromLink ? draft : '';
    }
    this.#read = q;
  };

  /** Takes what the reader writes. */
  readonly write = (sql: string): void => {
    if (sql === this.sql) return;
    this.sql = sql;
    this.fromLink = false;
    this.former = '';
    keepDraft(sql);
  };

  /** Runs the statement as it stands; an earlier one that still runs is given up. */
  readonly run = async (): Promise<void> => {
    const { sql } = this;
    const fault = statementFault(sql);
    if (fault !== null) {
      this.phase = { kind: 'unfit', fault };
      return;
    }
    this.fromLink = false;
    keepDraft(sql);
    if (!linkTooLong(sql)) {
      this.#read = sql;
      pageLocation.push(sqlState.serialise({ q: sql }));
    }
    await this.#ask(sql, async (engine, signal) => {
      this.result = await runSql(engine, sql, signal);
      this.page = 0;
    });
  };

  readonly cancel = (): void => {
    this.#stop.abort();
    this.phase = { kind: 'cancelled' };
  };

  /** Shows another page of rows, fetched if they are not held. */
  readonly turn = async (page: number): Promise<void> => {
    const { result } = this;
    if (result === null) return;
    if (!holds(result, page)) {
      const fetched = await this.#ask(result.sql, async (engine, signal) => {
        this.result = await fetchPage(engine, result, page, signal);
      });
      if (!fetched) return;
    }
    this.page = page;
  };

  /** Gives the whole answer to who makes a file of it; what goes wrong is said by the page. */
  readonly save = async (make: (table: Table, sql: string) => Promise<void>): Promise<void> => {
    const { result } = this;
    if (result === null) return;
    await this.#ask(result.sql, async (engine, signal) => {
      await make(await wholeTable(engine, result, signal), result.sql);
    });
  };

  /** The address of this page with the statement as it stands. */
  get link(): string {
    return new URL(sqlState.serialise({ q: this.sql }), location.href.replace(/[?#].*/, '')).href;
  }

  /** Does something with the database and tells how it goes; false if it did not come to its end. */
  async #ask(
    sql: string,
    act: (engine: Engine, signal: AbortSignal) => Promise<void>,
  ): Promise<boolean> {
    this.#stop.abort();
    const stop = new AbortController();
    this.#stop = stop;
    const { signal } = stop;
    try {
      this.phase = { kind: 'starting', progress: null };
      const { packages } = this.#page().data;
      const engine = await siteEngine(this.#site, packages, (progress) => {
        if (!signal.aborted) this.phase = { kind: 'starting', progress };
      });
      if (signal.aborted) return false;
      this.phase = { kind: 'running' };
      await act(engine, signal);
      if (signal.aborted) return false;
      this.phase = { kind: 'answered' };
      return true;
    } catch (cause) {
      if (!signal.aborted) this.phase = failedPhase(cause, sql);
      return false;
    }
  }
}

function failedPhase(cause: unknown, sql: string): Phase {
  const isRefusal = cause instanceof YardstickError && cause.code === 'engine-query';
  if (!isRefusal) return { kind: 'failed', cause };
  const message = cause.details.message ?? cause.message;
  const { linesBefore } = rowsOf(sql, 0, 0);
  return { kind: 'refused', error: databaseError(message, sql, linesBefore) };
}
