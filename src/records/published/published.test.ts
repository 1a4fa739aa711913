import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDAR_DAYS } from '../../base/calendar/duration.ts';
import { endingOf } from '../cases.ts';
import { countDays } from '../count-days.ts';
import { answerLinked } from '../linked/answerer.ts';
import { buildLinkedView } from '../linked/linked-view.ts';
import { ALL_CASES } from '../linked/selection.ts';
import { periodOf, readPeriod } from '../month.ts';
import { logOf, type PlainCase, plainLogs, ROLES_OF_TEST } from '../test-log.ts';
import { CUBE_WORDS, type Cube, FEW, readCube } from './cube.ts';
import { viewOfCube } from './cube-view.ts';
import { publishCube } from './publish-cube.ts';

const QUERY = {
  ...{ title: 'test', synthetic: true, grain: 'month' as const },
  ...{ by: CUBE_WORDS, count: CALENDAR_DAYS },
};
const RUNS = { seed: 12, numRuns: 150 };
const thresholds = fc.integer({ min: 3, max: 7 });

function cubeOf(cases: readonly PlainCase[], threshold: number): Cube | null {
  try {
    return publishCube(logOf(cases), ROLES_OF_TEST, { ...QUERY, threshold });
  } catch {
    return null;
  }
}

interface Row {
  readonly start: number;
  readonly ending: number;
  readonly words: readonly string[];
  readonly days: number;
}

/** The cases as an attacker would like to know them. */
function rowsOf(cases: readonly PlainCase[]): Row[] {
  const { cases: log } = logOf(cases);
  const { days } = countDays(log, CALENDAR_DAYS);
  return Array.from({ length: log.rows }, (_, row) => ({
    start: periodOf(log.start[row] as number, 'month'),
    ending: endingOf(log, row),
    words: CUBE_WORDS.map((word) => log[word].names[log[word].codes[row] as number] ?? ''),
    days: days[row] as number,
  }));
}

