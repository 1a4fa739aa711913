import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from '../../base/calendar/day.ts';
import { CALENDAR_DAYS } from '../../base/calendar/duration.ts';
import { countDays } from '../count-days.ts';
import { GRAINS, type PeriodNumber, periodOf } from '../month.ts';
import { logOf, type PlainCase, plainLogs } from '../test-log.ts';
import { answerLinked, type LinkedQuery } from './answer.ts';
import { buildLinkedView } from './linked-view.ts';
import { daysOf, plainAnswer } from './test-answer.ts';

const CATEGORIES = ['area', 'type', 'outcome'] as const;

/** The same logs, with more areas and types than charts have places for. */
const wideLogs = plainLogs.map((cases) =>
  cases.map(
    (one, at): PlainCase => ({
      ...one,
      area: one.area === '' ? '' : `${one.area} ${at % 17}`,
      type: `${one.type} ${at % 15}`,
    }),
  ),
);

/** A few of the words that occur, or one that does not. */
const wordsOf = (cases: readonly PlainCase[], key: (typeof CATEGORIES)[number]) => {
  const names = [...new Set(cases.map((one) => one[key]))];
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.subarray(names) },
    { weight: 1, arbitrary: fc.constant(['nowhere']) },
  );
};

const span = (least: number, most: number) =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }))
    .map(([a, b]): readonly [number, number] => [Math.min(a, b), Math.max(a, b)]);

/** Days between two that cases took, so that both ends of a choice are met; or any. */
const daysAmong = (cases: readonly PlainCase[]) => {
  const taken = cases.map(daysOf);
  return taken.length === 0
    ? span(0, 400)
    : fc.oneof(
        span(0, 400),
        fc
          .tuple(fc.constantFrom(...taken), fc.constantFrom(...taken))
          .map(([a, b]): readonly [number, number] => [Math.min(a, b), Math.max(a, b)]),
      );
};

/** A log, how it is cut, and what is asked of it. */
const asked = fc.oneof(plainLogs, wideLogs).chain((cases) =>
  fc.constantFrom(...GRAINS).chain((grain) => {
    const at = (day: string): PeriodNumber => periodOf(readDay(day) ?? 0, grain);
    const [area, type, outcome] = CATEGORIES.map((one) => wordsOf(cases, one));
    if (!area || !type || !outcome) throw new Error('a category is missing');
    return fc.record({
      cases: fc.constant(cases),
      grain: fc.constant(grain),
      since: fc.option(fc.constantFrom('2024-01-01', '2024-07-01', '2024-08-15', '2025-02-01')),
      query: fc.record({
        selection: fc.record({
          periods: fc.option(span(at('2024-02-01'), at('2025-02-01'))),
          days: fc.option(daysAmong(cases)),
          words: fc.record({ area, type, outcome }),
        }),
        limit: fc.option(fc.nat(90)),
        group: fc.constantFrom('area', 'type', null),
        show: fc.constantFrom('cases', 'median'),
      }) as fc.Arbitrary<LinkedQuery>,
    });
  }),
);

/** Numbers to nine digits: sums of fractions differ in their last ones. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toFixed(9)) + 0;
  if (ArrayBuffer.isView(value)) return [...(value as Uint32Array)];
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)]));
}

describe('linked answers', () => {
  it('are those of the plain rows, whatever is chosen', () => {
    const property = fc.property(asked, ({ cases, grain, since, query }) => {
      const log = logOf(cases);
      const day = since === null ? null : readDay(since);
      const durations = countDays(log.cases, CALENDAR_DAYS);
      const view = buildLinkedView(log.cases, durations, grain, day);
      const found = answerLinked(view, query);
      const told = found.curves.map(({ points }) => points.map(({ day }) => day));
      const wanted = plainAnswer(cases, { grain, since, query, places: view.places, told });
      expect(rounded(found)).toEqual(rounded(wanted));
    });
    fc.assert(property, { seed: 12, numRuns: 150 });
  });

  it('give the most frequent words a place, and count the others', () => {
    const property = fc.property(asked, ({ cases, grain }) => {
      const log = logOf(cases);
      const view = buildLinkedView(log.cases, countDays(log.cases, CALENDAR_DAYS), grain, null);
      for (const category of CATEGORIES) {
        const counts = new Map<string, number>();
        for (const one of cases) counts.set(one[category], (counts.get(one[category]) ?? 0) + 1);
        const { names, others } = view.places[category];
        expect(new Set(names).size).toBe(names.length);
        expect(names.length + others).toBe(counts.size);
        const sizes = names.map((name) => counts.get(name) ?? 0);
        const most = [...counts.values()].sort((a, b) => b - a).slice(0, names.length);
        expect(sizes).toEqual(most);
      }
    });
    fc.assert(property, { seed: 13, numRuns: 100 });
  });
});
