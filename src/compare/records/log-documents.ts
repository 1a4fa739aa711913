import { isEqual } from '../../base/equal.ts';
import { Memory } from '../../base/memory.ts';
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

type Query = Pick<LinkedQuery, 'limit' | 'show' | 'selection' | 'group'>;
type List = (log: LogContext, answer: LinkedAnswer, query: Query) => readonly ChartDocument[];

/** Lines over time, by the chart that they stand in. */
const LINES = [
  ['flow', ['received', 'ended']],
  ['backlog', ['open']],
  ['medians', ['median']],
] as const;

const NAMES: Readonly<Record<PeriodKey, LocalText>> = {
  received: said((words) => words.received),
  ended: said((words) => words.ended),
  open: said((words) => words.backlog),
  median: said((words) => words.median),
};

/**
 * Makes a maker of the linked charts of a log, each an ordinary chart document with counts alone. What
 * an answer leaves as it was keeps its document, the very same object: nothing of it is drawn anew.
 */
export function makeLogDocuments(): List {
  const memory = new Memory();
  const keep = (id: string, inputs: readonly unknown[], make: () => ChartDocument | null) =>
    memory.of<ChartDocument | null>(id, inputs, (before) => {
      const document = make();
      return isEqual(before, document) ? before : document;
    });
  return (whole, answer, { limit, show, selection, group }) => {
    const span = chosenSpan(answer, selection, whole.extract);
    const log = memory.of('log', [whole, span?.start, span?.end], () =>
      span === null ? whole : { ...whole, span },
    );
    const { periods, groups, others } = answer;
    const has = (category: Category) =>
      log.roles[category] !== undefined && groups[category].length > 0;
    const named = LINES.map(([id, keys]) => {
      const lines = keys.map((key) => ({ key, name: NAMES[key] }));
      // What has a period of its own is not of the chosen ones.
      return keep(id, [whole, periods], () =>
        overTime(
          whole,
          answer,
          id,
          said(({ charts }) => charts[id]),
          lines,
        ),
      );
    });
    const { days, curves: shown } = answer;
    const untold = group === null ? 0 : groups[group].length + others[group] - shown.length;
    const { value: median } = answer.whole.figures.median;
    const listed = (['area', 'type', 'outcome'] as const)
      .filter(has)
      .map((category) =>
        keep(category, [log, groups[category], others[category], show], () =>
          bars(log, answer, category, show),
        ),
      );
    const inputs = [whole, answer.heat, show, periods.length, periods[0]?.period];
    return [
      ...named,
      keep('control', [whole, periods], () => control(whole, answer)),
      keep('durations', [log, days, median, limit], () => durations(log, answer, limit)),
      keep('curves', [log, shown, limit, untold], () => curves(log, answer, limit, untold)),
      ...listed,
      has('area') ? keep('heat', inputs, () => heat(whole, answer, show)) : null,
    ].filter((one) => one !== null);
  };
}

/** The linked charts of a log. */
export const logDocuments: List = (log, answer, query) => makeLogDocuments()(log, answer, query);
