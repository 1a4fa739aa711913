/** A cell as the script types it: with its format, or a formula and the value that it came to. */
export type TypedCell =
  | string
  | number
  | null
  | { readonly v: number; readonly z?: string; readonly f?: string }
  | { readonly error: string };

/** A table as an office makes it, and what is to be read of it. */
export interface OfficeTable {
  /** Name of its files, without the ending. */
  readonly name: string;
  readonly rows: readonly (readonly TypedCell[])[];
  /** Ranges of merged cells. */
  readonly merged?: readonly string[];
  /** Rows that are hidden, from 1. */
  readonly hiddenRows?: readonly number[];
  /** A second sheet that is hidden. */
  readonly hiddenSheet?: string;
  /** A line a figure: indicator, place, period, value with its word, unit, role. */
  readonly figures: readonly string[];
  /** What the rows of its tables became. */
  readonly tally: Readonly<Record<string, number>>;
}
