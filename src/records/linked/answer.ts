import { countCurve, countSurvivalTime } from '../../stats/count-survival.ts';
import type { Category } from '../cells.ts';
import { type Grain, type PeriodNumber, writePeriod } from '../month.ts';
import {
  casesOf,
  countsOf,
  countsOfBoth,
  figuresOf,
  type GroupFigures,
  standingIn,
} from './figures.ts';
import type { LinkedView } from './linked-view.ts';
import type { LogSelection } from './selection.ts';
import { masksOf, type Tallies, type Tally } from './tally.ts';
import { tellingDays, toldDays } from './told-days.ts';

/** What the charts of months, places and curves show beside counts. */
export interface LinkedQuery {
  readonly selection: LogSelection;
  /** Days within which cases should end; null for none. */
  readonly limit: number | null;
  /** What tells curves apart; null for one of all. */
  readonly group: 'area' | 'type' | null;
  /** What bars and cells of months show. */
  readonly show: 'cases' | 'median';
}

/** A group by a word, with what came before and after a day where cases are told apart by one. */
export interface GroupAnswer {
  readonly name: string;
  /** Cases in the chosen days. */
  readonly cases: number;
  readonly figures: GroupFigures;
  readonly phases: readonly [GroupFigures, GroupFigures] | null;
}

/** What one period brought, of all days; `median` is of the cases that began in it. */
export interface PeriodAnswer {
  readonly period: string;
  readonly received: number;
  readonly ended: number;
  readonly open: number;
  readonly median: number | null;
  readonly success: number;
  readonly decided: number;
}

/** A curve: the share still open after each of some days, as far as curves are told together. */
export interface CurveAnswer {
  readonly name: string;
  /** Last day of any of its cases: the points may end before, where what is left says next to nothing. */
  readonly seen: number;
  readonly points: readonly { readonly day: number; readonly share: number }[];
  readonly figures: GroupFigures;
}

/** All that linked charts show of a selection. */
export interface LinkedAnswer {
  readonly whole: Omit<GroupAnswer, 'name'>;
  readonly periods: readonly PeriodAnswer[];
  /** Ended cases by days. */
  readonly days: Uint32Array;
  readonly groups: Readonly<Record<Category, readonly GroupAnswer[]>>;
  /** Words that have no place in the charts. */
  readonly others: Readonly<Record<Category, number>>;
  readonly curves: readonly CurveAnswer[];
  readonly heat: {
    readonly names: readonly string[];
    /** By name, then period; null where there is nothing. */
    readonly values: readonly (readonly (number | null)[])[];
  };
}

const MOST_CURVES = 6;
/** Fewer cases of a month and place give no median worth a colour. */
const LEAST_CASES = 10;

/** A group but for its cases of the chosen days. */
export function groupOf(tally: Tally, phases: number, group: number, limit: number | null) {
  const of = (phase: number) =>
    figuresOf(
      countsOf(tally, phases, group, phase),
      standingIn(tally, phases, group, phase),
      limit,
    );
  const both = countsOfBoth(tally, phases, group);
  return {
    figures: figuresOf(both, standingIn(tally, phases, group, null), limit),
    phases: phases === 1 ? null : ([of(0), of(1)] as const),
  };
}

function curveOfGroup(name: string, tally: Tally, phases: number, group: number) {
  const counts = countsOfBoth(tally, phases, group);
  const { survival } = countCurve(counts.ended, counts.open);
  const seen = Math.max(
    counts.ended.findLastIndex((one) => one > 0),
    counts.open.findLastIndex((one) => one > 0),
  );
  const figures = figuresOf(counts, standingIn(tally, phases, group, null), null);
  return { name, survival, seen, figures, until: tellingDays(survival, counts, seen) };
}

/** A curve a group, or one of all; all are told up to the same day, and up to the limit. */
export function curvesOf(
  view: LinkedView,
  tallies: Tallies,
  { group, limit }: Pick<LinkedQuery, 'group' | 'limit'>,
): readonly CurveAnswer[] {
  const { phases } = view;
  const curves =
    group === null
      ? [curveOfGroup('', tallies.whole, phases, 0)]
      : view.places[group].names
          .slice(0, MOST_CURVES)
          .map((name, place) => curveOfGroup(name, tallies[group], phases, place));
  const end = Math.max(limit ?? 0, ...curves.map(({ until }) => until));
  return curves
    .map(({ name, survival, seen, figures }): CurveAnswer => {
      const days = toldDays(survival, Math.min(seen, end));
      return {
        name,
        seen,
        figures,
        points: days.map((day) => ({ day, share: survival[day] ?? 1 })),
      };
    })
    .filter(({ points }) => group === null || points.length > 0);
}

/** What came in and went out of what is chosen but for its periods and days. */
function flowsOf(view: LinkedView, selection: LogSelection) {
  const { flows, periods } = view;
  const { area, type, outcome } = masksOf(view, selection);
  const [starts, ends, areas, types, outcomes] = flows.axes.map(({ codes }) => codes);
  const received = new Float64Array(periods);
  const ended = new Float64Array(periods);
  for (let cell = 0; cell < flows.count.length; cell += 1) {
    const isChosen =
      area[areas?.[cell] ?? 0] === 1 &&
      type[types?.[cell] ?? 0] === 1 &&
      outcome[outcomes?.[cell] ?? 0] === 1;
    if (!isChosen) continue;
    const [start, end] = [starts?.[cell] ?? 0, ends?.[cell] ?? 0];
    const count = flows.count[cell] as number;
    received[start] = (received[start] as number) + count;
    if (end > 0) ended[end - 1] = (ended[end - 1] as number) + count;
  }
  return { received, ended };
}

/** What each period brought, of what is chosen but for its periods and days. */
export function periodsOf(view: LinkedView, tally: Tally, selection: LogSelection, grain: Grain) {
  const { received, ended } = flowsOf(view, selection);
  let open = 0;
  return Array.from(received, (came, at): PeriodAnswer => {
    open += came - (ended[at] ?? 0);
    const counts = countsOf(tally, 1, at, 0);
    const { success, other } = standingIn(tally, 1, at, null);
    return {
      period: writePeriod((view.cells.firstPeriod + at) as PeriodNumber, grain),
      received: came,
      ended: ended[at] ?? 0,
      open,
      median: countSurvivalTime(counts.ended, counts.open, 0.5),
      success,
      decided: success + other,
    };
  });
}

/** Cases or medians by area and period, of all areas and periods. */
export function heatOf(
  view: LinkedView,
  tally: Tally,
  { show, selection }: Pick<LinkedQuery, 'show' | 'selection'>,
): LinkedAnswer['heat'] {
  const { names } = view.places.area;
  const value = (group: number) => {
    if (show === 'cases') return casesOf(tally, 1, group, selection.days);
    if (casesOf(tally, 1, group, null) < LEAST_CASES) return null;
    const counts = countsOf(tally, 1, group, 0);
    return countSurvivalTime(counts.ended, counts.open, 0.5);
  };
  const values = names.map((_, place) =>
    Array.from({ length: view.periods }, (__, at) => value(at * names.length + place)),
  );
  return { names, values };
}
