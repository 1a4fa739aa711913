import type { Interval } from '../base/precision.ts';
import type { LocalText } from '../base/vocabulary.ts';

/** How a computed observation was computed: an arithmetic formula over named observations. */
export interface FormulaDerivation {
  /** For example `actual - change`; the names are keys of `inputs`. */
  readonly formula: string;
  /** Name in the formula → observation id. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Decimals that the inputs allow the result, negative for tens; it is rounded to these. */
  readonly decimals: number;
  /** Where the result may lie, given the last digits of the inputs; null if it is not rounded. */
  readonly interval?: Interval | null;
  readonly records?: undefined;
}

/** What was asked of a log. */
export interface RecordsQuery {
  /** Code of the measure, such as `median`; the indicator has its definition in words. */
  readonly measure: string;
  /** The query of the page of case logs that chooses the same cases, `by=month&…`. */
  readonly query: string;
  /** Cases that the figure is made of. */
  readonly cases: number;
}

/** How an observation was counted from the cases of a log; the source of the observation is the log. */
export interface RecordsDerivation {
  readonly records: RecordsQuery;
  readonly decimals: number;
  readonly formula?: undefined;
  readonly inputs?: undefined;
  readonly interval?: undefined;
}

/** How an observation came about that no source states. */
export type Derivation = FormulaDerivation | RecordsDerivation;

/** How days were counted, as it has to be said. */
export interface DayCounting {
  /** Null: calendar days. */
  readonly calendar: {
    readonly name: string;
    readonly source: string;
    readonly from: number;
    readonly to: number;
  } | null;
  readonly countsStart: boolean;
}

/** How a log was read that figures are counted from: all that is needed to count them again. */
export interface LogAccount {
  /** With the SHA-256 of their bytes, hex; '' where it was not made. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** `rowsIn` = `rowsUsed` + all set aside. */
  readonly rowsIn: number;
  readonly rowsUsed: number;
  readonly setAside: readonly { readonly reason: string; readonly rows: number }[];
  /** Columns by their role, and what their words mean. */
  readonly roles: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  readonly dayCounting: DayCounting;
  /** Up to when open cases are known to be open, ISO 8601. */
  readonly extract: string;
  /** The part of the log that the figures are of, in words, and its rows; absent where that is all. */
  readonly chosen?: { readonly said: LocalText; readonly rows: number } | undefined;
}
