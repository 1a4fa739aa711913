import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import type { LogContext } from '../../compare/records/log-context.ts';
import { pageLocation } from '../../parts/location.svelte.ts';
import { today } from '../../parts/today.ts';
import type { LinkedAnswer, LinkedQuery } from '../../records/linked/answer.ts';
import type { LogSelection } from '../../records/linked/selection.ts';
import { columnsOf } from '../../records/role-names.ts';
import type { Roles } from '../../records/roles.ts';
import { LogReader } from './log-reader.ts';
import type { AsideRow, CasesQuery, Peeked, ReadingProgress, ReadLog } from './protocol.ts';
import {
  cutOf,
  dayOf,
  NOTHING_CHOSEN,
  type RecordsState,
  rangeOf,
  recordsState,
  rolesOf,
  settingOf,
  wholeNumber,
  withRoles,
} from './state.ts';

/** How far the page is with a log. */
export type Phase = 'none' | 'looking' | 'looked' | 'reading' | 'counting' | 'read';

/** An answer, and the number of the selection that it is of. */
export interface Numbered {
  readonly number: number;
  readonly answer: LinkedAnswer;
  readonly query: LinkedQuery;
}

/** The log that is open on this page, what is chosen of it, and what its charts show. */
export class RecordsModel {
  phase = $state<Phase>('none');
  progress = $state.raw<ReadingProgress>({ share: 0, rows: 0 });
  fault = $state.raw<unknown>(null);
  cancelled = $state(false);
  isExample = $state(false);
  names = $state.raw<readonly string[]>([]);
  peeked = $state.raw<Peeked | null>(null);
  /** Whether the roles are those that this device remembers. */
  isRemembered = $state(false);
  log = $state.raw<ReadLog | null>(null);
  /** The state that the log was read with. */
  readWith = $state.raw<RecordsState | null>(null);
  answered = $state.raw<Numbered | null>(null);
  /** Raised by each change of what is chosen or shown. */
  number = $state(0);
  readonly state = $derived(recordsState.parse(pageLocation.search).state);
  readonly selection = $derived.by((): LogSelection => {
    const { periods, days, areas, types, outcomes } = this.state;
    const words = { area: areas, type: types, outcome: outcomes };
    return { periods: rangeOf(periods), days: rangeOf(days), words };
  });
  readonly context = $derived.by((): LogContext | null => {
    const { log, readWith, state, isExample } = this;
    const roles = readWith === null ? null : rolesOf(readWith);
    if (log === null || roles === null) return null;
    const since = dayOf(state.since);
    const target = wholeNumber(state.target);
    return { ...log, roles, countsStart: state.first, since, target, synthetic: isExample };
  });
  #reader: LogReader | null = null;
  #asked = '';
  #cut = '';
  #stopPending: () => void = () => undefined;
  #busy = false;

  /** Changes what the page's address holds; a step back returns. */
  readonly set = (change: Partial<RecordsState>, step = true): void => {
    const search = recordsState.serialise({ ...this.state, ...change });
    if (step) pageLocation.push(search);
    else pageLocation.replace(search);
  };

  readonly select = (selection: LogSelection, step = true): void => {
    const range = (ends: readonly [number, number] | null) => (ends === null ? '' : ends.join('-'));
    const { area, type, outcome } = selection.words;
    const words = { areas: area, types: type, outcomes: outcome };
    this.set({ ...words, periods: range(selection.periods), days: range(selection.days) }, step);
  };

  /** Opens files of one form as one log; the log that was open stays until they are read. */
  readonly open = async (files: readonly File[], example = false): Promise<void> => {
    if (files.length === 0) return;
    this.fault = null;
    this.cancelled = false;
    const before = this.phase;
    this.phase = 'looking';
    this.names = files.map(({ name }) => name);
    let reader: LogReader | null = null;
    try {
      reader = new LogReader((progress) => {
        this.progress = progress;
      });
      this.#stopPending = () => reader?.stop();
      const peeked = await reader.ask({ kind: 'peek', files });
      this.#reader?.stop();
      this.#reader = reader;
      this.log = null;
      this.answered = null;
      this.peeked = peeked;
      this.isExample = example;
      this.phase = 'looked';
      const roles = await this.#rolesFor(peeked);
      if (roles === null) return;
      if (roles !== 'state')
        this.set(withRoles({ ...this.state, ...NOTHING_CHOSEN }, roles), false);
      await this.read();
    } catch (cause) {
      reader?.stop();
      this.#fail(cause, before);
    }
  };

