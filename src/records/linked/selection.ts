import type { Category } from '../cells.ts';
import type { PeriodNumber } from '../month.ts';

/** What a reader has chosen of a log, by its charts; all that is absent is chosen whole. */
export interface LogSelection {
  /** First and last period of the start. */
  readonly periods: readonly [PeriodNumber, PeriodNumber] | null;
  /** First and last number of days. */
  readonly days: readonly [number, number] | null;
  /** Words of each category; none: all. */
  readonly words: Readonly<Record<Category, readonly string[]>>;
}

/** As the last number of chosen days: none; those that took longer are chosen, too. */
export const NO_LAST_DAY = 100_000;

/** Nothing chosen: all cases. */
export const ALL_CASES: LogSelection = {
  periods: null,
  days: null,
  words: { area: [], type: [], outcome: [] },
};
