import { type Cases, OPEN } from '../cases.ts';
import { type Durations, UNCOUNTED } from '../count-days.ts';
import { bunching } from './bunching.ts';
import { filedAgain } from './filed-again.ts';
import { leastEffort } from './least-effort.ts';
import { periodEnd } from './period-end.ts';
import type { Screen } from './screen.ts';

/** Puts a log through every rule that it holds the columns for. */
export function screenLog(cases: Cases, durations: Durations, limit: number | null): Screen[] {
  const { count, days, longest } = durations;
  const byDays = new Uint32Array(longest + 1);
  const ends = new Int32Array(cases.rows);
  let ended = 0;
  for (let row = 0; row < cases.rows; row += 1) {
    const [end, taken] = [cases.end[row] as number, days[row] as number];
    if (end === OPEN || taken === UNCOUNTED) continue;
    ends[ended] = end;
    ended += 1;
    byDays[taken] = (byDays[taken] as number) + 1;
  }
  const week = count.calendar === null ? 7 : 5;
  return [
    limit === null ? null : bunching(byDays, limit, week),
    periodEnd(ends.subarray(0, ended), count),
    cases.amount === null ? null : leastEffort(cases.amount),
    filedAgain(cases),
  ].filter((one) => one !== null);
}
