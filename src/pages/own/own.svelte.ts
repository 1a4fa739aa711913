import { untrack } from 'svelte';
import { loadPart } from '../../base/part.ts';
import type { Language } from '../../base/vocabulary.ts';
import type { GivenFile } from '../../intake/open-file.ts';
import { buffersOf } from '../../intake/pack-facts.ts';
import { saveFile } from '../../parts/take-away/save-file.ts';
import { today } from '../../parts/today.ts';
import type { OwnPageData } from './data.ts';
import { Holding } from './holding.svelte.ts';
import type { Met } from './made.ts';
import { MakerClient } from './maker-client.ts';
import { Making } from './making.svelte.ts';
import type { Ask, BookFigures, ReadBook } from './opened-table.ts';
import { PackageFile } from './package-file.svelte.ts';
import { FileReader, type Held, isCancelled } from './reader.ts';
import { inSaidUnits, saidUnits, unitChanges } from './unit-change.ts';

const bookOf = ({ book }: Pick<ReadBook, 'book'>) => book;

/** The files that the reader has opened on this page, how they are read, and what comes of it. */
export class OwnModel {
  held = $state.raw<readonly Held[]>([]);
  /** Name of the file that is being read; '' if none is. */
  busy = $state('');
  fault = $state.raw<unknown>(null);
  cancelled = $state(false);
  isExample = $state(false);
  statedBy = $state('');
  readonly #maker = new MakerClient();
  readonly holding = new Holding(this.#maker);
  readonly making = new Making(this.#maker, (cause) => {
    this.fault = cause;
  });
  readonly packageFile = new PackageFile();
  readonly books = $derived(this.held.map(bookOf));
  /** The code for what comes of tables; null until some were read. */
  outcome = $state.raw<typeof import('./outcome.ts') | null>(null);
  /** The package of all that was read, now and before; null while there is nothing. */
  readonly made = $derived(this.making.made?.package ?? null);
  readonly own = $derived(this.made?.own ?? null);
  /** The same without what the reader says beside it. */
  readonly plain = $derived(this.made?.plain ?? null);
  /** Files of before that are not open. */
  readonly earlierFiles = $derived(
    this.making.made?.earlierFiles.filter((file) => !this.openFiles.includes(file)) ?? [],
  );
  readonly openFiles = $derived(this.books.map(({ file }) => file));
  readonly files = $derived([...this.earlierFiles, ...this.openFiles]);
  readonly #data: () => OwnPageData;
  #reading: FileReader | null = null;
  /** Grows with what the maker has of what it is made of. */
  #turn = $state(0);

  constructor(data: () => OwnPageData) {
    this.#data = data;
  }

