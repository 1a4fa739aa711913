import { comparePeriods } from '../base/period.ts';
import { type CatalogIndex, mustGet } from '../catalog/index-catalog.ts';
import type { Indicator, Observation } from '../catalog/types.ts';
import { reaches, type Verdict } from './verdict.ts';

/** A target or standard, and how the last figure that it is for stands to it. */
export interface TargetRow {
  readonly indicator: Indicator;
  readonly target: Observation;
  /** Where it began; null where that is not told. */
  readonly baseline: Observation | null;
  /** Null while there is no figure. */
  readonly last: Observation | null;
  /**
   * Whether the value itself is reached, which is no verdict: that takes a rule. `too-early` until the
   * day aimed at is over, `no-data` after it while there is no figure of that day.
   */
  readonly reached: Extract<Verdict, 'met' | 'missed' | 'unclear' | 'no-data' | 'too-early'>;
}

const AIMS = ['target', 'standard'];

/** What a figure and its target share. */
export const lineOf = ({ indicator, area, series, reform, unit }: Observation) =>
  [indicator, area, series, reform ?? '', unit].join('\t');

function reachedOf({ target, last, indicator }: Omit<TargetRow, 'reached'>, day: string) {
  // A standard holds whenever that was.
  const due = target.role === 'target' ? target.end : null;
  if (due !== null && day <= due) return 'too-early';
  if (last === null || (due !== null && last.end !== null && last.end < due)) return 'no-data';
  return reaches(last, target, indicator.polarity);
}

/**
 * Every target and standard with the last figure of the same thing, those not reached first.
 * @param day today, ISO 8601
 */
export function targetRows(index: CatalogIndex, day: string): readonly TargetRow[] {
  const aims = index.catalog.observations.filter(({ role }) => AIMS.includes(role));
  const byLine = new Map<string, Observation[]>(aims.map((one) => [lineOf(one), []]));
  if (aims.length > 0) {
    for (const one of index.catalog.observations) byLine.get(lineOf(one))?.push(one);
  }
  const rows = aims.map((target): TargetRow => {
    const line = byLine.get(lineOf(target)) ?? [];
    const actual = line.filter(({ role }) => role === 'actual').sort(comparePeriods);
    const indicator = mustGet(index.indicators, 'indicator', target.indicator);
    const last = actual.at(-1) ?? null;
    const baseline = line.find(({ role }) => role === 'baseline') ?? null;
    const row = { indicator, target, baseline, last };
    return { ...row, reached: reachedOf(row, day) };
  });
  const order = ['missed', 'unclear', 'no-data', 'too-early', 'met'];
  return rows.sort((a, b) => order.indexOf(a.reached) - order.indexOf(b.reached));
}
