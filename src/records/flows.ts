import { type Cases, OPEN } from './cases.ts';
import { buildCells, type Category } from './cells.ts';
import { type Durations, UNCOUNTED } from './count-days.ts';
import { forEachGroup } from './groups.ts';
import { type Grain, type PeriodNumber, periodOf } from './month.ts';

/** What came in and went out of a group of cases in one period. */
export interface Flow {
  readonly period: PeriodNumber;
  readonly received: number;
  /** Ended, withdrawn or not. */
  readonly ended: number;
  /** Open at the end of the period: the backlog. */
  readonly open: number;
  /** Ended ÷ received; null where none came in. It says nothing of speed, and is not to be ranked. */
  readonly clearance: number | null;
}

/** Flows of a group, one for every period from the log's first to that of the extract. */
export interface GroupFlows {
  /** Of the dimensions asked for, in their order. */
  readonly codes: readonly number[];
  readonly flows: readonly Flow[];
}

interface Tally {
  readonly codes: readonly number[];
  readonly received: number[];
  readonly ended: number[];
}

function flowsOf({ received, ended }: Tally, first: PeriodNumber): Flow[] {
  let open = 0;
  return received.map((came, at) => {
    const went = ended[at] ?? 0;
    open += came - went;
    const clearance = came === 0 ? null : went / came;
    return { period: first + at, received: came, ended: went, open, clearance };
  });
}

/** Cases received, ended and open by period, for the groups by some dimensions (no periods). */
export function countFlows(
  cases: Cases,
  durations: Durations,
  by: readonly Category[],
  grain: Grain,
): GroupFlows[] {
  // Days play no part here: with one length alone the cells are few.
  const days = durations.days.map((one) => (one === UNCOUNTED ? UNCOUNTED : 0));
  const cells = buildCells(
    cases,
    { ...durations, days, longest: 0 },
    ['start', 'end', ...by],
    grain,
  );
  const periods = periodOf(cases.extract, grain) - cells.firstPeriod + 1;
  const none = () => new Array<number>(periods).fill(0);
  const tallies = new Map<string, Tally>();
  forEachGroup(cells, [...by, 'start', 'end'], (codes, { counts }) => {
    const own = codes.slice(0, by.length);
    const [start = 0, end = 0] = codes.slice(by.length);
    const tally = tallies.get(own.join()) ?? { codes: own, received: none(), ended: none() };
    tallies.set(own.join(), tally);
    const count = counts.reduce((sum, one) => sum + (one[0] as number), 0);
    tally.received[start] = (tally.received[start] ?? 0) + count;
    if (end > 0) tally.ended[end - 1] = (tally.ended[end - 1] ?? 0) + count;
  });
  return [...tallies.values()].map((tally) => ({
    codes: tally.codes,
    flows: flowsOf(tally, cells.firstPeriod),
  }));
}

/** Whether a case is open at the end of a day. */
export function isOpenAfter(cases: Cases, row: number, day: number): boolean {
  const end = cases.end[row] as number;
  return (cases.start[row] as number) <= day && (end === OPEN || end > day);
}
