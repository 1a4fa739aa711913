import { OPEN } from '../cases.ts';
import type { DateCell } from '../read-date.ts';
import type { Role } from '../role-names.ts';

/** A cell of dates that holds nothing: of an end, an open case. */
export const EMPTY = OPEN;
/** A cell of dates that is no day. */
export const UNREADABLE = EMPTY + 1;
/** An amount that is no number; one that is not given is `NaN`. */
export const NO_NUMBER = Number.POSITIVE_INFINITY;

/** A cell of dates as one number: its day, `EMPTY` or `UNREADABLE`. */
export const numberOfDate = (cell: DateCell): number =>
  cell === 'empty' ? EMPTY : cell === 'unreadable' ? UNREADABLE : cell;

/** Digits with or without separators of thousands; `NaN` where empty, `NO_NUMBER` where it is none. */
export function readAmount(text: string): number {
  if (text.trim() === '') return Number.NaN;
  const plain = text.replace(/[,，\s]/g, '');
  const amount = plain === '' ? Number.NaN : Number(plain);
  return Number.isFinite(amount) ? amount : NO_NUMBER;
}

/** Words of some rows: each row holds the place of its word; place 0 is no word. */
export interface WordCells {
  readonly codes: Uint32Array;
  readonly words: readonly string[];
}

/** How ids begin, and with how many digits they end. */
export interface IdForm {
  readonly beginning: string;
  readonly digits: number;
}

/** Ids of some rows: most are a number in one of a few forms, the others stand as texts. */
export interface IdCells {
  readonly forms: readonly IdForm[];
  /** Of each row the place of its form; `AS_TEXT` for those among `texts`. */
  readonly formOf: Uint8Array;
  readonly numbers: Float64Array;
  readonly texts: ReadonlyMap<number, string>;
}
export const AS_TEXT = 255;

/** The cells of some rows that roles name, a column an array; what has no role does not come. */
export interface RoleCells {
  readonly rows: number;
  /** Line of each row; null: one after the other. */
  readonly lines: Uint32Array | null;
  /** Lines that these rows take up. */
  readonly linesIn: number;
  /** 1 for a row with another number of cells than the header; null: none. */
  readonly misfits: Uint8Array | null;
  readonly start: Int32Array;
  /** Null without this role, as all others. */
  readonly end: Int32Array | null;
  readonly amount: Float64Array | null;
  readonly id: IdCells | null;
  readonly area: WordCells | null;
  readonly type: WordCells | null;
  readonly outcome: WordCells | null;
  readonly subject: WordCells | null;
}

/** Roles whose cells are words. */
export const WORD_ROLES = ['area', 'type', 'outcome', 'subject'] as const satisfies readonly Role[];
export type WordRole = (typeof WORD_ROLES)[number];
