import { describe, expect, it } from 'vitest';
import { readExpected, readReference } from '../../tests/reference/read.ts';
import { cumulativeIncidence } from './cumulative-incidence.ts';

const DAY = 86_400_000;

describe('cumulativeIncidence', () => {
  it('is the Aalen–Johansen estimate, withdrawn cases being a way to end', () => {
    const counts = new Map<number, { events: [number, number]; censored: number }>();
    for (const row of readReference('approvals', 'cases.csv')) {
      const until = row.decided_on || '2025-03-14';
      const time = (Date.parse(until) - Date.parse(row.submitted_on ?? '')) / DAY;
      const count = counts.get(time) ?? { events: [0, 0], censored: 0 };
      if (row.decided_on) count.events[row.outcome === 'withdrawn' ? 1 : 0] += 1;
      else count.censored += 1;
      counts.set(time, count);
    }
    const points = cumulativeIncidence(
      [...counts].sort(([a], [b]) => a - b).map(([time, count]) => ({ time, ...count })),
    );
    const wanted = readExpected('approvals');
    const at90 = points.findLast(({ time }) => time <= 90)?.shares;
    expect(at90?.[0]).toBeCloseTo(wanted('aj.decided.90') ?? Number.NaN, 8);
    expect(at90?.[1]).toBeCloseTo(wanted('aj.withdrawn.90') ?? Number.NaN, 8);
  });

  it('shares everything out once all have ended', () => {
    const points = cumulativeIncidence([
      { time: 1, events: [1, 0], censored: 0 },
      { time: 2, events: [0, 1], censored: 0 },
    ]);
    expect(points.map(({ shares }) => shares)).toEqual([
      [0.5, 0],
      [0.5, 0.5],
    ]);
    expect(cumulativeIncidence([])).toEqual([]);
  });
});
