import { writeDay } from '../../base/calendar/day.ts';
import { type DayCount, daysBetween } from '../../base/calendar/duration.ts';
import { YardstickError } from '../../base/error.ts';
import { ENDINGS, type Log } from '../cases.ts';
import { buildCells, type Cells } from '../cells.ts';
import { countDays } from '../count-days.ts';
import { type Grain, lastDayOf, writePeriod } from '../month.ts';
import type { Roles } from '../roles.ts';
import { CUBE_WORDS, type Cube, type CubeWord, FEW } from './cube.ts';
import { type Group, HIDDEN, type ProtectedGroup, protect } from './protect.ts';

/** What of a log is to be published, and how. */
export interface CubeQuery {
  readonly title: string;
  readonly synthetic: boolean;
  readonly threshold: number;
  readonly grain: Grain;
  /** Columns whose words are told; the last is the first to be given up where cases are few. */
  readonly by: readonly CubeWord[];
  readonly count: DayCount;
}

/** Shares that are told of what is left out: a sharper one would tell how many. */
const SHARES = [1, 2, 5, 10, 25, 50, 100];

function leftOutOf(leftOut: number, cases: number, threshold: number): number {
  if (leftOut === 0) return 0;
  const all = leftOut + cases;
  const isTold = (share: number) => {
    const most = (share / 100) * all;
    return leftOut <= most && most >= 2 * threshold;
  };
  return SHARES.find(isTold) ?? 100;
}

/** Cells that differ in nothing but days, together. */
function groupsOf(cells: Cells, by: readonly CubeWord[]): Group[] {
  const groups = new Map<string, Group & { days: Map<number, number> }>();
  const [starts, ...words] = cells.axes.map(({ codes }) => codes);
  const tellsOutcome = by.includes('outcome');
  cells.count.forEach((count, cell) => {
    const start = starts?.[cell] ?? 0;
    const told = words.map((codes) => codes[cell] as number);
    const way = cells.ending[cell] as number;
    // How a case ended is said by its outcome; without that it has ended, and no more.
    const ending = tellsOutcome || way === 0 ? way : ENDINGS.indexOf('other');
    const key = [start, ending, ...told].join();
    const group = groups.get(key) ?? { start, ending, words: told, days: new Map() };
    const day = cells.days[cell] as number;
    group.days.set(day, (group.days.get(day) ?? 0) + count);
    groups.set(key, group);
  });
  return [...groups.values()];
}

/** Codes anew, for a word that is told of no case must not be named. */
function recode(published: readonly ProtectedGroup[], place: number, names: readonly string[]) {
  const known = new Map<string, number>();
  const codes = published.map(({ words }) => {
    const code = place < 0 ? 0 : (words[place] ?? HIDDEN);
    const name = place < 0 ? '' : code === HIDDEN ? FEW : (names[code] ?? '');
    if (!known.has(name)) known.set(name, known.size);
    return known.get(name) as number;
  });
  return { codes, names: [...known.keys()] };
}

function rolesOf(roles: Roles, by: readonly CubeWord[]): Roles {
  const { start, end, limit } = roles;
  const told = Object.fromEntries(by.map((word) => [word, roles[word]]));
  const outcomes = by.includes('outcome')
    ? { success: roles.success, withdrawn: roles.withdrawn }
    : { success: [], withdrawn: [] };
  return { start, end, limit, ...told, ...outcomes, areas: [], keep: [] };
}

/** Calendar days that a counted day takes, over the whole log. */
function daysFor(count: DayCount, from: number, to: number): number {
  if (count.calendar === null) return 1;
  const counted = daysBetween({ ...count, countsStart: false }, from, to);
  return counted === 0 ? 1 : (to - from) / counted;
}

/**
 * Makes of a log what may be published of it.
 * @throws YardstickError `cube-too-few` if no count is large enough
 */
export function publishCube(log: Log, roles: Roles, query: CubeQuery): Cube {
  const { threshold, grain, by, count, title, synthetic } = query;
  const durations = countDays(log.cases, count);
  const cells = buildCells(log.cases, durations, ['start', ...by], grain);
  const { published, leftOut } = protect(groupsOf(cells, by), threshold);
  if (published.length === 0) {
    const details = { rows: String(log.cases.rows), threshold: String(threshold) };
    throw new YardstickError('cube-too-few', 'nothing can be published', details);
  }
  const first = published.reduce((least, { start }) => Math.min(least, start), 0xffff);
  const flat = published.flatMap((group) => group.ranges.map((range) => ({ ...group, range })));
  const wordOf = (word: CubeWord) => recode(flat, by.indexOf(word), log.cases[word].names);
  const [area, type, outcome] = CUBE_WORDS.map(wordOf) as [
    ReturnType<typeof recode>,
    ReturnType<typeof recode>,
    ReturnType<typeof recode>,
  ];
  const cases = flat.reduce((sum, { range }) => sum + range.count, 0);
  const from = lastDayOf(cells.firstPeriod + first - 1, grain) + 1;
  const { calendar, countsStart } = count;
  return {
    ...{ kind: 'cube', version: 1, title, synthetic, threshold, grain, by: [...by] },
    roles: rolesOf(roles, by),
    extract: writeDay(log.cases.extract),
    from: writeDay(from),
    calendar:
      calendar === null
        ? null
        : { name: calendar.name, source: calendar.source, from: calendar.from, to: calendar.to },
    calendarDays: daysFor(count, log.cases.start[0] ?? from, log.cases.extract),
    countsStart,
    cases,
    leftOut: leftOutOf(leftOut, cases, threshold),
    setAside: log.setAside
      .filter(({ rows }) => rows >= threshold)
      .map(({ reason, rows }) => ({ reason, rows })),
    firstPeriod: writePeriod(cells.firstPeriod + first, grain),
    names: {
      ...{ ending: [...ENDINGS], area: area.names },
      ...{ type: type.names, outcome: outcome.names },
    },
    cells: {
      start: flat.map(({ start }) => start - first),
      ending: flat.map(({ ending }) => ending),
      area: area.codes,
      type: type.codes,
      outcome: outcome.codes,
      from: flat.map(({ range }) => range.from),
      to: flat.map(({ range }) => range.to),
      count: flat.map(({ range }) => range.count),
    },
  };
}