interface Told {
  readonly start: number;
  readonly ending: number;
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

function toldBy({ cells, names, firstPeriod }: Cube): Told[] {
  const first = readPeriod(firstPeriod, 'month') ?? 0;
  return cells.count.map((count, at) => ({
    start: first + (cells.start[at] ?? 0),
    ending: cells.ending[at] ?? 0,
    words: CUBE_WORDS.map((word) => names[word][cells[word][at] ?? 0] ?? ''),
    from: cells.from[at] ?? 0,
    to: cells.to[at] ?? 0,
    count,
  }));
}

const nameOf = (one: Pick<Row, 'start' | 'ending' | 'words'>) =>
  [one.start, one.ending, ...one.words].join('|');

/** Every way of leaving out columns: sums over what is left out. */
const SUBSETS = Array.from({ length: 32 }, (_, bits) => (at: number) => (bits >> at) % 2 === 1);

describe('a published cube', () => {
  it('counts real cases, each at most once, and never fewer than the threshold', () => {
    const property = fc.property(plainLogs, thresholds, (cases, threshold) => {
      const cube = cubeOf(cases, threshold);
      if (cube === null) return;
      const left = rowsOf(cases);
      for (const one of toldBy(cube).toSorted(
        (a, b) =>
          a.words.filter((word) => word === FEW).length -
          b.words.filter((word) => word === FEW).length,
      )) {
        expect(one.count).toBeGreaterThanOrEqual(threshold);
        for (let at = 0; at < one.count; at += 1) {
          const place = left.findIndex(
            (row) =>
              row.start === one.start &&
              row.ending === one.ending &&
              row.days >= one.from &&
              row.days <= one.to &&
              one.words.every((word, which) => word === FEW || word === row.words[which]),
          );
          expect(place).toBeGreaterThanOrEqual(0);
          left.splice(place, 1);
        }
      }
      expect(left.length + cube.cases).toBe(cases.length);
    });
    fc.assert(property, RUNS);
  });

  it('tells no small count, nor lets one be had by taking sums from sums', () => {
    const property = fc.property(plainLogs, thresholds, (cases, threshold) => {
      const cube = cubeOf(cases, threshold);
      if (cube === null) return;
      const told = toldBy(cube);
      for (const keeps of SUBSETS) {
        const partsOf = (one: Told) => [one.start, one.ending, ...one.words];
        const key = (one: Told) =>
          partsOf(one)
            .map((part, at) => (keeps(at) ? part : ''))
            .join('|');
        const sums = new Map<string, number>();
        for (const one of told) sums.set(key(one), (sums.get(key(one)) ?? 0) + one.count);
        for (const sum of sums.values()) expect(sum).toBeGreaterThanOrEqual(threshold);
        // Any total less what is told of its parts by word: nothing, or enough cases.
        for (const [at] of CUBE_WORDS.entries()) {
          const named = told.filter(({ words }) => words[at] !== FEW);
          const all = told.reduce((sum, { count }) => sum + count, 0);
          const rest = all - named.reduce((sum, { count }) => sum + count, 0);
          expect(rest === 0 || rest >= threshold).toBe(true);
        }
      }
    });
    fc.assert(property, RUNS);
  });

  it('leaves every group that is too small in doubt, also for who knows that it is', () => {
    const property = fc.property(plainLogs, thresholds, (cases, threshold) => {
      const cube = cubeOf(cases, threshold);
      if (cube === null) return;
      const sizes = new Map<string, { row: Row; count: number }>();
      for (const row of rowsOf(cases)) {
        const count = (sizes.get(nameOf(row))?.count ?? 0) + 1;
        sizes.set(nameOf(row), { row, count });
      }
      const small = [...sizes.values()].filter(({ count }) => count < threshold);
      const told = toldBy(cube);
      const isNamed = new Set(told.map(nameOf));
      for (const { row } of small) expect(isNamed.has(nameOf(row))).toBe(false);
      // Bounds of each from what holds it: what holds it less the most that the others can be.
      const pools = new Map<string, { sum: number; words: readonly string[]; of: Told }>();
      for (const one of told.filter(({ words }) => words.includes(FEW))) {
        const sum = (pools.get(nameOf(one))?.sum ?? 0) + one.count;
        pools.set(nameOf(one), { sum, words: one.words, of: one });
      }
      for (const { sum, words, of } of pools.values()) {
        const members = small.filter(
          ({ row }) =>
            row.start === of.start &&
            row.ending === of.ending &&
            words.every((word, at) => word === FEW || word === row.words[at]),
        );
        expect(members.length).toBeGreaterThan(1);
        expect(sum).toBeLessThan(members.length * (threshold - 1));
      }
    });
    fc.assert(property, RUNS);
  });

  it('answers as the log does where all counts are large, days but within their ranges', () => {
    const property = fc.property(plainLogs, (cases) => {
      const many = Array.from({ length: 6 }, () => cases).flat();
      const log = logOf(many);
      const cube = publishCube(log, ROLES_OF_TEST, { ...QUERY, threshold: 5 });
      const read = readCube(JSON.parse(JSON.stringify(cube)));
      const query = { selection: ALL_CASES, limit: 20, group: null, show: 'median' } as const;
      const durations = countDays(log.cases, CALENDAR_DAYS);
      const wanted = answerLinked(buildLinkedView(log.cases, durations, 'month', null), query);
      const got = answerLinked(viewOfCube(read, null), query);
      expect(got.whole).toEqual(wanted.whole);
      const byName = <T extends { name: string }>(groups: readonly T[]) =>
        groups.toSorted((a, b) => (a.name < b.name ? -1 : 1));
      expect(byName(got.groups.area)).toEqual(byName(wanted.groups.area));
      expect(got.curves).toEqual(wanted.curves);
      expect(got.periods.map(({ received, median }) => [received, median])).toEqual(
        wanted.periods.map(({ received, median }) => [received, median]),
      );
      expect(got.periods.at(-1)?.open).toBe(wanted.periods.at(-1)?.open);
    });
    fc.assert(property, { ...RUNS, numRuns: 40 });
  });

  it('says how much is left out only where that does not tell how many', () => {
    const base = { end: '2024-06-11', area: 'north', type: 'new', outcome: 'granted', amount: 1 };
    const june = Array.from({ length: 20 }, () => ({ ...base, start: '2024-06-01' }));
    const cube = cubeOf([...june, { ...base, start: '2024-05-20' }], 5);
    // One of 21 is 5 %; "at most 5 %" of 20 would be one.
    expect(cube?.cases).toBe(20);
    expect(cube?.leftOut).toBe(50);
    expect(cube?.firstPeriod).toBe('2024-06');
  });
});
