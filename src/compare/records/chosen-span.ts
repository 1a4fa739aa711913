import { parsePeriod } from '../../base/period.ts';
import type { LinkedAnswer } from '../../records/linked/answer.ts';
import type { LogSelection } from '../../records/linked/selection.ts';
import { GRAINS, readPeriod } from '../../records/month.ts';

type Chosen = Pick<LogSelection, 'periods'>;

/** The first and the last of the chosen periods, such as `2024-03`; null where all are, or none is known. */
export function chosenPeriods(
  { periods }: Pick<LinkedAnswer, 'periods'>,
  { periods: chosen }: Chosen,
): readonly [string, string] | null {
  if (chosen === null) return null;
  const [from, to] = chosen;
  const own = periods.filter(({ period }) =>
    GRAINS.some((grain) => {
      const number = readPeriod(period, grain);
      return number !== null && number >= from && number <= to;
    }),
  );
  const [first, last] = [own[0], own.at(-1)];
  return first === undefined || last === undefined ? null : [first.period, last.period];
}

/** The days of the chosen periods, to the extract at most; null where all are, or none is known. */
export function chosenSpan(
  answer: Pick<LinkedAnswer, 'periods'>,
  selection: Chosen,
  extract: string,
): { readonly start: string; readonly end: string } | null {
  const [first = '', last = ''] = chosenPeriods(answer, selection) ?? [];
  const { start } = parsePeriod(first);
  const { end } = parsePeriod(last);
  if (start === null || end === null || start > extract) return null;
  return { start, end: end < extract ? end : extract };
}
