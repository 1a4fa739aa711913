import { formFingerprint, type Mapping } from '../../intake/mapping.ts';
import type { OwnPackage } from '../../intake/package/own-types.ts';
import { isNothingSaid, NOTHING_SAID } from '../../intake/package/said.ts';
import type { HeldPackage } from '../../parts/own/database.ts';
import type { KeptTable, TableSetting } from '../../parts/own/kept-table.ts';
import { OWN } from '../../parts/own/own-id.ts';
import { sizeOf } from '../../parts/own/size-of.ts';
import {
  dropPackage,
  forgetAll,
  heldPackages,
  holdPackage,
  keepTables,
  keptTables,
} from '../../parts/own/store.ts';
import { today } from '../../parts/today.ts';
import { Saying } from './saying.svelte.ts';

/** What came of holding or keeping. */
type Outcome = 'none' | 'kept' | 'forgotten' | 'failed' | 'unheld';

/** What this device holds for the reader: for the other pages of the site, and, if wanted, for later. */
export class Holding {
  /** What was held when the page was opened, without what is said, as far as it was not taken out since. */
  base = $state.raw<OwnPackage | null>(null);
  /** What is held now; the page itself puts it there, and so is no view of it. */
  stored: OwnPackage | null = null;
  readonly saying = new Saying();
  tables = $state.raw<readonly KeptTable[]>([]);
  /** What the reader has set of tables, the last first; it goes with what is held. */
  settings = $state.raw<readonly TableSetting[]>([]);
  /** True if it stays when the site is closed. */
  kept = $state(false);
  outcome = $state<Outcome>('none');
  /** About how much it takes, kilobytes. */
  size = $state(0);
  ready = $state(false);
  #rev = 0;
  #writing: Promise<void> = Promise.resolve();

  /** Looks up what is held; the effect of a component. */
  readonly remember = async (): Promise<void> => {
    try {
      const found = (await heldPackages()).find(({ name }) => name === OWN);
      this.tables = await keptTables();
      if (found !== undefined) this.#take(found);
    } catch {
      this.outcome = 'unheld';
    }
    this.ready = true;
  };

  #take({ own, plain, kept, rev, said, edits = {}, settings = [] }: HeldPackage): void {
    this.settings = settings;
    this.saying.said = said ?? { ...NOTHING_SAID, indicators: edits };
    this.base = plain ?? own;
    this.stored = own;
    this.#rev = rev;
    this.kept = kept;
    this.size = sizeOf({ own, plain, said }) + sizeOf(this.tables);
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

  /**
   * Holds a package for the other pages, one time after the other; null lets it go.
   * @param plain the same without what is said
   */
  readonly hold = (own: OwnPackage | null, plain: OwnPackage | null): Promise<void> => {
    this.stored = own;
    this.#writing = this.#writing.then(() => this.#hold(own, plain));
    return this.#writing;
  };

  async #hold(own: OwnPackage | null, plain: OwnPackage | null): Promise<void> {
    try {
      if (own === null) {
        if (this.#rev > 0) await dropPackage(OWN);
        this.#rev = 0;
        // What tables said and how they are read may be kept still.
        this.size = this.tables.length > 0 ? sizeOf(this.tables) : 0;
        return;
      }
      const { kept } = this;
      const { said } = this.saying;
      const { settings } = this;
      const beside = plain === null || isNothingSaid(said) ? {} : { said, plain };
      const more = settings.length === 0 ? beside : { ...beside, settings };
      this.#rev = await holdPackage({ name: OWN, kept, day: today(), own, ...more }, this.#rev);
      this.size = sizeOf({ own, ...more }) + sizeOf(this.tables);
      if (this.outcome === 'unheld') this.outcome = 'none';
    } catch {
      this.outcome = 'unheld';
    }
  }

  /** Keeps a package and how its tables are read beyond this session. */
  readonly keep = async (
    own: OwnPackage,
    plain: OwnPackage | null,
    tables: readonly KeptTable[],
  ): Promise<void> => {
    this.kept = true;
    this.outcome = 'none';
    await this.hold(own, plain);
    try {
      if (this.outcome !== 'none') throw new Error('not held');
      await keepTables(tables);
      this.tables = await keptTables();
      this.outcome = 'kept';
    } catch {
      this.kept = false;
      this.outcome = 'failed';
    }
  };

  /** Removes all that is held. */
  readonly forget = async (): Promise<void> => {
    try {
      await forgetAll();
      this.base = null;
      this.saying.clear();
      this.stored = null;
      this.tables = [];
      this.settings = [];
      this.kept = false;
      this.size = 0;
      this.#rev = 0;
      this.outcome = 'forgotten';
    } catch {
      this.outcome = 'failed';
    }
  };
}
