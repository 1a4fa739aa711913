import { CALENDAR_DAYS } from '../base/calendar/duration.ts';
import { survivalQuantile } from '../stats/survival-quantile.ts';
import type { Cases } from './cases.ts';
import { buildCells } from './cells.ts';
import { countDays, type Durations } from './count-days.ts';
import { curveOf, endedByDays } from './durations.ts';
import { forEachGroup } from './groups.ts';
import { type Grain, lastDayOf, writePeriod } from './month.ts';
import { type OlderThanUsual, olderThanUsual } from './older-than-usual.ts';

/** A period whose means and medians of ended cases speak of what was cleared, not of speed. */
export interface OlderPeriod extends OlderThanUsual {
  readonly period: string;
}

/** Days within which nine in ten cases end, open ones counted; null where that is not known. */
function usualLength(cases: Cases): number | null {
  let value: number | null = null;
  forEachGroup(buildCells(cases, countDays(cases, CALENDAR_DAYS), [], 'year'), [], (_, all) => {
    ({ value } = survivalQuantile(curveOf(all), 0.9));
  });
  return value;
}

/**
 * The periods in which cases that ended were older than those that ended before. A log that begins
 * with new cases has no old ones at first: its first periods are neither judged nor compared with.
 */
export function findOlderPeriods(cases: Cases, durations: Durations, grain: Grain): OlderPeriod[] {
  const usual = usualLength(cases);
  if (usual === null) return [];
  const begins = cases.start.reduce((a, b) => Math.min(a, b)) + usual;
  const cells = buildCells(cases, durations, ['end'], grain);
  const before = new Uint32Array(durations.longest + 1);
  const found: OlderPeriod[] = [];
  forEachGroup(cells, ['end'], ([code = 0], histogram) => {
    const period = cells.firstPeriod + code - 1;
    if (code === 0 || lastDayOf(period - 1, grain) < begins) return;
    const ended = endedByDays(histogram);
    const older = olderThanUsual(before, ended);
    if (older?.fires) found.push({ period: writePeriod(period, grain), ...older });
    for (const [days, count] of ended.entries()) before[days] = (before[days] ?? 0) + count;
  });
  return found;
}
