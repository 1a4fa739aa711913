import { parsePeriod } from '../../base/period.ts';
import type { ExploreRequest } from './request.ts';

/** First and last day that a period may touch, ISO 8601; null where the question leaves it open. */
export interface DayBounds {
  readonly first: string | null;
  readonly last: string | null;
}

/** The days that a request asks for. Throws `period-invalid` if it names none. */
export function dayBounds({ from, to }: Pick<ExploreRequest, 'from' | 'to'>): DayBounds {
  const start = parsePeriod(from);
  return { first: start.start ?? start.end, last: parsePeriod(to).end };
}
