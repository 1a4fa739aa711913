import { parsePeriod } from '../../base/period.ts';
import type { LinkedAnswer } from '../../records/linked/answer.ts';
import type { LogSelection } from '../../records/linked/selection.ts';
import { GRAINS, readPeriod } from '../../records/month.ts';

/** The days of the chosen periods, to the extract at most; null where all are, or none is known. */
export function chosenSpan(
  { periods }: Pick<LinkedAnswer, 'periods'>,
  { periods: chosen }: Pick<LogSelection, 'periods'>,
  extract: string,
): { readonly start: string; readonly end: string } | null {
  if (chosen === null) return null;
  const [from, to] = chosen;
  const own = periods.filter(({ period }) =>
    GRAINS.some((grain) => {
      const number = readPeriod(period, grain);
      return number !== null && number >= from && number <= to;
    }),
  );
  const start = parsePeriod(own[0]?.period ?? '').start;
  const end = parsePeriod(own.at(-1)?.period ?? '').end;
  if (start === null || end === null || start > extract) return null;
  return { start, end: end < extract ? end : extract };
}
