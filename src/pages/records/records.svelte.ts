import { YardstickError } from '../../base/error.ts';
import { pageLocation } from '../../parts/location.svelte.ts';
import { today } from '../../parts/today.ts';
import type { SeriesQuery } from '../../records/series.ts';
import { RecordsAddress } from './address.svelte.ts';
import { type EarlierLog, keepLog } from './earlier-log.ts';
import { faultOf } from './fault-said.ts';
import { Later } from './later.ts';
import type { LogSource } from './log-file.ts';
import { LogReader } from './log-reader.ts';
import type { AsideRow, CasesQuery, Peeked, ReadingProgress, ReadLog } from './protocol.ts';
import type { Numbered, Phase } from './shown.ts';
import { cutOf, type RecordsState, rolesOf, settingOf } from './state.ts';
import { stateBeside, stateFor } from './state-for.ts';
import { forgetOpenLog } from './wanted-log.ts';

const namesOf = (files: readonly LogSource[]) => files.map(({ name }) => name);

/** The log that is open on this page, what is chosen of it, and what its charts show. */
export class RecordsModel extends RecordsAddress {
  phase = $state<Phase>('none');
  progress = $state.raw<ReadingProgress>({ share: 0, rows: 0 });
  fault = $state.raw<unknown>(null);
  cancelled = $state(false);
  isExample = $state(false);
  names = $state.raw<readonly string[]>([]);
  /** Files that are looked at, while `names` are those of the log that is open. */
  looking = $state.raw<readonly string[]>([]);
  peeked = $state.raw<Peeked | null>(null);
  /** Whether the roles are those that this device remembers. */
  isRemembered = $state(false);
  /** Columns that the address names and the log that was opened first lacks. */
  missing = $state.raw<readonly string[]>([]);
  /** Whether a log was opened since the page was loaded. */
  hasOpened = $state(false);
  log = $state.raw<ReadLog | null>(null);
  /** The state that the log was read with. */
  readWith = $state.raw<RecordsState | null>(null);
  answered = $state.raw<Numbered | null>(null);
  /** Raised by each change of what is chosen or shown. */
  number = $state(0);
  readonly context = $derived(this.contextOf(this));
  /** The log that was read before the one that is being opened; it stays until that one is read. */
  earlier = $state.raw<EarlierLog | null>(null);
  #files: readonly LogSource[] = [];
  #reader: LogReader | null = null;
  #asked = '';
  #cut = '';
  #stopPending: () => void = () => undefined;
  #busy = false;
  readonly #later = new Later();
  /** Raised by each opening: of two that overlap the later one counts, whichever is looked at first. */
  #opening = 0;

