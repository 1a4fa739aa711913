import type { Category } from '../cells.ts';
import type { LinkedView } from './linked-view.ts';
import { STANDINGS } from './linked-view.ts';
import type { Runs } from './runs.ts';
import type { LogSelection } from './selection.ts';

/** Counts by group: how cases stand, and histograms of all days. */
export interface Tally {
  readonly groups: number;
  /** By group, then phase, then place among `ENDINGS`. */
  readonly standing: Float64Array;
  /** By group, then phase, then ended (0) or open (1), then days. */
  readonly histogram: Uint32Array;
  readonly length: number;
}

/** What linked charts show is counted by; each leaves out the choice that it offers itself. */
export const TALLIES = ['whole', 'area', 'type', 'outcome', 'period', 'heat'] as const;
export type TallyName = (typeof TALLIES)[number];

/** All that is counted; `heat` by period, then place of the area. */
export type Tallies = Readonly<Record<TallyName, Tally>>;

/** What of a selection each tally is of; days cut counts off it afterwards. */
export const DEPENDS: Readonly<Record<TallyName, readonly ('period' | Category)[]>> = {
  whole: ['period', 'area', 'type', 'outcome'],
  area: ['period', 'type', 'outcome'],
  type: ['period', 'area', 'outcome'],
  outcome: ['period', 'area', 'type'],
  period: ['area', 'type', 'outcome'],
  heat: ['type', 'outcome'],
};

type Masks = Readonly<Record<'period' | 'days' | Category, Uint8Array>>;

function maskOf(names: readonly string[], chosen: readonly string[]): Uint8Array {
  const mask = new Uint8Array(names.length).fill(chosen.length === 0 ? 1 : 0);
  for (const name of chosen) {
    const code = names.indexOf(name);
    if (code >= 0) mask[code] = 1;
  }
  return mask;
}

/** Which codes of each axis, and which days, are chosen: 1 at their places. */
export function masksOf({ cells, names, periods }: LinkedView, selection: LogSelection): Masks {
  const period = new Uint8Array(periods).fill(1);
  if (selection.periods !== null) {
    const [from, to] = selection.periods.map((one) => one - cells.firstPeriod) as [number, number];
    period.fill(0).fill(1, Math.max(0, from), Math.max(0, to + 1));
  }
  const of = (category: Category) => maskOf(names[category], selection.words[category]);
  const days = new Uint8Array(cells.longest + 1).fill(1);
  if (selection.days !== null) {
    days.fill(0).fill(1, Math.max(0, selection.days[0]), selection.days[1] + 1);
  }
  return { period, days, area: of('area'), type: of('type'), outcome: of('outcome') };
}

function makeTally(groups: number, phases: number, length: number): Tally {
  return {
    groups,
    standing: new Float64Array(groups * phases * STANDINGS),
    histogram: new Uint32Array(groups * phases * 2 * length),
    length,
  };
}

/** Adds a run to a part (a group in a phase) of a tally. */
function addRun({ standing, histogram, length }: Tally, part: number, runs: Runs, run: number) {
  const way = runs.ending[run] as number;
  const base = (part * 2 + (way === 0 ? 1 : 0)) * length;
  const { days, count } = runs;
  const end = runs.from[run + 1] as number;
  let cases = 0;
  for (let cell = runs.from[run] as number; cell < end; cell += 1) {
    const n = count[cell] as number;
    const at = base + (days[cell] as number);
    histogram[at] = (histogram[at] as number) + n;
    cases += n;
  }
  standing[part * STANDINGS + way] = (standing[part * STANDINGS + way] as number) + cases;
}

/** In which group of a tally a run is counted, by the codes of its axes; below 0 in none. */
function grouperOf({ places, phases, runs }: LinkedView, name: TallyName) {
  const [start, phase] = [runs.codes[0] as Uint16Array, runs.codes[1] as Uint16Array];
  const at = (codes: Uint16Array, run: number) => codes[run] as number;
  if (name === 'whole') return (run: number) => at(phase, run);
  if (name === 'period') return (run: number) => at(start, run);
  const areas = places.area.names.length;
  const area = runs.codes[2] as Uint16Array;
  if (name === 'heat') {
    return (run: number) => {
      const place = places.area.placeOf[at(area, run)] as number;
      return place < 0 ? -1 : at(start, run) * areas + place;
    };
  }
  const codes = name === 'area' ? area : (runs.codes[name === 'type' ? 3 : 4] as Uint16Array);
  const { placeOf } = places[name];
  return (run: number) => {
    const place = placeOf[at(codes, run)] as number;
    return place < 0 ? -1 : place * phases + at(phase, run);
  };
}

function emptyTally({ cells, phases, places, periods }: LinkedView, name: TallyName): Tally {
  const length = cells.longest + 1;
  if (name === 'whole') return makeTally(1, phases, length);
  if (name === 'period') return makeTally(periods, 1, length);
  if (name === 'heat') return makeTally(periods * places.area.names.length, 1, length);
  return makeTally(places[name].names.length, phases, length);
}

/** Counts what is chosen for one kind of charts, in a pass over the runs. */
export function tallyOf(view: LinkedView, masks: Masks, name: TallyName): Tally {
  const { runs } = view;
  const tally = emptyTally(view, name);
  const partOf = grouperOf(view, name);
  const places = { period: 0, area: 2, type: 3, outcome: 4 } as const;
  const filters = DEPENDS[name]
    .map((axis) => ({ mask: masks[axis], codes: runs.codes[places[axis]] as Uint16Array }))
    .filter(({ mask }) => mask.includes(0));
  const total = runs.ending.length;
  for (let run = 0; run < total; run += 1) {
    let isChosen = true;
    for (let at = 0; at < filters.length && isChosen; at += 1) {
      const { mask, codes } = filters[at] as (typeof filters)[number];
      isChosen = mask[codes[run] as number] === 1;
    }
    if (!isChosen) continue;
    const part = partOf(run);
    if (part >= 0) addRun(tally, part, runs, run);
  }
  return tally;
}

/** Counts for linked charts again and again: what a choice does not touch is not counted anew. */
export class Tallier {
  readonly #view: LinkedView;
  readonly #kept = new Map<TallyName, { readonly key: string; readonly tally: Tally }>();

  constructor(view: LinkedView) {
    this.#view = view;
  }

  /** All counts of a selection; the same objects where they have not changed. */
  of(selection: LogSelection): Tallies {
    const masks = masksOf(this.#view, selection);
    const { periods, words } = selection;
    const chosen = { period: periods, ...words };
    const one = (name: TallyName) => {
      const key = JSON.stringify(DEPENDS[name].map((axis) => chosen[axis]));
      const kept = this.#kept.get(name);
      if (kept?.key === key) return kept.tally;
      const tally = tallyOf(this.#view, masks, name);
      this.#kept.set(name, { key, tally });
      return tally;
    };
    return Object.fromEntries(TALLIES.map((name) => [name, one(name)])) as unknown as Tallies;
  }
}
