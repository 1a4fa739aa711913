import { both } from '../../base/vocabulary.ts';
import { screenWords } from '../../i18n/log-screens.ts';
import { formatNumber } from '../../i18n/number.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { Bar, Screen } from '../../records/screens/screen.ts';
import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import {
  definitionOf,
  groupOf,
  type LogContext,
  type LogUnit,
  logDocument,
  NO_TEXT,
  rowOf,
  said,
  unitIn,
} from './log-context.ts';

/** More bars are too thin to be pointed at. */
const MOST_BARS = 60;
/** Cases of a long tail that share the last bar: they would hide the rest. */
const TAIL = 1 / 200;

/** Cases from a place on to the next, or (null) all beyond. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  /** Of these, those that stand where the rule looks. */
  readonly looked: number;
  readonly isTail: boolean;
}

/** Where all but the tail lie. */
function bodyEnd(bars: readonly Bar[]): number {
  let left = bars.reduce((sum, { cases }) => sum + cases, 0) * TAIL;
  let place = bars.length - 1;
  for (; place > 0 && left - (bars[place]?.cases ?? 0) >= 0; place -= 1) {
    left -= bars[place]?.cases ?? 0;
  }
  return bars[place]?.at ?? 0;
}

/** Bars of equal width from the lowest place to the tail, which the last one holds. */
export function binsOf(
  bars: readonly Bar[],
  low: number,
  reach: number,
  [first, end]: Screen['looked'],
): Bin[] {
  const last = Math.max(reach, bodyEnd(bars));
  const isWhole = bars.every(({ at }) => Number.isInteger(at));
  const span = last - low + (isWhole ? 1 : 0);
  const width = isWhole ? Math.ceil(span / MOST_BARS) : span / MOST_BARS;
  const count = Math.max(1, Math.ceil(span / (width || 1)));
  const cases = new Array<number>(count).fill(0);
  const looked = new Array<number>(count).fill(0);
  for (const bar of bars) {
    const place = Math.min(count - 1, Math.max(0, Math.floor((bar.at - low) / (width || 1))));
    cases[place] = (cases[place] ?? 0) + bar.cases;
    if (bar.at >= first && bar.at <= end) looked[place] = (looked[place] ?? 0) + bar.cases;
  }
  const beyond = bars.at(-1)?.at ?? 0;
  return cases.map((own, at) => {
    const [from, to] = [low + at * width, low + (at + 1) * width];
    const isTail = at === count - 1 && beyond >= to;
    return { from, to, cases: own, looked: looked[at] ?? 0, isTail };
  });
}

/** The distribution that a rule has looked at, with what it counted marked; it accuses nobody. */
export function screenDocument(
  log: LogContext,
  { rule, distribution, looked }: Screen,
  limit: number | null,
): ChartDocument {
  const isAmount = rule === 'least-effort';
  const kind: LogUnit = isAmount ? 'amount' : 'day';
  // From an end to the next start days are those of the calendar always.
  const unit = unitIn(rule === 'filed-again' ? { ...log, calendar: null } : log, kind);
  const reach = rule === 'bunching' ? (limit ?? 0) : 0;
  const bins = binsOf(distribution, isAmount ? (distribution[0]?.at ?? 0) : 0, reach, looked);
  const isWhole = distribution.every(({ at }) => Number.isInteger(at));
  const rows = bins.flatMap(({ from, to, cases, looked: found, isTail }): ChartRow[] => {
    const name = both((language) => {
      const { colon, to: dash } = punctuation(language);
      const until = isWhole ? to - 1 : to;
      const own = formatNumber(from, language);
      const range = until === from ? own : own + dash + formatNumber(until, language);
      return screenWords.axis[rule][language] + colon + (isTail ? `≥ ${own}` : range);
    });
    const row = (group: string, value: number) =>
      rowOf(log, {
        ...{ key: `${rule}-${group}-${from}`, group, name, value, unit: 'case' },
        definition: definitionOf('cases'),
        more: { at: from, to },
      });
    // A bar is of what the rule counts, of the others, or of both, one on the other.
    const others = cases > found || found === 0 ? [row('others', cases - found)] : [];
    return found > 0 ? [...others, row('looked', found)] : others;
  });
  const rule_ = rowOf(log, {
    ...{ key: 'limit', group: 'others', value: limit, unit: 'day', definition: NO_TEXT },
    name: said(({ limitRule }) => limitRule),
    more: { part: 'x', role: 'standard' },
  });
  const cases = said(({ casesNamed }) => casesNamed);
  return logDocument(log, {
    ...{ id: `screen-${rule}`, type: 'histogram', subtitle: NO_TEXT },
    title: screenWords.title[rule],
    rows: rule === 'bunching' && limit !== null ? [...rows, rule_] : rows,
    groups: [groupOf('others', screenWords.others), groupOf('looked', screenWords.looked[rule])],
    value: { label: cases, unit: unitIn(log, 'case').code },
    x: { label: screenWords.axis[rule], unit: unit.code },
    notes: bins.some(({ isTail }) => isTail) ? [screenWords.tail] : [],
  });
}
