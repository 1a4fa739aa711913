import type { Cell, FileKind, Note } from '../../intake/grid.ts';
import type { Layout } from '../../intake/guess.ts';
import type { Knowledge } from '../../intake/knowledge.ts';
import { formFingerprint, type Guess, type Mapping } from '../../intake/mapping.ts';
import type { City } from '../../intake/nation.ts';
import type { GivenFile } from '../../intake/open-file.ts';
import type { CellState, Reading, RowState } from '../../intake/reading.ts';
import type { KeptTable } from '../../parts/own/kept-table.ts';

/** Rows of a table that the page shows; all are read. */
export const SHOWN_ROWS = 60;
/** A row or a cell that gave no figure. */
export interface Aside {
  /** `7` or `C7`. */
  readonly place: string;
  readonly state: RowState | CellState;
  readonly text: string;
}

/** A table as the page holds it: the cells that it shows, not all. */
export interface OpenedTable {
  readonly guesses: readonly Guess[];
  readonly reading: Reading;
  /** The first rows of its region. */
  readonly shown: readonly (readonly Cell[])[];
  readonly aside: readonly Aside[];
  /** The cities that names of several cities may be of; none where there are no such names. */
  readonly homes: readonly City[];
}

/** A file as the page holds it. */
export interface OpenedBook {
  readonly file: string;
  readonly kind: FileKind;
  readonly hash: string;
  readonly notes: readonly Note[];
  readonly hiddenSheets: readonly string[];
  readonly tables: readonly OpenedTable[];
}

/** What a device keeps of the tables that are open. */
export const tablesToKeep = (books: readonly OpenedBook[], day: string): readonly KeptTable[] =>
  books.flatMap(({ file, tables }) =>
    tables.map(({ reading: { mapping, facts } }) => ({
      ...{ form: formFingerprint(mapping.columns), file, day, mapping, facts },
    })),
  );

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
