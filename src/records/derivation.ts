import { writeDay } from '../base/calendar/day.ts';
import type { DayCount } from '../base/calendar/duration.ts';
import type { DayCounting, LogAccount } from '../catalog/derivation.ts';
import type { Log } from './cases.ts';
import type { Durations } from './count-days.ts';
import type { IndicatorQuery } from './indicators.ts';
import type { Roles } from './roles.ts';
import type { SetAside } from './set-aside.ts';

/** A file that rows came from. */
export interface RecordsFile {
  readonly name: string;
  /** Of its bytes, hex. */
  readonly sha256: string;
}

/** The table of people that figures per head are told by. */
export interface PopulationTable extends RecordsFile {
  /** Years that it tells people of, in order; none where one number stands for all. */
  readonly years: readonly string[];
}

/** How figures came about from a log; plain JSON, the same for all that one query gives. */
export interface LogDerivation extends LogAccount {
  readonly setAside: readonly SetAside[];
  readonly roles: Roles;
  readonly query: Omit<IndicatorQuery, 'count'>;
  /** Absent where no figure is per head. */
  readonly population?: PopulationTable;
}

const countingOf = ({ calendar, countsStart }: DayCount): DayCounting => {
  if (calendar === null) return { calendar, countsStart };
  const { name, source, from, to } = calendar;
  return { calendar: { name, source, from, to }, countsStart };
};

/** What has to be said of figures of a log, so that anyone can count them again. */
export function deriveFrom(
  files: readonly RecordsFile[],
  log: Log,
  roles: Roles,
  query: IndicatorQuery,
  durations: Durations,
): LogDerivation {
  const { count, ...asked } = query;
  const { uncounted } = durations;
  const outside: SetAside[] =
    uncounted === 0 ? [] : [{ reason: 'calendar-outside', rows: uncounted, examples: [] }];
  return {
    files,
    rowsIn: log.rowsIn,
    rowsUsed: log.cases.rows - uncounted,
    setAside: [...log.setAside, ...outside],
    roles,
    dayCounting: countingOf(count),
    extract: writeDay(log.cases.extract),
    query: asked,
  };
}
