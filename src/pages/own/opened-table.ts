import type { Cell, FileKind, Note } from '../../intake/grid.ts';
import type { Layout } from '../../intake/guess.ts';
import type { Knowledge } from '../../intake/knowledge.ts';
import type { Guess, Mapping } from '../../intake/mapping.ts';
import type { City } from '../../intake/nation.ts';
import type { GivenFile } from '../../intake/open-file.ts';
import type { PackedFacts } from '../../intake/pack-facts.ts';
import type { CellState, Fact, Reading, RowState } from '../../intake/reading.ts';
import type { NamedUnit } from './named-units.ts';

/** Rows of a table that the page shows; all are read. */
export const SHOWN_ROWS = 60;
/** A row or a cell that gave no figure. */
export interface Aside {
  /** `7` or `C7`. */
  readonly place: string;
  readonly state: RowState | CellState;
  readonly text: string;
}

/** A table as the page holds it: the cells that it shows, and none of its figures. */
export interface ShownTable {
  readonly guesses: readonly Guess[];
  readonly reading: Omit<Reading, 'facts'>;
  /** Number of its figures. */
  readonly figures: number;
  /** Its indicators in their units. */
  readonly named: readonly NamedUnit[];
  /** The first rows of its region. */
  readonly shown: readonly (readonly Cell[])[];
  readonly aside: readonly Aside[];
  /** The cities that names of several cities may be of; none where there are no such names. */
  readonly homes: readonly City[];
}

/** A file as the page holds it. */
export interface ShownBook {
  readonly file: string;
  readonly kind: FileKind;
  readonly hash: string;
  readonly notes: readonly Note[];
  readonly hiddenSheets: readonly string[];
  readonly tables: readonly ShownTable[];
}

/** A table as it was read. */
export interface OpenedTable extends ShownTable {
  readonly reading: Reading;
}

/** A file as it was read. */
export interface OpenedBook extends ShownBook {
  readonly tables: readonly OpenedTable[];
}

/** What a file says, as it goes from who reads it to who makes a package of it. */
export interface BookFigures extends Pick<ShownBook, 'file' | 'kind' | 'hash'> {
  readonly tables: readonly {
    readonly mapping: Mapping;
    readonly facts: PackedFacts;
    readonly wholes: readonly Fact[];
  }[];
}

/** A file as the page holds it, with what it says beside. */
export interface ReadBook {
  readonly book: ShownBook;
  readonly figures: BookFigures;
}

/** What is asked of who reads. */
export type Ask =
  | {
      readonly kind: 'open';
      readonly file: GivenFile;
      readonly knowledge: Knowledge;
      readonly saved: readonly Mapping[];
    }
  | { readonly kind: 'again'; readonly table: number; readonly mapping: Mapping }
  | { readonly kind: 'layout'; readonly table: number; readonly layout: Layout }
  /** A sheet that the file hides is read, too. */
  | { readonly kind: 'sheet'; readonly name: string };
