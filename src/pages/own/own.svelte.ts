import { untrack } from 'svelte';
import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import { ownWords } from '../../i18n/own.ts';
import { differenceOf } from '../../intake/difference.ts';
import { formFingerprint } from '../../intake/mapping.ts';
import type { GivenFile } from '../../intake/open-file.ts';
import type { OwnPackage } from '../../intake/package/own-types.ts';
import { isNothingSaid } from '../../intake/package/said.ts';
import { OWN } from '../../parts/own/own-id.ts';
import type { FigureEntry } from '../../parts/page.ts';
import { today } from '../../parts/today.ts';
import { afterPaint, isLarge, withBook } from './coming.ts';
import type { OwnPageData } from './data.ts';
import { Holding } from './holding.svelte.ts';
import { type Ask, type OpenedBook, type OpenedTable, tablesToKeep } from './opened-table.ts';
import { type OpenedPackage, PackageFile } from './package-file.svelte.ts';
import { FileReader, type Held } from './reader.ts';
import { filesElsewhere, inSaidUnits, saidUnits, unitChanges } from './unit-change.ts';

/** The files that the reader has opened on this page, how they are read, and what comes of it. */
export class OwnModel {
  held = $state.raw<readonly Held[]>([]);
  /** Name of the file that is being read; '' if none is. */
  busy = $state('');
  /** A large file that is shown already but not yet put to use; null if none is. */
  coming = $state.raw<OpenedBook | null>(null);
  fault = $state.raw<unknown>(null);
  cancelled = $state(false);
  isExample = $state(false);
  statedBy = $state('');
  readonly holding = new Holding();
  readonly packageFile = new PackageFile();
  readonly books = $derived(this.held.map(({ book }) => book));
  readonly shown = $derived(withBook(this.books, this.coming));
  /** The code for what comes of tables; null until some were read. */
  outcome = $state.raw<typeof import('./outcome.ts') | null>(null);
  /** What the tables that are open come to; null while there is nothing. */
  readonly #fresh = $derived.by(() => this.#makePackage());
  /** What was held before, without the files that are open again. */
  readonly #before = $derived.by(() => {
    const { outcome, holding, books } = this;
    const { base } = holding;
    if (base === null || outcome === null || (this.isExample && books.length > 0)) return null;
    if (base.synthetic && books.length > 0) return null;
    const files = new Set(books.map(({ file }) => file));
    const rest = outcome.withoutFiles(base, files, { words: ownWords });
    return rest.observations.length === 0 ? null : rest;
  });
  /** The package of all that was read, now and before; null while there is nothing. */
  readonly plain = $derived.by((): OwnPackage | null => {
    const [before, fresh] = [this.#before, this.#fresh];
    if (before === null || fresh === null) return fresh ?? before;
    return this.outcome?.mergePackages(before, fresh, { words: ownWords }) ?? fresh;
  });
  /** The same with what the reader says beside it. */
  readonly own = $derived.by((): OwnPackage | null => {
    const { plain, outcome } = this;
    const { said } = this.holding.saying;
    if (plain === null || outcome === null || isNothingSaid(said)) return plain;
    return outcome.withEdits(plain, said, { words: ownWords, day: today() });
  });
  /** Files of before that are not open. */
  readonly earlierFiles = $derived(this.#before?.sources.map(({ title }) => title.zh) ?? []);
  readonly index = $derived.by(() => {
    const { own, outcome } = this;
    const hash = this.books[0]?.hash || OWN;
    return own === null || outcome === null ? null : outcome.ownIndex(own, hash);
  });
  readonly documents = $derived(
    this.index === null ? [] : (this.outcome?.ownDocuments(this.index) ?? []),
  );
  /** The figures that tables show and no chart does, for the source panel. */
  readonly figures = $derived<readonly FigureEntry[]>(
    this.index === null ? [] : (this.outcome?.ownFigures(this.index, this.documents) ?? []),
  );
  readonly openFiles = $derived(this.books.map(({ file }) => file));
  readonly files = $derived([...this.earlierFiles, ...this.openFiles]);
  readonly #data: () => OwnPageData;
  #reading: FileReader | null = null;

  constructor(data: () => OwnPageData) {
    this.#data = data;
  }

  #makePackage(): OwnPackage | null {
    const { statedBy, isExample: synthetic, books } = this;
    const { knowledge } = this.#data();
    const given = { name: OWN, statedBy, day: today(), knowledge, words: ownWords, synthetic };
    return this.outcome?.packageOf(books, given) ?? null;
  }

  /** Looks up what this device holds; the effect of a component. */
  readonly remember = async (): Promise<void> => {
    await this.holding.remember();
    if (this.holding.base !== null) this.outcome ??= await loadPart(() => import('./outcome.ts'));
  };

  /** Holds what there is for the other pages of the site; the effect of a component. */
  readonly hold = (): void => {
    const { own, holding, outcome } = this;
    const { stored } = holding;
    // Until the code for it has come, what is stored is not shown.
    if (!holding.ready || own === stored || (outcome === null && stored !== null)) return;
    // An example takes nobody’s own figures away.
    if (own?.synthetic && stored !== null && !stored.synthetic) return;
    untrack(() => void holding.hold(own, this.plain));
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
      this.outcome ??= await loadPart(() => import('./outcome.ts'));
      const ours = this.own?.synthetic ? null : this.own;
      const theirs = await this.packageFile.open(file, ours);
      if (theirs !== null) this.#join(theirs, 'theirs');
    } catch (cause) {
      this.fault = cause;
    }
  }

  /** Ends a meeting of two packages; where both tell something, the chosen one does. */
  readonly decide = (wins: 'ours' | 'theirs' | null): void => {
    const { meeting } = this.packageFile;
    this.packageFile.meeting = null;
    if (meeting !== null && wins !== null) this.#join(meeting, wins);
  };

  /** Joins a package with all that is open, which is closed with that. */
  #join({ theirs, beside }: OpenedPackage, wins: 'ours' | 'theirs'): void {
    const { plain: own, outcome } = this;
    const given = { words: ownWords };
    const none = own === null || own.synthetic;
    const read = beside?.plain ?? theirs;
    const renamed = outcome?.renamed(read, OWN, given) ?? read;
    const [first, second] = wins === 'theirs' ? [own, renamed] : [renamed, own];
    this.holding.base =
      none || first === null || second === null
        ? renamed
        : (outcome?.mergePackages(first, second, given) ?? own);
    if (beside !== null) this.holding.saying.join(beside.said, none ? 'theirs' : wins);
    for (const { reader } of this.held) reader.stop();
    this.held = [];
    this.isExample = false;
  }

  async #openOne(file: GivenFile, example: boolean): Promise<void> {
    const reader = new FileReader();
    this.#reading?.stop();
    this.#reading = reader;
    this.busy = file.name;
    const saved = this.holding.saved();
    const { knowledge } = $state.snapshot(this.#data()) as OwnPageData;
    try {
      const read = await reader.ask({ kind: 'open', file, knowledge, saved });
      const book = await inSaidUnits(read, this.holding.saying.said, (one) => reader.ask(one));
      this.outcome ??= await loadPart(() => import('./outcome.ts'));
      if (isLarge(book)) {
        this.coming = book;
        await afterPaint();
      }
      reader.check();
      // A file that is opened again takes its own place; examples stand alone.
      const others = this.held.filter((one) => one.book.file !== book.file);
      this.held = [...(this.isExample || example ? [] : others), { book, reader }];
      if (example) this.holding.base = this.holding.stored;
      this.isExample = example;
    } catch (cause) {
      const isCancelled = cause instanceof YardstickError && cause.code === 'intake-cancelled';
      if (isCancelled) this.cancelled = this.#reading === reader;
      else this.fault = cause;
      reader.stop();
    } finally {
      if (this.#reading === reader) {
        this.coming = null;
        this.#reading = null;
        this.busy = '';
      }
    }
  }

  readonly cancel = (): void => this.#reading?.stop();

  /** Takes a file out, open or held. */
  readonly remove = (file: string): void => {
    this.holding.drop(file);
    for (const { book, reader } of this.held) if (book.file === file) reader.stop();
    this.held = this.held.filter(({ book }) => book.file !== file);
    if (this.held.length === 0) this.isExample = false;
    const { base } = this.holding;
    const rest = base && this.outcome?.withoutFiles(base, new Set([file]), { words: ownWords });
    if (rest) this.holding.base = rest.observations.length === 0 ? null : rest;
  };

  /** Reads a table anew, or a sheet more. */
  readonly change = async (file: string, ask: Exclude<Ask, { kind: 'open' }>): Promise<void> => {
    const held = this.held.find(({ book }) => book.file === file);
    if (held === undefined) return;
    try {
      const read = await held.reader.ask(ask);
      if ('table' in ask) this.holding.note(file, read.tables[ask.table]?.reading.mapping);
      const { said } = this.holding.saying;
      const book =
        ask.kind === 'again' ? read : await inSaidUnits(read, said, (one) => held.reader.ask(one));
      this.held = this.held.map((one) => (one.reader === held.reader ? { ...one, book } : one));
    } catch (cause) {
      this.fault = cause;
    }
  };

  /**
   * Reads an indicator in another unit, in all tables of it; gives the files that must be opened first
   * for that, and then reads nothing.
   */
  readonly setUnit = async (id: string, unit: string): Promise<readonly string[]> => {
    const elsewhere = this.plain ? filesElsewhere(this.plain, id, this.openFiles) : [];
    if (elsewhere.length > 0) return elsewhere;
    const { saying } = this.holding;
    const told = saidUnits(this.books, saying.said, id, unit.trim());
    for (const { file, table, mapping } of unitChanges(this.books, id, unit.trim())) {
      await this.change(file, { kind: 'again', table, mapping });
    }
    for (const [of, units] of told) saying.indicator(of, { units });
    return [];
  };

  /** What a table says that its last issue did not; null if none is kept. */
  readonly differenceOf = ({ reading }: OpenedTable) => {
    const form = formFingerprint(reading.mapping.columns);
    const before = this.holding.tables.find((one) => one.form === form);
    return before === undefined ? null : differenceOf(before.facts, reading.facts);
  };

  readonly keep = async (): Promise<void> => {
    const { own } = this;
    if (own === null) return;
    await this.holding.keep(own, this.plain, tablesToKeep(this.books, today()));
  };
}
