/** What happened at one time since the start: cases that ended, and cases seen no longer. */
export interface AtTime {
  readonly time: number;
  readonly events: number;
  /** Cases still open when last seen. */
  readonly censored: number;
}

/**
 * Counts cases by their time, ascending.
 *
 *     atTimes([3, 5, 5], [true, true, false])
 *     // [{ time: 3, events: 1, censored: 0 }, { time: 5, events: 1, censored: 1 }]
 */
export function atTimes(times: readonly number[], ended: readonly boolean[]): AtTime[] {
  const counts = new Map<number, { events: number; censored: number }>();
  for (const [at, time] of times.entries()) {
    const count = counts.get(time) ?? { events: 0, censored: 0 };
    if (ended[at]) count.events += 1;
    else count.censored += 1;
    counts.set(time, count);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([time, count]) => ({ time, ...count }));
}
