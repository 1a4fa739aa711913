import type { DayCount } from '../base/calendar/duration.ts';
import type { Cases } from './cases.ts';
import { buildCells, type Category, type Cells, type Dimension } from './cells.ts';
import { countDays, type Durations } from './count-days.ts';
import { countFlows } from './flows.ts';
import { forEachGroup } from './groups.ts';
import { CASE_MEASURES, type CaseMeasure, type Figure, type MeasureUnit } from './measures.ts';
import { type Grain, lastDayOf, type PeriodNumber, periodOf, writePeriod } from './month.ts';
import { openAges } from './open-ages.ts';

/** What a row of indicators stands for: cases that began or ended in a period, or its end. */
export type Basis = 'start' | 'end' | 'period';

/** Measures of periods, which need every case and not only those of the period. */
export const FLOW_MEASURES = {
  received: 'cases',
  ended: 'cases',
  open: 'cases',
  clearance: 'ratio',
  open_age_median: 'days',
  open_age_p90: 'days',
  open_over_limit: 'cases',
} as const satisfies Readonly<Record<string, MeasureUnit>>;

export const MEASURES = [
  ...(Object.keys(FLOW_MEASURES) as (keyof typeof FLOW_MEASURES)[]),
  ...(Object.keys(CASE_MEASURES) as (keyof typeof CASE_MEASURES)[]),
];
export type Measure = (typeof MEASURES)[number];

/** Counts of cases that are told for so many people. */
export const PER_HEAD = {
  received_per_10000: 'received',
  ended_per_10000: 'ended',
  open_per_10000: 'open',
} as const satisfies Readonly<Record<string, Measure>>;
export type PerHeadMeasure = keyof typeof PER_HEAD;

/** Which indicators of a log are asked for. */
export interface IndicatorQuery {
  readonly measures: readonly Measure[];
  readonly by: readonly Category[];
  /** Null: all periods in one. */
  readonly grain: Grain | null;
  /** Whether cases belong to the period of their start or of their end. */
  readonly basis: 'start' | 'end';
  readonly limit: number | null;
  readonly count: DayCount;
}

/** One indicator of one group of cases. */
export interface IndicatorRow extends Figure {
  readonly measure: Measure | PerHeadMeasure;
  readonly unit: MeasureUnit;
  /** TIME_PERIOD; '' for all. */
  readonly period: string;
  readonly basis: Basis;
  readonly group: Readonly<Partial<Record<Category, string>>>;
  /** Whether the log reaches to the end of the period. */
  readonly complete: boolean;
}

/** Indicators, and the durations that they were counted from. */
export interface Indicators {
  readonly rows: readonly IndicatorRow[];
  readonly durations: Durations;
}

interface Setting extends IndicatorQuery {
  readonly cases: Cases;
  readonly durations: Durations;
}

type GroupNames = IndicatorRow['group'];

function namesOf({ cases, by }: Setting, codes: readonly number[]): GroupNames {
  return Object.fromEntries(by.map((one, at) => [one, cases[one].names[codes[at] ?? 0] ?? '']));
}

const isComplete = ({ cases, grain }: Setting, period: PeriodNumber) =>
  grain === null || lastDayOf(period, grain) <= cases.extract;

/** Whether a measure can be told of this log by this basis. */
function applies({ cases, basis, limit }: Setting, code: Measure): boolean {
  if (code === 'success' && !cases.endings.includes(1)) return false;
  if (code === 'withdrawn' && !cases.endings.includes(3)) return false;
  if (code === 'amount' && cases.amount === null) return false;
  if (/within$|over_limit$/.test(code) && limit === null) return false;
  // By the end there are no open cases, and a curve would be one of ended cases alone.
  const measure: CaseMeasure | undefined = CASE_MEASURES[code as keyof typeof CASE_MEASURES];
  return !(measure?.countsOpen === true && basis === 'end');
}

const hasKey = <T extends object>(table: T, key: PropertyKey): key is keyof T =>
  Object.hasOwn(table, key);

