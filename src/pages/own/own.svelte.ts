import { YardstickError } from '../../base/error.ts';
import { loadPart } from '../../base/part.ts';
import { ownWords } from '../../i18n/own.ts';
import { differenceOf } from '../../intake/difference.ts';
import { formFingerprint, type Mapping } from '../../intake/mapping.ts';
import type { GivenFile } from '../../intake/open-file.ts';
import { furtherEntries } from '../../parts/figures.ts';
import type { FigureEntry } from '../../parts/page.ts';
import { today } from '../../parts/today.ts';
import type { OwnPageData } from './data.ts';
import { forgetTables, type KeptTable, keepTables, keptTables, sizeOf } from './keep.ts';
import type { OpenedBook, OpenedTable } from './opened-table.ts';
import { FileReader } from './reader.ts';

interface Held {
  readonly book: OpenedBook;
  readonly reader: FileReader;
}

const TEXT_KINDS = ['csv', 'json', 'parquet'];

/** The files that the reader has opened on this page, how they are read, and what comes of it. */
export class OwnModel {
  held = $state.raw<readonly Held[]>([]);
  /** Name of the file that is being read; '' if none is. */
  busy = $state('');
  fault = $state.raw<unknown>(null);
  cancelled = $state(false);
  isExample = $state(false);
  statedBy = $state('');
  kept = $state.raw<readonly KeptTable[]>([]);
  keeping = $state<'no' | 'kept' | 'forgotten' | 'failed'>('no');
  readonly books = $derived(this.held.map(({ book }) => book));
  readonly index = $derived.by(() => this.#index());
  /** The code for what comes of tables; null until some were read. */
  outcome = $state.raw<typeof import('./outcome.ts') | null>(null);
  readonly documents = $derived(
    this.index === null ? [] : (this.outcome?.ownDocuments(this.index) ?? []),
  );
  /** The figures that tables show and no chart does, for the source panel. */
  readonly figures = $derived.by((): readonly FigureEntry[] => {
    const { index, outcome } = this;
    if (index === null || outcome === null) return [];
    const ids = outcome.growthRows(index).map(({ last }) => last.id);
    return furtherEntries(index, ids, this.documents);
  });
  readonly keptSize = $derived(this.kept.length === 0 ? 0 : sizeOf(this.kept));
  readonly #data: () => OwnPageData;
  #reading: FileReader | null = null;

  constructor(data: () => OwnPageData) {
    this.#data = data;
  }

  /** The package of all that was read; null while there is nothing. */
  readonly own = $derived.by(() => {
    const tables = this.books.flatMap(({ file, hash, kind, tables: all }) =>
      all.map(({ reading }) => ({ file, hash, isText: TEXT_KINDS.includes(kind), reading })),
    );
    const { statedBy, outcome } = this;
    if (outcome === null || tables.every(({ reading }) => reading.facts.length === 0)) return null;
    const { knowledge } = this.#data();
    return outcome.ownPackage(tables, {
      ...{ name: 'own', statedBy, day: today(), knowledge, words: ownWords },
    });
  });

  #index() {
    const hash = this.books[0]?.hash || 'own';
    return this.own === null ? null : (this.outcome?.ownIndex(this.own, hash) ?? null);
  }

  /** Loads what this device keeps; the effect of a component. */
  readonly remember = async (): Promise<void> => {
    this.kept = await keptTables();
  };

  /** Opens files one after the other; one that cannot be read leaves the others as they are. */
  readonly open = async (files: readonly GivenFile[], example = false): Promise<void> => {
    this.fault = null;
    this.cancelled = false;
    for (const file of files) await this.#openOne(file);
    if (this.fault === null) this.isExample = example;
  };

  async #openOne(file: GivenFile): Promise<void> {
    const reader = new FileReader();
    this.#reading?.stop();
    this.#reading = reader;
    this.busy = file.name;
    const saved = this.kept.map(({ mapping }) => mapping);
    const { knowledge } = $state.snapshot(this.#data()) as OwnPageData;
    try {
      const book = await reader.ask({ kind: 'open', file, knowledge, saved });
      this.outcome ??= await loadPart(() => import('./outcome.ts'));
      // A file that is opened again takes its own place.
      const others = this.held.filter((one) => one.book.file !== book.file);
      this.held = [...(this.isExample ? [] : others), { book, reader }];
    } catch (cause) {
      const isCancelled = cause instanceof YardstickError && cause.code === 'intake-cancelled';
      if (isCancelled) this.cancelled = this.#reading === reader;
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

  readonly remove = (file: string): void => {
    for (const { book, reader } of this.held) if (book.file === file) reader.stop();
    this.held = this.held.filter(({ book }) => book.file !== file);
  };

  /** Reads a table anew by another mapping. */
  readonly change = async (file: string, table: number, mapping: Mapping): Promise<void> => {
    const held = this.held.find(({ book }) => book.file === file);
    if (held === undefined) return;
    try {
      const book = await held.reader.ask({ kind: 'again', table, mapping });
      this.held = this.held.map((one) => (one.reader === held.reader ? { ...one, book } : one));
    } catch (cause) {
      this.fault = cause;
    }
  };

  /** What a table says that its last issue did not; null if none is kept. */
  readonly differenceOf = ({ reading }: OpenedTable) => {
    const form = formFingerprint(reading.mapping.columns);
    const before = this.kept.find((one) => one.form === form);
    return before === undefined ? null : differenceOf(before.facts, reading.facts);
  };

  readonly keep = async (): Promise<void> => {
    const tables = this.books.flatMap(({ file, tables: all }) =>
      all.map(
        ({ reading: { mapping, facts } }): KeptTable => ({
          ...{ form: formFingerprint(mapping.columns), file, day: today(), mapping, facts },
        }),
      ),
    );
    try {
      await keepTables(tables);
      this.kept = await keptTables();
      this.keeping = 'kept';
    } catch {
      this.keeping = 'failed';
    }
  };

  readonly forget = async (): Promise<void> => {
    try {
      await forgetTables();
      this.kept = [];
      this.keeping = 'forgotten';
    } catch {
      this.keeping = 'failed';
    }
  };
}
