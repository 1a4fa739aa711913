import { YardstickError } from '../../base/error.ts';
import { isDate, parsePeriod } from '../../base/period.ts';
import type { Draft } from '../draft.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';

function checkPeriod(at: Place, column: string, period: string): Problem[] {
  try {
    parsePeriod(period);
    return [];
  } catch (error) {
    if (!(error instanceof YardstickError)) throw error;
    const code = error.code === 'period-order' ? 'period-order' : 'period-invalid';
    return [problem(at, column, period, code)];
  }
}

/** Every date exists: periods of observations, dates of events and of sources. */
export function checkDates(draft: Draft): Problem[] {
  return [
    ...[
      ...draft.observations,
      ...draft.derived.map(({ at, item }) => ({ at, item: item.observation })),
    ].flatMap(({ at, item }) => checkPeriod(at, 'TIME_PERIOD', item.period)),
    ...draft.events.flatMap(({ at, item }) => checkPeriod(at, 'date', item.date)),
    ...draft.sources
      .filter(({ item }) => item.date !== '' && !isDate(item.date))
      .map(({ at, item }) => problem(at, 'date', item.date, 'date-invalid')),
  ];
}
