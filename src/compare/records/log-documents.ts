import type { LocalText } from '../../base/vocabulary.ts';
import type { Category } from '../../records/cells.ts';
import type { LinkedAnswer, LinkedQuery } from '../../records/linked/answer.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { chosenSpan } from './chosen-span.ts';
import { control } from './control.ts';
import { curves } from './curves.ts';
import { durations } from './durations.ts';
import { bars, heat } from './groups.ts';
import { type LogContext, said } from './log-context.ts';
import { overTime, type PeriodKey } from './over-time.ts';

/** The linked charts of a log: each an ordinary chart document with counts alone. */
export function logDocuments(
  whole: LogContext,
  answer: LinkedAnswer,
  { limit, show, selection }: Pick<LinkedQuery, 'limit' | 'show' | 'selection'>,
): readonly ChartDocument[] {
  const span = chosenSpan(answer, selection, whole.extract);
  const log = span === null ? whole : { ...whole, span };
  const has = (category: Category) =>
    log.roles[category] !== undefined && answer.groups[category].length > 0;
  const line = (
    id: string,
    title: LocalText,
    lines: readonly { readonly key: PeriodKey; readonly name: LocalText }[],
  ) => overTime(log, answer, id, title, lines);
  return [
    line(
      'flow',
      said(({ charts }) => charts.flow),
      [
        { key: 'received', name: said((words) => words.received) },
        { key: 'ended', name: said((words) => words.ended) },
      ],
    ),
    line(
      'backlog',
      said(({ charts }) => charts.backlog),
      [{ key: 'open', name: said((words) => words.backlog) }],
    ),
    line(
      'medians',
      said(({ charts }) => charts.medians),
      [{ key: 'median', name: said((words) => words.median) }],
    ),
    ...[control(log, answer)].filter((one) => one !== null),
    durations(log, answer, limit),
    curves(log, answer, limit),
    ...(has('area') ? [bars(log, answer, 'area', show)] : []),
    ...(has('type') ? [bars(log, answer, 'type', show)] : []),
    ...(has('outcome') ? [bars(log, answer, 'outcome', show)] : []),
    ...(has('area') ? [heat(log, answer, show)] : []),
  ];
}
