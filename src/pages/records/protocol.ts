import type { PublishedLog } from '../../compare/records/log-context.ts';
import type { RecordsFile } from '../../records/derivation.ts';
import type { GuessedRoles } from '../../records/guess-roles.ts';
import type { LinkedQuery } from '../../records/linked/answer.ts';
import type { AnswerParts } from '../../records/linked/parts.ts';
import type { Grain } from '../../records/month.ts';
import type { Roles } from '../../records/roles.ts';
import type { Screen } from '../../records/screens/screen.ts';
import type { CountedSeries, SeriesQuery } from '../../records/series.ts';
import type { Reason, SetAside } from '../../records/set-aside.ts';
import type { OlderPeriod } from '../../records/warnings.ts';
import type { LogSource } from './log-file.ts';

/** How days are counted on the page. */
export type Counting = 'calendar' | 'working';

/** What a log looks like before it is read. */
export interface Peeked {
  readonly files: readonly string[];
  readonly columns: readonly string[];
  /** The first rows, by column. */
  readonly rows: readonly (readonly string[])[];
  readonly guess: GuessedRoles;
  /** Words of each column with few of them, to choose outcomes from. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** How it was counted, if it is a log published as counts; else null. */
  readonly cube: {
    readonly roles: Roles;
    readonly by: Grain;
    readonly count: Counting;
    readonly first: boolean;
  } | null;
}

/** How a log is read and cut. */
export interface Setting {
  readonly roles: Roles;
  readonly counting: Counting;
  readonly countsStart: boolean;
  readonly grain: Grain;
  /** Day from which cases count as after; null for none. ISO 8601. */
  readonly since: string | null;
}

/** What is to be said of a log that was read. */
export interface ReadLog {
  /** Without checksums, as without `older` and `screens`, until those were asked for. */
  readonly files: readonly RecordsFile[];
  readonly rowsIn: number;
  readonly rowsUsed: number;
  readonly setAside: readonly SetAside[];
  /** ISO 8601. */
  readonly extract: string;
  /** First and last start. */
  readonly from: string;
  readonly to: string;
  readonly calendar: {
    readonly name: string;
    readonly source: string;
    readonly from: number;
    readonly to: number;
  } | null;
  readonly older: readonly OlderPeriod[];
  readonly screens: readonly Screen[];
  /** Null for a log of which every row is at hand. */
  readonly cube: PublishedLog | null;
}

/** What is said of a log once its charts are shown. */
export type LaterOfLog = Pick<ReadLog, 'files' | 'older' | 'screens'>;

/** A row that was set aside. */
export interface AsideRow {
  readonly reason: Reason;
  readonly file: string;
  readonly line: number;
  readonly cells: readonly string[];
}

/** A case as the table shows it. */
export interface CaseRow {
  readonly start: string;
  /** '' where open. */
  readonly end: string;
  readonly days: number;
  readonly area: string;
  readonly type: string;
  readonly outcome: string;
  readonly amount: number | null;
}
export type CaseColumn = keyof CaseRow;

/** Which page of cases is asked for. */
export interface CasesQuery {
  readonly query: LinkedQuery;
  readonly sort: CaseColumn;
  readonly descending: boolean;
  readonly from: number;
  readonly count: number;
}

/** What is asked of who holds the log. */
export type Ask =
  | { readonly kind: 'peek'; readonly files: readonly LogSource[] }
  | {
      readonly kind: 'read';
      readonly files: readonly LogSource[];
      readonly setting: Setting;
      readonly today: string;
    }
  | { readonly kind: 'cut'; readonly setting: Setting }
  | { readonly kind: 'answer'; readonly query: LinkedQuery }
  | { readonly kind: 'cases'; readonly page: CasesQuery }
  | { readonly kind: 'series'; readonly query: SeriesQuery }
  | { readonly kind: 'later' }
  | { readonly kind: 'aside' };

/** What comes back, by what was asked. */
export interface Answers {
  readonly peek: Peeked;
  readonly read: ReadLog;
  readonly cut: ReadLog;
  /** Of the answer what is not as in the last one. */
  readonly answer: AnswerParts;
  readonly cases: { readonly rows: readonly CaseRow[]; readonly total: number };
  readonly series: CountedSeries;
  readonly later: LaterOfLog;
  readonly aside: readonly AsideRow[];
}

/** How far reading is. */
export interface ReadingProgress {
  /** 0 to 1. */
  readonly share: number;
  readonly rows: number;
}
