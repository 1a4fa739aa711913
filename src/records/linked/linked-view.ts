import type { Day } from '../../base/calendar/day.ts';
import { type Cases, ENDINGS } from '../cases.ts';
import { buildCells, type Category, type Cells } from '../cells.ts';
import { type Durations, UNCOUNTED } from '../count-days.ts';
import type { Grain } from '../month.ts';
import { type Runs, runsOf } from './runs.ts';

/** Words of a category that get a place of their own in charts, most frequent first. */
export interface Places {
  readonly names: readonly string[];
  /** Place of each code; -1 for those that are only counted together. */
  readonly placeOf: Int32Array;
  /** Words beyond the places. */
  readonly others: number;
}

/** A log made ready for linked charts: one cube of durations, one of flows. */
export interface LinkedView {
  readonly cells: Cells;
  /** The same cells, in the order in which they are counted. */
  readonly runs: Runs;
  /** By start × end × words, without days: for what comes in, goes out and stays. */
  readonly flows: Cells;
  readonly places: Readonly<Record<Category, Places>>;
  /** All words of each category, by code. */
  readonly names: Readonly<Record<Category, readonly string[]>>;
  readonly periods: number;
  /** 1, or 2 where cases are told apart by a day. */
  readonly phases: number;
}

/** More would be neither read nor told apart. */
const MOST_PLACES = 24;
/** Beyond so many numbers the histograms of all places would not fit a tab. */
const MOST_NUMBERS = 12_000_000;

function placesOf(
  cells: Cells,
  category: Category,
  names: readonly string[],
  most: number,
): Places {
  const axis = cells.axes.find(({ dimension }) => dimension === category);
  const counts = new Float64Array(names.length);
  cells.count.forEach((count, cell) => {
    const code = axis?.codes[cell] ?? 0;
    counts[code] = (counts[code] ?? 0) + count;
  });
  const order = [...names.keys()]
    .filter((code) => (counts[code] ?? 0) > 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const placeOf = new Int32Array(names.length).fill(-1);
  const placed = order.slice(0, most);
  for (const [place, code] of placed.entries()) placeOf[code] = place;
  return {
    names: placed.map((code) => names[code] ?? ''),
    placeOf,
    others: order.length - placed.length,
  };
}

/**
 * Makes a log ready for linked charts.
 * @param since a day, such as that of a reform, that splits cases in two by their start; null for none
 */
export function buildLinkedView(
  cases: Cases,
  durations: Durations,
  grain: Grain,
  since: Day | null,
): LinkedView {
  const words: readonly Category[] = ['area', 'type', 'outcome'];
  const cells = buildCells(cases, durations, ['start', 'phase', ...words], grain, since);
  const without = durations.days.map((one) => (one === UNCOUNTED ? UNCOUNTED : 0));
  const flat = { ...durations, days: without, longest: 0 };
  const flows = buildCells(cases, flat, ['start', 'end', ...words], grain);
  const names = {
    area: cases.area.names,
    type: cases.type.names,
    outcome: cases.outcome.names,
  };
  return linkedViewOf(cells, flows, names, since === null ? 1 : 2);
}

/** Makes cubes ready for linked charts. */
export function linkedViewOf(
  cells: Cells,
  flows: Cells,
  names: LinkedView['names'],
  phases: number,
): LinkedView {
  const [start] = cells.axes;
  const periods = start?.size ?? 1;
  const lengths = 2 * phases * (cells.longest + 1);
  const most = Math.max(4, Math.min(MOST_PLACES, Math.floor(MOST_NUMBERS / (lengths * periods))));
  const of = (category: Category) => placesOf(cells, category, names[category], most);
  const places = { area: of('area'), type: of('type'), outcome: of('outcome') };
  return { cells, runs: runsOf(cells), flows, places, names, periods, phases };
}

/** How many ways a case can stand. */
export const STANDINGS = ENDINGS.length;
