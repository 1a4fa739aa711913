import { columnName } from '../base/column-name.ts';
import { halfWidth } from '../base/half-width.ts';
import { cutText } from '../base/plain-text.ts';

/** A longer text is no heading and no figure. */
const LONGEST_TEXT = 2000;

/** What a cell holds. */
export type CellKind = 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error';

/** A cell of a sheet. */
export interface Cell {
  readonly kind: CellKind;
  /** As the file shows it: `12.5%`, `2024-03`, `#DIV/0!`; '' for an empty one. */
  readonly text: string;
  /** The number behind it; of a date and a text null. A share shown in per cent is in per cent here. */
  readonly value: number | null;
  /** True where it is the last result of a formula. */
  readonly formula: boolean;
  /** True where its text is longer than what is read of it. */
  readonly cut?: true;
}

/** Cells that are shown as one; rows and columns are counted from 0, both ends belong to it. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet as it stands. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
  /** Rows and columns that the file hides, counted from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** The kinds of files that are read. */
export type FileKind = 'xlsx' | 'xls' | 'ods' | 'csv' | 'json' | 'html' | 'parquet';

/** Something harmless that was mended or passed over in reading. */
export interface Note {
  readonly code: 'encoding' | 'delimiter' | 'quotes-kept' | 'rows-cut' | 'text-cut' | 'disguised';
  readonly value: string;
}

/** A file as sheets of cells. */
export interface Book {
  /** Its name as given. */
  readonly file: string;
  readonly kind: FileKind;
  /** SHA-256 of its bytes, hex. */
  readonly hash: string;
  readonly sheets: readonly Sheet[];
  readonly notes: readonly Note[];
}

export const EMPTY: Cell = { kind: 'empty', text: '', value: null, formula: false };

/** What spreadsheets write into text where a formula failed. */
const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;

/** A cell of text; blank text is nothing. */
export function textCell(text: string, formula = false): Cell {
  const trimmed = cutText(text, LONGEST_TEXT).trim();
  if (trimmed === '') return EMPTY;
  const kind = ERROR.test(trimmed) ? 'error' : 'text';
  const cell: Cell = { kind, text: trimmed, value: null, formula };
  return text.length > LONGEST_TEXT ? { ...cell, cut: true } : cell;
}

/** The cell at a place; an empty one beyond the end of a row. */
export function cellAt({ rows }: Pick<Sheet, 'rows'>, row: number, column: number): Cell {
  return rows[row]?.[column] ?? EMPTY;
}

/** A sheet of plain rows, with nothing hidden or merged. */
export function plainSheet(name: string, rows: readonly (readonly Cell[])[]): Sheet {
  const none: ReadonlySet<number> = new Set();
  return { name, hidden: false, rows, merges: [], hiddenRows: none, hiddenColumns: none };
}

/** The number of a column from its letters: A is 0. */
const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, one) => 26 * sum + one.charCodeAt(0) - 64, 0) - 1;

/** Cells as spreadsheets name them: `A3:H20`. */
export const rangeName = ({ top, left, bottom, right }: Merge): string =>
  `${addressOf(top, left)}:${addressOf(bottom, right)}`;

/** Reads such a name, full-width or not, from whichever corner it begins; null if it is none. */
export function readRange(text: string): Merge | null {
  const name = halfWidth(text).replace(/[\s$]/g, '');
  const [, ...corners] = /^([A-Z]{1,3})(\d{1,7})[:-]([A-Z]{1,3})(\d{1,7})$/i.exec(name) ?? [];
  const [from = '', first = '', to = '', last = ''] = corners;
  const rows = [Number(first) - 1, Number(last) - 1];
  const columns = [columnNumber(from), columnNumber(to)];
  if (corners.length === 0 || Math.min(...rows) < 0) return null;
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return { top, bottom, left: Math.min(...columns), right: Math.max(...columns) };
}

/** The name of a cell, as spreadsheets have it: `C14`. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
