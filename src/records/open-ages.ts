import type { Day } from '../base/calendar/day.ts';
import { canCount, daysBetween } from '../base/calendar/duration.ts';
import { countQuantile } from '../stats/count-quantile.ts';
import type { Cases } from './cases.ts';
import { type Durations, UNCOUNTED } from './count-days.ts';
import { isOpenAfter } from './flows.ts';

/** How old the cases are that are open at the end of a day. */
export interface OpenAges {
  readonly cases: number;
  readonly median: number | null;
  readonly p90: number | null;
  /** Cases older than the limit; null without one. */
  readonly overLimit: number | null;
}

/** Counts of days since the start, of the cases open at the end of a day, by group. */
function agesByGroup(
  cases: Cases,
  durations: Durations,
  day: Day,
  groupOf: (row: number) => string,
): Map<string, Uint32Array> {
  const byGroup = new Map<string, Map<Day, number>>();
  for (let row = 0; row < cases.rows; row += 1) {
    if (durations.days[row] === UNCOUNTED || !isOpenAfter(cases, row, day)) continue;
    const starts = byGroup.get(groupOf(row)) ?? new Map<Day, number>();
    byGroup.set(groupOf(row), starts);
    const start = cases.start[row] as number;
    starts.set(start, (starts.get(start) ?? 0) + 1);
  }
  const ages = new Map<string, Uint32Array>();
  for (const [group, starts] of byGroup) {
    const counts = new Uint32Array(day - Math.min(...starts.keys()) + 2);
    for (const [start, count] of starts) {
      const age = daysBetween(durations.count, start, day);
      counts[age] = (counts[age] ?? 0) + count;
    }
    ages.set(group, counts);
  }
  return ages;
}

/**
 * The age of the cases that are open at the end of a day, in the days that durations are counted in,
 * by group; groups without an open case are left out. Empty where the calendar does not know the day.
 */
export function openAges(
  cases: Cases,
  durations: Durations,
  day: Day,
  limit: number | null,
  groupOf: (row: number) => string = () => '',
): Map<string, OpenAges> {
  if (!canCount(durations.count, day, day)) return new Map();
  const found = [...agesByGroup(cases, durations, day, groupOf)];
  return new Map(
    found.map(([group, counts]) => {
      const total = counts.reduce((sum, one) => sum + one, 0);
      const over = limit === null ? null : counts.subarray(limit + 1).reduce((a, b) => a + b, 0);
      const [median, p90] = [countQuantile(counts, 0.5), countQuantile(counts, 0.9)];
      return [group, { cases: total, median, p90, overLimit: over }];
    }),
  );
}