  #newReader(): LogReader {
    const reader = new LogReader((progress) => {
      this.progress = progress;
    });
    this.#stopPending = () => reader.stop();
    return reader;
  }

  /** Keeps what is read, under its names, while another reader takes its place. */
  #takeOver(reader: LogReader): void {
    const held = this.#reader;
    if (this.log === null || held === null) held?.stop();
    else this.earlier = keepLog(this, { reader: held, cut: this.#cut, files: this.#files });
    this.#reader = reader;
  }

  /** Opens files of one form as one log; the log that was open stays until they are read. */
  readonly open = async (files: readonly LogSource[], example = false): Promise<void> => {
    if (files.length === 0) return;
    this.fault = null;
    this.cancelled = false;
    this.#opening += 1;
    const [phase, opening] = [this.phase, this.#opening];
    this.phase = 'looking';
    this.looking = namesOf(files);
    const reader = this.#newReader();
    try {
      const peeked = await reader.ask({ kind: 'peek', files });
      if (opening !== this.#opening) return reader.stop();
      const held = stateBeside(this.state, this.readWith, this.names, namesOf(files));
      this.#takeOver(reader);
      [this.#files, this.names] = [files, namesOf(files)];
      [this.log, this.answered] = [null, null];
      this.peeked = peeked;
      this.isExample = example;
      this.phase = 'looked';
      const { state, isRemembered, missing } = await stateFor(held, peeked);
      if (reader !== this.#reader) return;
      this.isRemembered = isRemembered;
      this.missing = this.hasOpened ? [] : missing;
      this.hasOpened = true;
      this.set(state, false);
      await this.read();
    } catch (cause) {
      if (opening !== this.#opening) return reader.stop();
      if (reader !== this.#reader) reader.stop();
      this.#fail(faultOf(cause, namesOf(files)), phase);
    }
  };

  /** Reads the whole log with the roles of the address. */
  readonly read = async (): Promise<void> => {
    const roles = rolesOf(this.state);
    if (this.#reader === null) return;
    if (roles === null) {
      this.fault = new YardstickError('log-no-start', 'no start');
      return;
    }
    const isAgain = this.log !== null;
    if (isAgain) this.#takeOver(this.#newReader());
    const reader = this.#reader;
    this.fault = null;
    this.cancelled = false;
    this.phase = 'reading';
    this.progress = { share: 0, rows: 0 };
    const state = this.state;
    const files = this.#files;
    try {
      const setting = settingOf(state, roles);
      this.log = await reader.ask({ kind: 'read', files, setting, today: today() });
      this.#letEarlierGo();
      this.readWith = state;
      this.phase = 'read';
      this.#cut = cutOf(state);
      this.#asked = '';
      this.ask();
    } catch (cause) {
      // Who cancelled has put something in its place.
      if (reader !== this.#reader) return;
      if (isAgain) this.back(false);
      this.#fail(faultOf(cause, namesOf(files)), 'looked');
    }
  };

  #letEarlierGo(): void {
    this.earlier?.reader.stop();
    this.earlier = null;
  }

  /** Goes back to the log that was open before; with its address, unless what it says is to be mended. */
  readonly back = (withAddress = true): void => {
    const { earlier } = this;
    if (earlier === null) return;
    this.earlier = null;
    this.fault = null;
    this.#reader?.stop();
    this.#reader = earlier.reader;
    this.#files = earlier.files;
    this.#cut = earlier.cut;
    this.#asked = '';
    Object.assign(this, earlier.shown);
    if (withAddress) pageLocation.replace(earlier.search);
    this.phase = 'read';
    this.ask();
  };

  #fail(cause: unknown, phase: Phase): void {
    const isCancelled = cause instanceof YardstickError && cause.code === 'log-cancelled';
    this.cancelled = isCancelled;
    if (!isCancelled) this.fault = cause;
    this.phase = this.log !== null ? 'read' : phase === 'looking' ? 'none' : phase;
  }

  readonly cancel = (): void => {
    const isReading = this.phase === 'reading';
    if (isReading && this.earlier !== null) this.back();
    else if (isReading) this.close();
    else this.#stopPending();
    this.cancelled = true;
  };

  readonly close = (): void => {
    this.#opening += 1;
    this.#reader?.stop();
    this.#reader = null;
    this.#letEarlierGo();
    forgetOpenLog();
    this.log = null;
    this.peeked = null;
    this.answered = null;
    this.phase = 'none';
    this.isExample = false;
  };

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
        const answer = await reader.answer(query);
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

  /** Has told what no chart waits for: once they are shown, and before something is kept of the log. */
  readonly later = async (): Promise<void> => {
    const reader = this.#reader;
    if (reader === null || this.log === null) return;
    const log = await this.#later.in(() => (reader === this.#reader ? this.log : null), reader);
    if (log !== null) this.log = log;
  };

  /** A page of the cases that are chosen. */
  readonly cases = async (page: Omit<CasesQuery, 'query'>) =>
    this.#reader?.ask({ kind: 'cases', page: { ...page, query: this.query } });

  /** A measure over time, of the cases that are chosen. */
  readonly series = async (asked: Omit<SeriesQuery, 'selection'>) => {
    const query = { ...asked, selection: this.selection };
    return (await this.#reader?.ask({ kind: 'series', query })) ?? { rows: [], chosen: 0 };
  };

  readonly aside = async (): Promise<readonly AsideRow[]> =>
    (await this.#reader?.ask({ kind: 'aside' })) ?? [];
}
