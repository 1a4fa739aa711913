import type { Day } from '../base/calendar/day.ts';
import type { Codes } from './column.ts';
import type { SetAside } from './set-aside.ts';

/** Stands where a case has no end: it was open on the day of the extract. */
export const OPEN = -0x8000_0000;

/** How a case stands: still open, or how it ended. */
export const ENDINGS = ['open', 'success', 'other', 'withdrawn'] as const;
export type Ending = (typeof ENDINGS)[number];

/** The cases of a log, a column an array; every row is used. */
export interface Cases {
  readonly rows: number;
  readonly start: Int32Array;
  /** Day of the end, or `OPEN`. */
  readonly end: Int32Array;
  readonly area: Codes;
  readonly type: Codes;
  readonly outcome: Codes;
  /** Place among `ENDINGS` of each outcome, by its code, of cases that have ended. */
  readonly endings: Uint8Array;
  readonly amount: Float64Array | null;
  /** Whom or what it is about, by number; 0 where not given. */
  readonly subject: Uint32Array | null;
  /** Up to when open cases are known to be open. */
  readonly extract: Day;
}

/** Cases, and the rows that are none: `rowsIn` = `cases.rows` + all set aside. */
export interface Log {
  readonly cases: Cases;
  readonly rowsIn: number;
  readonly setAside: readonly SetAside[];
}

/** Place among `ENDINGS` of a row. */
export function endingOf({ end, outcome, endings }: Cases, row: number): number {
  return end[row] === OPEN ? 0 : (endings[outcome.codes[row] ?? 0] ?? 2);
}
