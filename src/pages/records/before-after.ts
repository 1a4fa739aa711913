import type { Language } from '../../base/vocabulary.ts';
import type { LogContext } from '../../compare/records/log-context.ts';
import { recordsWords } from '../../i18n/records.ts';
import type { LinkedAnswer } from '../../records/linked/answer.ts';
import type { GroupFigures } from '../../records/linked/figures.ts';
import { intervalSaid, writeDays } from './short-figures.ts';

/** How two medians lie to each other. */
export type Verdict = 'overlap' | 'apart' | 'unknownDifference';

/** Whether the intervals of two medians share a day; a side that is not reached is open. */
export function compareMedians(before: GroupFigures, after: GroupFigures): Verdict {
  const [a, b] = [before.median, after.median];
  if (a.value === null || b.value === null || a.lower === null || b.lower === null) {
    return 'unknownDifference';
  }
  const apart = (a.upper !== null && a.upper < b.lower) || (b.upper !== null && b.upper < a.lower);
  return apart ? 'apart' : 'overlap';
}

/** Medians before and after the day that splits the log: of all, then of each area. */
export function comparedRows({ whole, groups }: LinkedAnswer, log: LogContext, language: Language) {
  const words = recordsWords(language);
  const written = (figures: GroupFigures) => ({
    median: writeDays(figures.median.value, log, language),
    interval: intervalSaid(figures, language),
    cases: figures.all,
  });
  const of = (name: string, phases: readonly [GroupFigures, GroupFigures] | null) => {
    if (phases === null || phases.some(({ all }) => all === 0)) return [];
    const [before, after] = phases;
    const verdict = compareMedians(before, after);
    return [{ name, before: written(before), after: written(after), verdict }];
  };
  const areas = log.roles.area === undefined ? [] : groups.area;
  return [
    ...of(words.all, whole.phases),
    ...areas.flatMap(({ name, phases }) => of(name || words.noWord, phases)),
  ];
}