  async #load(): Promise<void> {
    this.outcome ??= await loadPart(() => import('./outcome.ts'));
  }

  /** Looks up what this device holds; the effect of a component. */
  readonly remember = async (): Promise<void> => {
    this.statedBy ||= await this.holding.remember();
    if (this.holding.hasBase) await this.#load();
  };

  /** Makes the package of what is open and held; the effect of a component. */
  readonly make = (): void => {
    const { openFiles: files, isExample: synthetic, statedBy, holding, making } = this;
    const { said } = holding.saying;
    const { knowledge } = $state.snapshot(this.#data()) as OwnPageData;
    const given = { files, statedBy, day: today(), synthetic, knowledge, said, turn: this.#turn };
    if (!holding.ready) return;
    const isEmpty = files.length === 0 && !holding.hasBase;
    untrack(() => {
      if (!isEmpty) return making.ask(given, this.#hold);
      making.clear();
      return this.#hold();
    });
  };

  /** Holds what there is for the other pages of the site. */
  readonly #hold = (): void => {
    const { made, holding } = this;
    const { stored } = holding;
    if (made === null ? stored === null : made.isStored) return;
    // An example takes nobody’s own figures away.
    if (made?.own.synthetic && stored !== null && !stored.synthetic) return;
    void holding.hold(made);
  };

  /** Opens files one after the other; one that cannot be read leaves the others as they are. */
  readonly open = async (files: readonly GivenFile[], example = false): Promise<void> => {
    this.fault = null;
    this.cancelled = false;
    for (const file of files) {
      if (await this.packageFile.isOne(file)) await this.#openPackage(file);
      else await this.#openOne(file, example);
    }
  };

  async #openPackage(file: GivenFile): Promise<void> {
    try {
      await this.#load();
      await this.making.rest();
      const met = await this.#maker.call('meet', [file]);
      if (met.count === 0) await this.#join(met, 'theirs');
      else this.packageFile.meeting = met;
    } catch (cause) {
      this.fault = cause;
    }
  }

  /** Ends a meeting of two packages; where both tell something, the chosen one does. */
  readonly decide = async (wins: 'ours' | 'theirs' | null): Promise<void> => {
    const { meeting } = this.packageFile;
    this.packageFile.meeting = null;
    if (meeting !== null && wins !== null) await this.#join(meeting, wins);
  };

  /** Joins a package with all that is open, which is closed with that. */
  async #join({ said }: Met, wins: 'ours' | 'theirs'): Promise<void> {
    await this.making.rest();
    const alone = await this.#maker.call('join', [wins]);
    this.holding.hasBase = true;
    if (said !== null) this.holding.saying.join(said, alone ? 'theirs' : wins);
    for (const { reader } of this.held) reader.stop();
    this.held = [];
    this.isExample = false;
    this.#turn += 1;
  }

  /** Gives the maker what a file says; its columns leave the page with that. */
  #put(figures: BookFigures): void {
    const columns = figures.tables.flatMap(({ facts }) => buffersOf(facts));
    this.#maker.call('put', [figures], columns).catch((cause: unknown) => {
      this.fault = cause;
    });
    this.#turn += 1;
  }

  async #openOne(file: GivenFile, example: boolean): Promise<void> {
    const reader = new FileReader();
    this.#reading?.stop();
    this.#reading = reader;
    this.busy = file.name;
    const saved = this.holding.saved();
    const { knowledge } = $state.snapshot(this.#data()) as OwnPageData;
    const { said } = this.holding.saying;
    try {
      const loaded = this.#load();
      const first = await reader.ask({ kind: 'open', file, knowledge, saved });
      const { book, figures } = await inSaidUnits(first, bookOf, said, (one) => reader.ask(one));
      await loaded;
      reader.check();
      this.#put(figures);
      // A file that is opened again takes its own place; examples stand alone.
      const others = this.held.filter((one) => one.book.file !== book.file);
      this.held = [...(this.isExample || example ? [] : others), { book, reader }];
      if (example) this.#restore();
      this.isExample = example;
    } catch (cause) {
      if (isCancelled(cause)) this.cancelled = this.#reading === reader;
      else this.fault = cause;
      reader.stop();
    } finally {
      if (this.#reading === reader) {
        this.#reading = null;
        this.busy = '';
      }
    }
  }

  readonly cancel = (): void => this.#reading?.stop();

  /** Takes what the device holds for what was there before. */
  #restore(): void {
    this.holding.hasBase = this.holding.stored !== null;
    void this.#maker.call('restore', []);
  }

  /** Takes a file out, open or held. */
  readonly remove = (file: string): void => {
    this.holding.drop(file);
    for (const { book, reader } of this.held) if (book.file === file) reader.stop();
    void this.#maker.call('remove', [file]);
    this.held = this.held.filter(({ book }) => book.file !== file);
    if (this.held.length === 0) this.isExample = false;
    this.#turn += 1;
  };

  /** Reads a table anew, or a sheet more. */
  readonly change = async (file: string, ask: Exclude<Ask, { kind: 'open' }>): Promise<void> => {
    const held = this.held.find(({ book }) => book.file === file);
    if (held === undefined) return;
    const { reader } = held;
    try {
      const first = await reader.ask(ask);
      if ('table' in ask) this.holding.note(file, first.book.tables[ask.table]?.reading.mapping);
      const { said } = this.holding.saying;
      const again = ask.kind === 'again';
      const read = again ? first : await inSaidUnits(first, bookOf, said, (one) => reader.ask(one));
      this.#put(read.figures);
      const { book } = read;
      this.held = this.held.map((one) => (one.reader === reader ? { ...one, book } : one));
    } catch (cause) {
      this.fault = cause;
    }
  };

  /**
   * Reads an indicator in another unit, in all tables of it; gives the files that must be opened first
   * for that, and then reads nothing.
   */
  readonly setUnit = async (id: string, unit: string): Promise<readonly string[]> => {
    const { openFiles, books } = this;
    const files = this.made?.filesOf[id] ?? [];
    const elsewhere = files.filter((file) => !openFiles.includes(file));
    if (elsewhere.length > 0) return elsewhere;
    const { saying } = this.holding;
    const told = saidUnits(books, saying.said, id, unit.trim());
    for (const { file, table, mapping } of unitChanges(books, id, unit.trim())) {
      await this.change(file, { kind: 'again', table, mapping });
    }
    for (const [of, units] of told) saying.indicator(of, { units });
    return [];
  };

  readonly keep = async (): Promise<void> => {
    await this.making.rest();
    if (this.made !== null) await this.holding.keep(this.made);
  };

  /** The report of all that is open, in a language. */
  readonly report = async (origin: string, language: Language) => {
    await this.making.rest();
    const { said } = this.holding.saying;
    return this.#maker.call('report', [origin, said, language, today()]);
  };

  /** Hands the package to the reader as one file, with what is said in it; gives its name. */
  readonly save = async (title: string): Promise<string> => {
    await this.making.rest();
    const bytes = await this.#maker.call('zip', [this.holding.saying.said]);
    const name = `${title}-${today()}.zip`;
    saveFile(name, bytes, 'application/zip');
    return name;
  };
}
