import { writeDay } from '../../base/calendar/day.ts';
import { compareText } from '../../base/compare-text.ts';
import { type Cases, OPEN } from '../../records/cases.ts';
import { type Durations, UNCOUNTED } from '../../records/count-days.ts';
import type { LinkedView } from '../../records/linked/linked-view.ts';
import { masksOf } from '../../records/linked/tally.ts';
import { periodOf } from '../../records/month.ts';
import type { CaseColumn, CaseRow, CasesQuery } from './protocol.ts';

/** More are not sorted: the first of so many are, and the page says how many there are. */
const MOST_SORTED = 2_000_000;

function chosenRows(
  cases: Cases,
  durations: Durations,
  view: LinkedView,
  { query }: CasesQuery,
): Uint32Array {
  const masks = masksOf(view, query.selection);
  const { firstPeriod, grain } = view.cells;
  const rows = new Uint32Array(cases.rows);
  let size = 0;
  for (let row = 0; row < cases.rows; row += 1) {
    const days = durations.days[row] as number;
    if (days === UNCOUNTED || masks.days[days] !== 1) continue;
    if (masks.area[cases.area.codes[row] as number] !== 1) continue;
    if (masks.type[cases.type.codes[row] as number] !== 1) continue;
    if (masks.outcome[cases.outcome.codes[row] as number] !== 1) continue;
    const period = periodOf(cases.start[row] as number, grain) - firstPeriod;
    if (masks.period[period] !== 1) continue;
    rows[size] = row;
    size += 1;
  }
  return rows.subarray(0, size);
}

/** What a column is sorted by: numbers as they are, words by their order. */
function keysOf(cases: Cases, durations: Durations, column: CaseColumn): ArrayLike<number> {
  if (column === 'start' || column === 'end') return cases[column];
  if (column === 'days') return durations.days;
  if (column === 'amount') return cases.amount ?? new Float64Array(cases.rows);
  const { codes, names } = cases[column];
  const order = [...names.keys()].sort((a, b) => compareText(names[a] ?? '', names[b] ?? ''));
  const rank = new Uint16Array(names.length);
  for (const [place, code] of order.entries()) rank[code] = place;
  return codes.map((code) => rank[code] as number);
}

/** A page of the chosen cases, sorted by one column. */
export function casesOf(
  cases: Cases,
  durations: Durations,
  view: LinkedView,
  page: CasesQuery,
): { readonly rows: readonly CaseRow[]; readonly total: number } {
  const chosen = chosenRows(cases, durations, view, page);
  const keys = keysOf(cases, durations, page.sort);
  const sign = page.descending ? -1 : 1;
  const at = (row: number) => keys[row] as number;
  const sorted = chosen.subarray(0, MOST_SORTED).sort((a, b) => sign * (at(a) - at(b)) || a - b);
  const rows = [...sorted.subarray(page.from, page.from + page.count)].map((row): CaseRow => {
    const end = cases.end[row] as number;
    const word = (of: 'area' | 'type' | 'outcome') =>
      cases[of].names[cases[of].codes[row] as number] ?? '';
    return {
      start: writeDay(cases.start[row] as number),
      end: end === OPEN ? '' : writeDay(end),
      days: durations.days[row] as number,
      area: word('area'),
      type: word('type'),
      outcome: word('outcome'),
      amount: cases.amount?.[row] ?? null,
    };
  });
  return { rows, total: chosen.length };
}
