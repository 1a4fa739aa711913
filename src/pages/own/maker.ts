import type { Language } from '../../base/vocabulary.ts';
import type { CatalogIndex } from '../../catalog/index-catalog.ts';
import { ownWords } from '../../i18n/own.ts';
import type { Knowledge } from '../../intake/knowledge.ts';
import { formFingerprint } from '../../intake/mapping.ts';
import type { GivenFile } from '../../intake/open-file.ts';
import { withEdits } from '../../intake/package/edits.ts';
import { conflictsOf, mergePackages, renamed, withoutFiles } from '../../intake/package/merge.ts';
import type { OwnPackage } from '../../intake/package/own-types.ts';
import { isNothingSaid, type Said } from '../../intake/package/said.ts';
import { type Beside, packageZip, readBeside, readPackageZip } from '../../intake/package/zip.ts';
import type { HeldPackage } from '../../parts/own/database.ts';
import type { KeptTable } from '../../parts/own/kept-table.ts';
import { OWN } from '../../parts/own/own-id.ts';
import { sizeOf } from '../../parts/own/size-of.ts';
import { keepTables, keptTables, putPackage, storedPackages } from '../../parts/own/store.ts';
import { reportOf } from '../../parts/report/report.ts';
import type { Briefing } from '../../spec/briefing/briefing.ts';
import { figuresOf } from './as-read.ts';
import { type Made, type Met, madeOf, type Recalled } from './made.ts';
import type { BookFigures } from './opened-table.ts';
import { type FiguredBook, ownDocuments, ownIndex, packageOf } from './own-index.ts';
import { MOST_LISTED } from './shown-difference.ts';

/** What a package is made of and with, beside the files. */
export interface MakeGiven {
  /** The files that are open, in their order: of two that state the same figure, the later counts. */
  readonly files: readonly string[];
  readonly statedBy: string;
  readonly day: string;
  readonly synthetic: boolean;
  readonly knowledge: Knowledge;
  readonly said: Said;
  /** Grows with what the maker was told; nothing is made of it. */
  readonly turn: number;
}

/** How a package is to be held. */
export type HoldGiven = Pick<HeldPackage, 'kept' | 'day' | 'rev' | 'settings'> & {
  readonly said: Said;
};

/** What was made last. */
interface Whole {
  readonly own: OwnPackage;
  /** The same without what is said. */
  readonly plain: OwnPackage;
  readonly index: CatalogIndex;
}

const given = { words: ownWords };
const formOf = ({ facts: _, wholes: __, ...form }: KeptTable) => form;

/** Who stated the last file of a package that tells it; '' if none does. */
const publisherOf = ({ sources }: OwnPackage) =>
  sources.findLast(
    ({ kind, publisher }) => kind === 'dataset' && publisher.zh !== ownWords.publisher.zh,
  )?.publisher.zh ?? '';

/**
 * Makes the package of all that is open and held, what the page shows of it, its files and its report.
 * It has all figures; the page has those that it shows.
 */
export class Maker {
  private readonly files = new Map<string, FiguredBook>();
  /** What the device holds. */
  private stored: OwnPackage | null = null;
  /** What was held when the page was opened, as far as it was not taken out since. */
  private base: OwnPackage | null = null;
  private kept: readonly KeptTable[] = [];
  private whole: Whole | null = null;
  private met: { readonly theirs: OwnPackage; readonly beside: Beside | null } | null = null;

  /** Looks up what this device holds. Rejects as the browser does. */
  async recall(): Promise<Recalled> {
    const found = (await storedPackages()).find(({ name }) => name === OWN);
    this.kept = await keptTables();
    this.stored = found?.own ?? null;
    this.base = found?.plain ?? this.stored;
    return this.recalled(found);
  }

  private recalled(found: HeldPackage | undefined): Recalled {
    const tables = this.kept.map(formOf);
    if (found === undefined) return { tables, held: null, size: this.weight({}) };
    const { own, plain, ...held } = found;
    const size = this.weight({ own, plain, said: found.said });
    return {
      tables,
      size,
      held: { ...held, synthetic: own.synthetic, publisher: publisherOf(own) },
    };
  }

  /** About how much the device holds with these, kilobytes. */
  private weight(held: object): number {
    return sizeOf(held) + (this.kept.length > 0 ? sizeOf(this.kept) : 0);
  }

  /** Takes over what a file says, in place of its earlier reading. */
  put(figures: BookFigures): void {
    this.files.set(figures.file, figuresOf(figures));
  }

  /** Takes a file out, open or held. */
  remove(file: string): void {
    this.files.delete(file);
    if (this.base === null) return;
    const rest = withoutFiles(this.base, new Set([file]), given);
    this.base = rest.observations.length === 0 ? null : rest;
  }

