import { type Day, readDay } from '../../base/calendar/day.ts';
import type { Axis, Cells } from '../cells.ts';
import { type LinkedView, linkedViewOf } from '../linked/linked-view.ts';
import { lastDayOf, periodOf, readPeriod } from '../month.ts';
import { CUBE_WORDS, type Cube } from './cube.ts';

const axis = (dimension: Axis['dimension'], size: number, codes: readonly number[]): Axis => ({
  dimension,
  size,
  codes: Uint16Array.from(codes),
});

interface Part {
  /** The cell of the cube that it is of. */
  readonly cell: number;
  readonly at: number;
  readonly count: number;
}

/** Cases of a range, evenly spread over its days. */
function spread({ cells: { from, to, count } }: Cube): Part[] {
  const parts: Part[] = [];
  for (const [cell, first] of from.entries()) {
    const [last, cases] = [to[cell] ?? first, count[cell] ?? 0];
    const days = last - first + 1;
    let before = 0;
    for (let day = 0; day < days; day += 1) {
      const until = Math.round(((day + 1) * cases) / days);
      if (until > before) parts.push({ cell, at: first + day, count: until - before });
      before = until;
    }
  }
  return parts;
}

/** Steps in which the days of a period are gone through. */
const STEPS = 12;

/** The period that cases end in, as start and days tell it: they began evenly over their period. */
function endsOf(cube: Cube, days: readonly Part[], first: number): Part[] {
  const { grain, calendarDays, cells } = cube;
  const extract = readDay(cube.extract) ?? 0;
  const found = new Map<string, Part>();
  const add = (cell: number, at: number, count: number) => {
    const key = `${cell} ${at}`;
    found.set(key, { cell, at, count: (found.get(key)?.count ?? 0) + count });
  };
  for (const { cell, at, count } of days) {
    if (cells.ending[cell] === 0) {
      add(cell, 0, count);
      continue;
    }
    const period = first + (cells.start[cell] ?? 0);
    const [from, to] = [lastDayOf(period - 1, grain) + 1, lastDayOf(period, grain)];
    let before = 0;
    for (let step = 1; step <= STEPS; step += 1) {
      const until = Math.round((step * count) / STEPS);
      const begun = from + ((to - from + 1) * (step - 0.5)) / STEPS;
      const end = Math.min(extract, Math.floor(begun + at * calendarDays));
      if (until > before) add(cell, periodOf(end, grain) - first + 1, until - before);
      before = until;
    }
  }
  return [...found.values()];
}

/**
 * Makes a published cube ready for linked charts, as `buildLinkedView` makes a log.
 *
 * Within a range of days cases are taken to be spread evenly, as a median of grouped data has it; the
 * periods of their ends are estimated. A period lies after `since` only if all of it does.
 */
export function viewOfCube(cube: Cube, since: Day | null): LinkedView {
  const { grain, cells, names } = cube;
  const first = readPeriod(cube.firstPeriod, grain) ?? 0;
  const extract = readDay(cube.extract) ?? 0;
  const periods = periodOf(extract, grain) - first + 1;
  const days = spread(cube);
  const ends = endsOf(cube, days, first);
  const sizes = { area: names.area.length, type: names.type.length, outcome: names.outcome.length };
  const of = (parts: readonly Part[], codes: readonly number[]) =>
    parts.map(({ cell }) => codes[cell] ?? 0);
  const words = (parts: readonly Part[]) =>
    CUBE_WORDS.map((word) => axis(word, sizes[word], of(parts, cells[word])));
  const isAfter = (start: number) =>
    since !== null && lastDayOf(first + start - 1, grain) + 1 >= since;
  const starts = of(days, cells.start);
  const phase = starts.map((start) => (isAfter(start) ? 1 : 0));
  const common = (parts: readonly Part[]) => ({
    grain,
    firstPeriod: first,
    ending: Uint8Array.from(of(parts, cells.ending)),
    count: Uint32Array.from(parts, ({ count }) => count),
    amount: null,
  });
  const counted: Cells = {
    ...common(days),
    axes: [axis('start', periods, starts), axis('phase', 2, phase), ...words(days)],
    days: Int32Array.from(days, ({ at }) => at),
    longest: days.reduce((most, { at }) => Math.max(most, at), 0),
  };
  const end = ends.map(({ at }) => at);
  const flows: Cells = {
    ...common(ends),
    axes: [
      axis('start', periods, of(ends, cells.start)),
      axis('end', periods + 1, end),
      ...words(ends),
    ],
    days: new Int32Array(ends.length),
    longest: 0,
  };
  return linkedViewOf(counted, flows, names, since === null ? 1 : 2);
}
