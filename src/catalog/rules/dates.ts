import { YardstickError } from '../../base/error.ts';
import { isDate, parsePeriod } from '../../base/period.ts';
import type { Draft } from '../draft.ts';
import { periodMeant } from '../meant.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';

function checkPeriod(at: Place, column: string, period: string): Problem[] {
  try {
    parsePeriod(period);
    return [];
  } catch (error) {
    if (!(error instanceof YardstickError)) throw error;
    const code = error.code === 'period-order' ? 'period-order' : 'period-invalid';
    return [
      problem(at, column, period, code, code === 'period-invalid' ? periodMeant(period) : {}),
    ];
  }
}

const dated = (at: Place, column: string, date: string): Problem[] =>
  date === '' || isDate(date) ? [] : [problem(at, column, date, 'date-invalid')];

/** Whether a time is surely before another, as precise as both are. */
const before = (a: string, b: string) => {
  const shared = Math.min(a.length, b.length);
  return a.slice(0, shared) < b.slice(0, shared);
};

/** Every date exists: periods of observations, dates of reforms, indicators, events and sources. */
export function checkDates(draft: Draft): Problem[] {
  return [
    ...draft.reforms.flatMap(({ at, item: { start, end, datesSource } }) => [
      ...dated(at, 'start', start),
      ...dated(at, 'end', end),
      ...((start !== '' || end !== '') && datesSource === ''
        ? [problem(at, 'dates_source', '', 'cell-missing')]
        : []),
      ...(start !== '' && end !== '' && before(end, start)
        ? [problem(at, 'end', end, 'period-order')]
        : []),
    ]),
    ...draft.indicators.flatMap(({ at, item }) => dated(at, 'next_due', item.nextDue)),
    ...[
      ...draft.observations,
      ...draft.derived.map(({ at, item }) => ({ at, item: item.observation })),
    ].flatMap(({ at, item }) => checkPeriod(at, 'TIME_PERIOD', item.period)),
    ...draft.events.flatMap(({ at, item }) => checkPeriod(at, 'date', item.date)),
    ...draft.sources.flatMap(({ at, item }) => dated(at, 'date', item.date)),
  ];
}
