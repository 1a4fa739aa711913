import { parsePeriod } from '../../base/period.ts';
import type { LocalText } from '../../base/vocabulary.ts';
import { gapWords } from '../../i18n/log-gaps.ts';
import type { LinkedAnswer } from '../../records/linked/answer.ts';
import type { ChartDocument, ChartEvent, ChartRow } from '../../spec/document.ts';
import {
  definitionOf,
  groupOf,
  isWhole,
  type LogContext,
  logDocument,
  NO_TEXT,
  partialNotes,
  rowOf,
  said,
  saidOfDays,
  unitIn,
} from './log-context.ts';

/** The reform's date as an event of a chart over time. */
export function eventsOf({ since }: LogContext): ChartEvent[] {
  if (since === null) return [];
  const text = said(({ sinceEvent }) => sinceEvent);
  return [{ id: 'since', kind: 'policy', date: since, text, source: 'log', groups: [] }];
}

/** Which figure of a period a line shows. */
export type PeriodKey = 'received' | 'ended' | 'open' | 'median';

/** Figures by period, a line each; the target of days is a line too. */
export function overTime(
  log: LogContext,
  { periods }: LinkedAnswer,
  id: string,
  title: LocalText,
  lines: readonly { readonly key: PeriodKey; readonly name: LocalText }[],
): ChartDocument {
  const isDays = id === 'medians';
  const unit = isDays ? 'day' : 'case';
  const isNone = isDays && periods.every(({ ended }) => ended === 0);
  const rows = (isNone ? [] : lines).flatMap(({ key, name }) =>
    periods
      .filter(({ period }) => isWhole(period, log))
      .map(
        (one): ChartRow =>
          rowOf(log, {
            ...{ key: `${key}-${one.period}`, group: key, name, value: one[key], unit },
            definition: definitionOf(isDays ? 'median' : 'cases'),
            more: { period: one.period, ...parsePeriod(one.period) },
          }),
      ),
  );
  const target = isDays ? log.target : null;
  const last = rows.at(-1);
  const goal: ChartRow[] =
    target === null || last === undefined
      ? []
      : [{ ...last, key: 'target', group: 'target', role: 'target', value: target }];
  const groups = lines.map(({ key, name }) => groupOf(key, name));
  const aim = saidOfDays(log, ({ target: named }) => named);
  return logDocument(log, {
    ...{ id, type: 'line', title },
    rows: [...rows, ...goal],
    subtitle: said(({ charts }) =>
      id === 'backlog' ? charts.atEnd : id === 'medians' ? charts.ofStart : '',
    ),
    groups: goal.length === 0 ? groups : [...groups, groupOf('target', aim)],
    value: {
      label: NO_TEXT,
      unit: unitIn(log, unit).code,
    },
    events: eventsOf(log),
    notes: isNone ? [gapWords.noneDecided] : partialNotes(log, periods),
  });
}