  /** The roles of the address if they fit, else those remembered, else as guessed. */
  async #rolesFor({ columns, guess }: Peeked): Promise<Roles | 'state' | null> {
    const own = rolesOf(this.state);
    this.isRemembered = false;
    if (own !== null && columnsOf(own).every((name) => columns.includes(name))) return 'state';
    const { keptRoles } = await loadPart(() => import('./kept-roles.ts'));
    const kept = keptRoles(columns);
    this.isRemembered = kept !== null;
    return kept ?? guess.roles;
  }

  /** Reads the whole log with the roles of the address. */
  readonly read = async (): Promise<void> => {
    const roles = rolesOf(this.state);
    const reader = this.#reader;
    if (reader === null) return;
    if (roles === null) {
      this.fault = new YardstickError('log-no-start', 'no start');
      return;
    }
    this.fault = null;
    this.phase = 'reading';
    this.progress = { share: 0, rows: 0 };
    const state = this.state;
    try {
      const setting = settingOf(state, roles);
      this.log = await reader.ask({ kind: 'read', setting, today: today() });
      this.readWith = state;
      this.phase = 'read';
      this.#cut = cutOf(state);
      this.#asked = '';
      this.ask();
    } catch (cause) {
      this.#fail(cause, 'looked');
    }
  };

  #fail(cause: unknown, phase: Phase): void {
    const isCancelled = cause instanceof YardstickError && cause.code === 'log-cancelled';
    this.cancelled = isCancelled;
    if (!isCancelled) this.fault = cause;
    this.phase = this.log !== null ? 'read' : phase === 'looking' ? 'none' : phase;
  }

  readonly cancel = (): void => {
    this.#stopPending();
    if (this.phase !== 'reading') return;
    // The worker that was stopped held the log.
    this.close();
    this.cancelled = true;
  };

  readonly close = (): void => {
    this.#reader?.stop();
    this.#reader = null;
    this.log = null;
    this.peeked = null;
    this.answered = null;
    this.phase = 'none';
    this.isExample = false;
  };

  /** What the charts are to show; the same while nothing of it changes. */
  readonly query = $derived.by((): LinkedQuery => {
    const { group, show, limit } = this.state;
    const by = group === 'none' ? null : group;
    return { selection: this.selection, limit: wholeNumber(limit), group: by, show };
  });

  /** All that an answer depends on. */
  readonly wanted = $derived(JSON.stringify([this.query, cutOf(this.state), this.phase]));

  /** Asks for what the address chooses, unless that is shown or on its way; the effect of a component. */
  readonly ask = (): void => {
    const { wanted } = this;
    if (this.phase !== 'read' || this.#reader === null || wanted === this.#asked) return;
    this.#asked = wanted;
    this.number += 1;
    void this.#answer();
  };

  /** One question at a time: what was chosen meanwhile is asked for next, what lies between is dropped. */
  async #answer(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let done = -1; done !== this.number; ) {
        done = this.number;
        const reader = this.#reader;
        if (reader === null) return;
        const { query, state } = this;
        await this.#cutAnew(reader, state);
        const answer = await reader.ask({ kind: 'answer', query });
        if (reader === this.#reader) this.answered = { number: done, answer, query };
      }
    } catch (cause) {
      this.#fail(cause, 'read');
    } finally {
      this.#busy = false;
    }
  }

  async #cutAnew(reader: LogReader, state: RecordsState): Promise<void> {
    const cut = cutOf(state);
    const { readWith } = this;
    const roles = readWith === null ? null : rolesOf({ ...readWith, limit: state.limit });
    if (cut === this.#cut || roles === null) return;
    this.log = await reader.ask({ kind: 'cut', setting: settingOf(state, roles) });
    this.#cut = cut;
  }

  /** A page of the cases that are chosen. */
  readonly cases = async (page: Omit<CasesQuery, 'query'>) =>
    this.#reader?.ask({
      kind: 'cases',
      page: { ...page, query: $state.snapshot(this.query) as LinkedQuery },
    });

  /** The rows that were set aside. */
  readonly aside = async (): Promise<readonly AsideRow[]> =>
    (await this.#reader?.ask({ kind: 'aside' })) ?? [];
}
