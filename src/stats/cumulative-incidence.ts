/** What happened at one time since the start, by the way in which cases ended. */
export interface OutcomesAtTime {
  readonly time: number;
  /** Cases that ended, by outcome; as many at every time. */
  readonly events: readonly number[];
  readonly censored: number;
}

/** Estimated shares of all cases that have ended by a time, by outcome. */
export interface IncidencePoint {
  readonly time: number;
  readonly shares: readonly number[];
}

/**
 * The Aalen–Johansen estimate of the share of cases that have ended in each way by each time. A case
 * withdrawn can no longer be decided: counted as merely "seen no longer", it would make more cases
 * look decided than ever will be.
 *
 * Aalen & Johansen 1978, Scand J Stat 5:141–150.
 *
 *     cumulativeIncidence([{ time: 1, events: [1, 0], censored: 0 }, { time: 2, events: [0, 1], censored: 0 }])
 *     // shares [0.5, 0], then [0.5, 0.5]
 */
export function cumulativeIncidence(counts: readonly OutcomesAtTime[]): IncidencePoint[] {
  const total = (events: readonly number[]) => events.reduce((sum, one) => sum + one, 0);
  let atRisk = counts.reduce((sum, { events, censored }) => sum + total(events) + censored, 0);
  let open = 1;
  let shares: readonly number[] = counts[0]?.events.map(() => 0) ?? [];
  return counts.map(({ time, events, censored }) => {
    const ended = total(events);
    const before = open;
    const reached = atRisk;
    if (ended > 0) {
      shares = shares.map((share, way) => share + (before * (events[way] ?? 0)) / reached);
      open = ended === reached ? 0 : before * (1 - ended / reached);
    }
    atRisk -= ended + censored;
    return { time, shares };
  });
}
