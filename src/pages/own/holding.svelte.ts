import { formFingerprint, type Mapping } from '../../intake/mapping.ts';
import { NOTHING_SAID } from '../../intake/package/said.ts';
import type { KeptForm, TableSetting } from '../../parts/own/kept-table.ts';
import { OWN } from '../../parts/own/own-id.ts';
import { dropPackage, forgetAll, holdsAny, noteHeld } from '../../parts/own/store.ts';
import { today } from '../../parts/today.ts';
import type { MadePackage, Recalled } from './made.ts';
import type { MakerClient } from './maker-client.ts';
import { Saying } from './saying.svelte.ts';

/** What came of holding or keeping. */
type Outcome = 'none' | 'kept' | 'forgotten' | 'failed' | 'unheld';

/** What this device holds for the reader: for the other pages of the site, and, if wanted, for later. */
export class Holding {
  /** True while there is something of before beside the files that are open. */
  hasBase = $state(false);
  /** What is held now; the page itself puts it there, and so is no view of it. */
  stored: { readonly synthetic: boolean } | null = null;
  readonly saying = new Saying();
  tables = $state.raw<readonly KeptForm[]>([]);
  /** What the reader has set of tables, the last first; it goes with what is held. */
  settings = $state.raw<readonly TableSetting[]>([]);
  /** True once it stays when the site is closed. */
  kept = $state(false);
  /** True if it is to stay. */
  #keeps = false;
  outcome = $state<Outcome>('none');
  /** About how much it takes, kilobytes. */
  size = $state(0);
  ready = $state(false);
  readonly #maker: MakerClient;
  #rev = 0;
  #publisher = '';
  #writing: Promise<void> = Promise.resolve();

  constructor(maker: MakerClient) {
    this.#maker = maker;
  }

  /** Looks up what is held; gives who stated it, as next month's file is most likely theirs, too. */
  readonly remember = async (): Promise<string> => {
    try {
      if (await holdsAny()) this.#take(await this.#maker.call('recall', []));
    } catch {
      this.outcome = 'unheld';
    }
    this.ready = true;
    return this.#publisher;
  };

  #take({ tables, held, size }: Recalled): void {
    this.tables = tables;
    this.size = size;
    if (held === null) return;
    const { kept, rev, said, edits = {}, settings = [], synthetic, publisher } = held;
    this.#publisher = synthetic ? '' : publisher;
    this.settings = settings;
    this.saying.said = said ?? { ...NOTHING_SAID, indicators: edits };
    this.hasBase = true;
    this.stored = { synthetic };
    this.#rev = rev;
    this.kept = kept;
    this.#keeps = kept;
  }

  /** Notes how a table is read from now on. */
  readonly note = (file: string, mapping: Mapping | undefined): void => {
    if (mapping === undefined) return;
    const form = formFingerprint(mapping.columns);
    const others = this.settings.filter((one) => one.file !== file || one.form !== form);
    this.settings = [{ form, file, mapping }, ...others];
  };

  /** How tables of before were read: as the reader set it, then as it was kept. */
  readonly saved = (): readonly Mapping[] =>
    [...this.settings, ...this.tables].map(({ mapping }) => mapping);

  /** Forgets how the tables of a file are read. */
  readonly drop = (file: string): void => {
    this.settings = this.settings.filter((one) => one.file !== file);
  };

  /** Holds what was made for the other pages, one time after the other; null lets it go. */
  readonly hold = (made: Pick<MadePackage, 'own'> | null): Promise<void> => {
    this.stored = made === null ? null : { synthetic: made.own.synthetic };
    this.#writing = this.#writing.then(() => (made === null ? this.#letGo() : this.#hold()));
    return this.#writing;
  };

  async #letGo(): Promise<void> {
    try {
      if (this.#rev > 0) await dropPackage(OWN);
      this.#rev = 0;
      // What tables said and how they are read may be kept still.
      this.size = await this.#maker.call('letGo', []);
    } catch {
      this.outcome = 'unheld';
    }
  }

  async #hold(): Promise<void> {
    try {
      const { settings, saying } = this;
      const how = { kept: this.#keeps, settings, said: saying.said, day: today(), rev: this.#rev };
      const { rev, size } = await this.#maker.call('hold', [how]);
      noteHeld();
      this.#rev = rev;
      this.size = size;
      if (this.outcome === 'unheld') this.outcome = 'none';
    } catch {
      this.outcome = 'unheld';
    }
  }

  /** Keeps what was made and how its tables are read beyond this session. */
  readonly keep = async (made: Pick<MadePackage, 'own'>): Promise<void> => {
    this.#keeps = true;
    this.outcome = 'none';
    await this.hold(made);
    try {
      if (this.outcome !== 'none') throw new Error('not held');
      this.tables = await this.#maker.call('keep', [today()]);
      this.kept = true;
      this.outcome = 'kept';
    } catch {
      this.#keeps = false;
      this.kept = false;
      this.outcome = 'failed';
    }
  };

  /** Removes all that is held. */
  readonly forget = async (): Promise<void> => {
    try {
      await forgetAll();
      if (this.hasBase || this.stored !== null || this.tables.length > 0) {
        await this.#maker.call('forget', []);
      }
      this.hasBase = false;
      this.saying.clear();
      this.stored = null;
      this.tables = [];
      this.settings = [];
      this.#keeps = false;
      this.kept = false;
      this.size = 0;
      this.#rev = 0;
      this.outcome = 'forgotten';
    } catch {
      this.outcome = 'failed';
    }
  };
}
