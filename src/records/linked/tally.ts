import type { Category } from '../cells.ts';
import type { LinkedView } from './linked-view.ts';
import { STANDINGS } from './linked-view.ts';
import type { LogSelection } from './selection.ts';

/** Counts by group: of cases in the chosen days, how they stand, and histograms of all days. */
export interface Tally {
  readonly groups: number;
  /** Cases of the chosen days, by group. */
  readonly cases: Float64Array;
  /** By group, then phase, then place among `ENDINGS`. */
  readonly standing: Float64Array;
  /** By group, then phase, then ended (0) or open (1), then days. Empty where it was not asked for. */
  readonly histogram: Uint32Array;
  readonly length: number;
}

/** What linked charts show, counted in one pass; each leaves out the choice that it offers itself. */
export interface Tallies {
  readonly whole: Tally;
  readonly area: Tally;
  readonly type: Tally;
  readonly outcome: Tally;
  readonly period: Tally;
  /** By period, then place of the area. */
  readonly heat: Tally;
}

type Codes = Uint16Array;

function maskOf(names: readonly string[], chosen: readonly string[]): Uint8Array {
  const mask = new Uint8Array(names.length).fill(chosen.length === 0 ? 1 : 0);
  for (const name of chosen) {
    const code = names.indexOf(name);
    if (code >= 0) mask[code] = 1;
  }
  return mask;
}

/** Which codes of each axis, and which days, are chosen: 1 at their places. */
export function masksOf(view: LinkedView, selection: LogSelection) {
  const { cells, names, periods } = view;
  const period = new Uint8Array(periods).fill(1);
  if (selection.periods !== null) {
    const [from, to] = selection.periods.map((one) => one - cells.firstPeriod) as [number, number];
    period.fill(0).fill(1, Math.max(0, from), Math.max(0, to + 1));
  }
  const days = new Uint8Array(cells.longest + 1).fill(1);
  if (selection.days !== null) {
    days.fill(0).fill(1, Math.max(0, selection.days[0]), selection.days[1] + 1);
  }
  const of = (category: Category) => maskOf(names[category], selection.words[category]);
  return { period, days, area: of('area'), type: of('type'), outcome: of('outcome') };
}

function makeTally(groups: number, phases: number, length: number): Tally {
  return {
    groups,
    cases: new Float64Array(groups),
    standing: new Float64Array(groups * phases * STANDINGS),
    histogram: new Uint32Array(groups * phases * 2 * length),
    length,
  };
}

function axisCodes({ cells }: LinkedView, place: number): Codes {
  return cells.axes[place]?.codes ?? new Uint16Array(cells.count.length);
}

/** Counts a selection over all cells, for all charts at once. */
export function tallySelection(
  view: LinkedView,
  selection: LogSelection,
  { heat: asksHeat }: { readonly heat: 'cases' | 'days' },
): Tallies {
  const { cells, phases, places, periods } = view;
  const length = cells.longest + 1;
  const masks = masksOf(view, selection);
  const areas = places.area.names.length;
  const tallies = {
    whole: makeTally(1, phases, length),
    area: makeTally(areas, phases, length),
    type: makeTally(places.type.names.length, phases, length),
    outcome: makeTally(places.outcome.names.length, phases, length),
    period: makeTally(periods, 1, length),
    heat: makeTally(periods * areas, 1, asksHeat === 'days' ? length : 0),
  };
  const [starts, phase, area, type, outcome] = [0, 1, 2, 3, 4].map((at) => axisCodes(view, at)) as [
    Codes,
    Codes,
    Codes,
    Codes,
    Codes,
  ];
  const { ending, days, count } = cells;
  const add = (tally: Tally, group: number, own: number, cell: number, ofDays: number) => {
    if (group < 0) return;
    const n = count[cell] as number;
    if (ofDays === 1) tally.cases[group] = (tally.cases[group] as number) + n;
    const part = group * own + (own === 1 ? 0 : (phase[cell] as number));
    const way = ending[cell] as number;
    const stands = part * STANDINGS + way;
    tally.standing[stands] = (tally.standing[stands] as number) + n;
    if (tally.length === 0) return;
    const at = (part * 2 + (way === 0 ? 1 : 0)) * length + (days[cell] as number);
    tally.histogram[at] = (tally.histogram[at] as number) + n;
  };
  for (let cell = 0; cell < count.length; cell += 1) {
    const [s, a] = [starts[cell] as number, area[cell] as number];
    const [t, o] = [type[cell] as number, outcome[cell] as number];
    const inPeriod = masks.period[s] as number;
    const inArea = masks.area[a] as number;
    const inType = masks.type[t] as number;
    const inOutcome = masks.outcome[o] as number;
    const out = 4 - inPeriod - inArea - inType - inOutcome;
    if (out > 2) continue;
    const inDays = masks.days[days[cell] as number] as number;
    const place = places.area.placeOf[a] as number;
    if (inType + inOutcome === 2) {
      if (place >= 0) add(tallies.heat, s * areas + place, 1, cell, inDays);
      if (inArea === 1) add(tallies.period, s, 1, cell, inDays);
      if (inPeriod === 1) add(tallies.area, place, phases, cell, inDays);
    }
    if (inPeriod + inArea < 2) continue;
    if (inOutcome === 1) add(tallies.type, places.type.placeOf[t] as number, phases, cell, inDays);
    if (inType === 1)
      add(tallies.outcome, places.outcome.placeOf[o] as number, phases, cell, inDays);
    if (out === 0) add(tallies.whole, 0, phases, cell, inDays);
  }
  return tallies;
}
