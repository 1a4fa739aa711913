import type { LocalText } from '../../base/vocabulary.ts';
import { gapWords } from '../../i18n/log-gaps.ts';
import type { LinkedAnswer } from '../../records/linked/answer.ts';
import type { ChartRow } from '../../spec/document.ts';
import {
  definitionOf,
  groupOf,
  type LogContext,
  logDocument,
  NO_TEXT,
  numberSaid,
  rowOf,
  said,
  saidOfDays,
  unitIn,
} from './log-context.ts';

const MOST_BINS = 40;
const STEPS = [1, 2, 5, 7, 10, 14, 20, 30, 50, 60, 90, 100, 180, 200, 365];

/** Width of bars, days: the narrowest usual one that gives no more than forty. */
function binWidth(longest: number): number {
  const least = (longest + 1) / MOST_BINS;
  return STEPS.find((step) => step >= least) ?? Math.ceil(least);
}

/** The day by which all but one in two hundred of the counts lie: a long tail would hide the rest. */
function tailOf(days: Uint32Array): number {
  let left = days.reduce((sum, one) => sum + one, 0) / 200;
  let day = days.length - 1;
  for (; day > 0 && left - (days[day] ?? 0) >= 0; day -= 1) left -= days[day] ?? 0;
  return day;
}

/** How long ended cases took: bars of some days each, those of the tail together in the last. */
export function durations(log: LogContext, { days, whole }: LinkedAnswer, limit: number | null) {
  const isNone = days.every((one) => one === 0);
  const last = isNone ? -1 : Math.max(limit ?? 0, tailOf(days));
  const width = binWidth(last);
  const rows: ChartRow[] = [];
  for (let at = 0; at <= last; at += width) {
    const isTail = at + width > last;
    const until = isTail ? days.length : at + width;
    const count = days.subarray(at, until).reduce((sum, one) => sum + one, 0);
    const name = saidOfDays(log, ({ casesOf, casesOver }, language) => {
      const from = numberSaid(at)(language);
      return isTail ? casesOver(from) : casesOf(from, numberSaid(until - 1)(language));
    });
    rows.push(
      rowOf(log, {
        ...{ key: `days-${at}`, group: 'ended', name, value: count, unit: 'case' },
        definition: definitionOf('cases'),
        more: { at, to: at + width },
      }),
    );
  }
  const rule = (key: string, name: LocalText, value: number, role: ChartRow['role']) =>
    rowOf(log, {
      ...{ key, group: 'ended', name, value, unit: 'day', definition: definitionOf('median') },
      more: { part: 'x', role },
    });
  const { value: median } = whole.figures.median;
  const from = rows.at(-1)?.at ?? 0;
  return logDocument(log, {
    ...{ id: 'durations', type: 'histogram', title: said(({ charts }) => charts.durations) },
    subtitle: said(({ charts }) => charts.endedOnly),
    rows: [
      ...rows,
      ...(median === null || isNone || last + width < median
        ? []
        : [
            rule(
              'median',
              said((words) => words.shows.median),
              median,
              'actual',
            ),
          ]),
      ...(limit === null || isNone
        ? []
        : [
            rule(
              'limit',
              said((words) => words.limitRule),
              limit,
              'standard',
            ),
          ]),
    ],
    groups: [
      groupOf(
        'ended',
        said(({ ended }) => ended),
      ),
    ],
    notes: isNone
      ? [gapWords.noneDecided]
      : [saidOfDays(log, ({ tail }, language) => tail(numberSaid(from)(language)))],
    value: { label: NO_TEXT, unit: unitIn(log, 'case').code },
    x: { label: saidOfDays(log, ({ axis }) => axis), unit: unitIn(log, 'day').code },
  });
}