  /** Takes what the device holds for what was there before. */
  restore(): void {
    this.base = this.stored;
  }

  /** Forgets what the device held. */
  forget(): void {
    [this.base, this.stored, this.kept] = [null, null, []];
  }

  private before({ synthetic }: MakeGiven, books: readonly FiguredBook[]): OwnPackage | null {
    const { base } = this;
    if (base === null || (books.length > 0 && (synthetic || base.synthetic))) return null;
    const rest = withoutFiles(base, new Set(books.map(({ file }) => file)), given);
    return rest.observations.length === 0 ? null : rest;
  }

  private packaged(one: MakeGiven, books: readonly FiguredBook[], before: OwnPackage | null) {
    const { statedBy, day, synthetic, knowledge, said } = one;
    const options = { name: OWN, statedBy, day, knowledge, words: ownWords, synthetic };
    const fresh = packageOf(books, options);
    const both = before !== null && fresh !== null;
    const plain = both ? mergePackages(before, fresh, given) : (fresh ?? before);
    if (plain === null) return null;
    const own = isNothingSaid(said) ? plain : withEdits(plain, said, { ...given, day });
    return { own, plain, index: ownIndex(own, books[0]?.hash || OWN) };
  }

  /** Makes the package of these files and of what was held before. */
  make(one: MakeGiven): Made {
    const books = one.files.flatMap((file) => this.files.get(file) ?? []);
    const before = this.before(one, books);
    this.whole = this.packaged(one, books, before);
    const { whole, stored, kept, base } = this;
    return madeOf({ ...one, whole, before, books, kept, base, isStored: whole?.own === stored });
  }

  /** The report of what was made last. */
  report(origin: string, said: Said, language: Language, day: string): Briefing {
    const { index } = this.made();
    return reportOf({ index, documents: ownDocuments(index), origin, said }, language, day);
  }

  private made(): Whole {
    if (this.whole === null) throw new Error('nothing was made');
    return this.whole;
  }

  /** The package as one file, with what is said in it. */
  zip(said: Said): Uint8Array {
    const { own, plain } = this.made();
    return packageZip(own, isNothingSaid(said) ? null : { plain, said });
  }

  /**
   * Opens a saved package and looks what it tells otherwise than what is open.
   * @throws YardstickError as `readPackageZip`
   */
  meet(file: GivenFile): Met {
    const [theirs, beside] = [readPackageZip(file), readBeside(file)];
    this.met = { theirs, beside };
    const ours = this.whole?.own ?? null;
    const conflicts = ours === null || ours.synthetic ? [] : conflictsOf(ours, theirs);
    const { indicators, areas } = theirs;
    return {
      ...{ file: file.name, indicators, areas, said: beside?.said ?? null },
      ...{ conflicts: conflicts.slice(0, MOST_LISTED), count: conflicts.length },
    };
  }

  /**
   * Joins the package that was met with all that is open, which is closed with that. Gives whether there
   * was nothing of the reader’s own to join it with.
   */
  join(wins: 'ours' | 'theirs'): boolean {
    const { met } = this;
    if (met === null) throw new Error('no package was met');
    const ours = this.whole?.plain ?? null;
    const read = renamed(met.beside?.plain ?? met.theirs, OWN, given);
    const alone = ours === null || ours.synthetic;
    if (alone) this.base = read;
    else {
      const [first, second] = wins === 'theirs' ? [ours, read] : [read, ours];
      this.base = mergePackages(first, second, given);
    }
    this.files.clear();
    this.met = null;
    return alone;
  }

  /** Holds what was made last for the other pages; the page notes it (`noteHeld`). */
  async hold({ rev, said, settings, ...how }: HoldGiven): Promise<{ rev: number; size: number }> {
    const { own, plain } = this.made();
    this.stored = own;
    const beside = isNothingSaid(said) ? {} : { said, plain };
    const more = settings === undefined || settings.length === 0 ? beside : { ...beside, settings };
    const put = await putPackage({ name: OWN, own, ...how, ...more }, rev);
    return { rev: put, size: this.weight({ own, ...more }) };
  }

  /** Lets go what is held for the other pages; gives about how much the device holds still, kilobytes. */
  letGo(): number {
    this.stored = null;
    return this.kept.length > 0 ? this.weight({}) : 0;
  }

  /** Keeps how the tables that are open are read, and what they say. */
  async keep(day: string): Promise<Recalled['tables']> {
    const tables = [...this.files.values()].flatMap(({ file, tables: all }) =>
      all.map(({ reading: { mapping, facts, wholes } }) => ({
        ...{ form: formFingerprint(mapping.columns), file, day, mapping, facts, wholes },
      })),
    );
    await keepTables(tables);
    this.kept = await keptTables();
    return this.kept.map(formOf);
  }
}
