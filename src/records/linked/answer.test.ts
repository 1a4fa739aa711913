import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from '../../base/calendar/day.ts';
import { CALENDAR_DAYS } from '../../base/calendar/duration.ts';
import { countDays } from '../count-days.ts';
import { GRAINS, type PeriodNumber, periodOf } from '../month.ts';
import { logOf, type PlainCase, plainLogs } from '../test-log.ts';
import type { LinkedAnswer, LinkedQuery } from './answer.ts';
import { answerLinked, LinkedAnswerer } from './answerer.ts';
import { buildLinkedView } from './linked-view.ts';
import { joinParts } from './parts.ts';
import { ALL_CASES } from './selection.ts';
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

/** What one step changes of a question; the rest stays as it was. */
const CHANGES = ['periods', 'days', ...CATEGORIES, 'limit', 'group', 'show', 'all'] as const;

/** Questions one after the other, as a reader brushes: each changes one thing, or all. */
function inTurn(steps: readonly (readonly [LinkedQuery, (typeof CHANGES)[number]])[]) {
  const queries: LinkedQuery[] = [];
  for (const [next, change] of steps) {
    const before = queries.at(-1);
    if (before === undefined || change === 'all') queries.push(next);
    else if (change === 'limit' || change === 'group' || change === 'show') {
      queries.push({ ...before, [change]: next[change] });
    } else {
      const { words, ...ranges } = before.selection;
      const isWord = change !== 'periods' && change !== 'days';
      const selection = isWord
        ? { ...ranges, words: { ...words, [change]: next.selection.words[change] } }
        : { ...ranges, words, [change]: next.selection[change] };
      queries.push({ ...before, selection });
    }
  }
  return queries;
}

/** A log, how it is cut, and what is asked of it in turn. */
const asked = fc.oneof(plainLogs, wideLogs).chain((cases) =>
  fc.constantFrom(...GRAINS).chain((grain) => {
    const at = (day: string): PeriodNumber => periodOf(readDay(day) ?? 0, grain);
    const [area, type, outcome] = CATEGORIES.map((one) => wordsOf(cases, one));
    if (!area || !type || !outcome) throw new Error('a category is missing');
    const query: fc.Arbitrary<LinkedQuery> = fc.record({
      selection: fc.record({
        periods: fc.option(span(at('2024-02-01'), at('2025-02-01'))),
        days: fc.option(daysAmong(cases)),
        words: fc.record({ area, type, outcome }),
      }),
      limit: fc.option(fc.nat(90)),
      group: fc.constantFrom('area' as const, 'type' as const, null),
      show: fc.constantFrom('cases' as const, 'median' as const),
    });
    return fc.record({
      cases: fc.constant(cases),
      grain: fc.constant(grain),
      since: fc.option(fc.constantFrom('2024-01-01', '2024-07-01', '2024-08-15', '2025-02-01')),
      queries: fc
        .array(fc.tuple(query, fc.constantFrom(...CHANGES)), { minLength: 1, maxLength: 6 })
        .map(inTurn),
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
    const property = fc.property(asked, ({ cases, grain, since, queries }) => {
      const log = logOf(cases);
      const day = since === null ? null : readDay(since);
      const durations = countDays(log.cases, CALENDAR_DAYS);
      const view = buildLinkedView(log.cases, durations, grain, day);
      const answerer = new LinkedAnswerer(view);
      let found: LinkedAnswer | null = null;
      for (const query of queries) {
        // As a page has it: of each answer what is new, put together with what is known.
        found = joinParts(found, structuredClone(answerer.parts(query)));
        const told = found.curves.map(({ points }) => points.map(({ day }) => day));
        const wanted = plainAnswer(cases, { grain, since, query, places: view.places, told });
        expect(rounded(found)).toEqual(rounded(wanted));
      }
    });
    fc.assert(property, { seed: 12, numRuns: 150 });
  });

  it('are the same objects where a choice changes nothing, and are not sent again', () => {
    const samples = fc.sample(plainLogs, { seed: 3, numRuns: 20 });
    const { cases } = logOf(samples.reduce((a, b) => (a.length > b.length ? a : b)));
    const view = buildLinkedView(cases, countDays(cases, CALENDAR_DAYS), 'month', null);
    const answerer = new LinkedAnswerer(view);
    const query: LinkedQuery = { selection: ALL_CASES, limit: 30, group: null, show: 'median' };
    const before = answerer.answer(query);
    expect(before).toEqual(answerLinked(view, query));
    answerer.parts(query);
    expect(answerer.parts(query)).toEqual({ groups: {} });
    const first = view.cells.firstPeriod;
    const periods = [first, first] as const;
    const parts = answerer.parts({ ...query, selection: { ...ALL_CASES, periods } });
    expect(Object.keys(parts).sort()).toEqual(['curves', 'days', 'groups', 'whole']);
    const days = answerer.parts({ ...query, selection: { ...ALL_CASES, periods, days: [0, 3] } });
    expect(Object.keys(days).sort()).toEqual(['groups', 'whole']);
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