function caseRows(setting: Setting): IndicatorRow[] {
  const { measures, by, grain, basis, limit, cases, durations } = setting;
  const own = measures.filter((code) => hasKey(CASE_MEASURES, code));
  if (own.length === 0) return [];
  const dimensions: Dimension[] = grain === null ? [...by] : [...by, basis];
  const cells = buildCells(cases, durations, dimensions, grain ?? 'month');
  const rows: IndicatorRow[] = [];
  forEachGroup(cells, dimensions, (codes, histogram) => {
    const period = periodAt(cells, setting, codes[by.length]);
    // Open cases have no period of their end.
    if (period === null) return;
    for (const code of own) {
      const measure: CaseMeasure = CASE_MEASURES[code];
      const figure = measure.of(histogram, limit);
      if (figure === null) continue;
      const complete = grain === null || isComplete(setting, period);
      const said = { period: grain === null ? '' : writePeriod(period, grain), basis, complete };
      rows.push({
        measure: code,
        unit: measure.unit,
        group: namesOf(setting, codes),
        ...said,
        ...figure,
      });
    }
  });
  return rows;
}

function periodAt(cells: Cells, { grain, basis }: Setting, code = 0): PeriodNumber | null {
  if (grain === null || basis === 'start') return cells.firstPeriod + code;
  return code === 0 ? null : cells.firstPeriod + code - 1;
}

const plain = (value: number | null, cases: number): Figure => ({
  value,
  lower: null,
  upper: null,
  cases,
});

function flowRows(setting: Setting): IndicatorRow[] {
  const { measures, by, grain, cases, durations } = setting;
  const own = measures.filter((code) => hasKey(FLOW_MEASURES, code) && !code.startsWith('open_'));
  if (own.length === 0) return [];
  return countFlows(cases, durations, by, grain ?? 'year').flatMap(({ codes, flows }) => {
    const group = namesOf(setting, codes);
    const periods = grain === null ? [wholeOf(flows)] : flows;
    return periods.flatMap((flow) =>
      own.map((code): IndicatorRow => {
        const value = flow[code as 'received' | 'ended' | 'open' | 'clearance'];
        const count = code === 'clearance' ? flow.received : (value ?? 0);
        const unit = FLOW_MEASURES[code as keyof typeof FLOW_MEASURES];
        const period = grain === null ? '' : writePeriod(flow.period, grain);
        const complete = isComplete(setting, flow.period);
        return {
          measure: code,
          unit,
          period,
          basis: 'period',
          group,
          complete,
          ...plain(value, count),
        };
      }),
    );
  });
}

function wholeOf(
  flows: readonly { period: number; received: number; ended: number; open: number }[],
) {
  const sum = (key: 'received' | 'ended') => flows.reduce((total, one) => total + one[key], 0);
  const [received, ended] = [sum('received'), sum('ended')];
  const { open = 0, period = 0 } = flows.at(-1) ?? {};
  return { period, received, ended, open, clearance: received === 0 ? null : ended / received };
}

/** Ages at the end of each period; at the extract where that comes first. */
function ageRows(setting: Setting): IndicatorRow[] {
  const { measures, by, grain, limit, cases, durations } = setting;
  const own = measures.filter((code) => code.startsWith('open_'));
  if (own.length === 0) return [];
  const [first, last] = [cases.start.reduce((a, b) => Math.min(a, b)), cases.extract];
  const periods = grain === null ? [] : range(periodOf(first, grain), periodOf(last, grain));
  const ends = periods.map((period) => ({ period, day: lastDayOf(period, grain ?? 'year') }));
  const days = grain === null ? [{ period: 0, day: last }] : ends;
  const groupOf = (row: number) => by.map((one) => cases[one].codes[row]).join();
  return days.flatMap(({ period, day }) =>
    [...openAges(cases, durations, Math.min(day, last), limit, groupOf)].flatMap(([key, ages]) => {
      const values = {
        open_age_median: ages.median,
        open_age_p90: ages.p90,
        open_over_limit: ages.overLimit,
      };
      const group = namesOf(setting, key.split(',').map(Number));
      const written = grain === null ? '' : writePeriod(period, grain);
      return own.map((code): IndicatorRow => {
        const known = code as keyof typeof values;
        const unit = FLOW_MEASURES[known];
        const figure = plain(values[known], ages.cases);
        return {
          measure: code,
          unit,
          period: written,
          basis: 'period',
          group,
          complete: day <= last,
          ...figure,
        };
      });
    }),
  );
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Counts indicators of a log; measures that it does not hold what they need for are left out. */
export function countIndicators(cases: Cases, query: IndicatorQuery): Indicators {
  const durations = countDays(cases, query.count);
  const whole = { ...query, cases, durations };
  const measures = query.measures.filter((code) => applies(whole, code));
  const setting = { ...whole, measures };
  return { rows: [...flowRows(setting), ...ageRows(setting), ...caseRows(setting)], durations };
}
