import { both, type Language, type LocalText } from '../../base/vocabulary.ts';
import { logChoiceWords } from '../../i18n/log-choice.ts';
import { dayWords } from '../../i18n/log-days.ts';
import { formatNumber } from '../../i18n/number.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { recordsWords } from '../../i18n/records.ts';
import { type LogSelection, NO_LAST_DAY } from '../../records/linked/selection.ts';
import type { Roles } from '../../records/roles.ts';
import { wordSaid } from './log-context.ts';

/** A part of a log: as `LogSelection`, its periods as texts such as `2024-03`. */
export interface LogChoice extends Omit<LogSelection, 'periods'> {
  readonly periods: readonly [string, string] | null;
}

/** More names would hide what else is chosen. */
const MOST_NAMES = 12;

/** Words of a log as a list, those of a long one with their number. */
export function namesSaid(words: readonly string[], most = MOST_NAMES): LocalText {
  return both((language) => {
    const shown = words.slice(0, most).map((word) => wordSaid(word)[language]);
    const names = shown.join(punctuation(language).list);
    const count = formatNumber(words.length, language);
    return words.length <= most ? names : logChoiceWords.andMore(names, count)[language];
  });
}

/** Chosen numbers of days, by default of the calendar. */
export function daysChosenSaid(
  [from, to]: readonly [number, number],
  language: Language,
  isWorking = false,
): string {
  const { over, span } = dayWords(language, isWorking);
  return to >= NO_LAST_DAY ? over(String(from)) : span(String(from), String(to));
}

/** Which part of a log was chosen: `所属区：东区、西区；用时：10—20天`; '' where all of it is. */
export function choiceSaid({ words, periods, days }: LogChoice, roles: Roles): LocalText {
  return both((language) => {
    const { colon, semicolon } = punctuation(language);
    const { start, days: days_ } = logChoiceWords;
    const { chosenPeriods } = recordsWords(language);
    const named = (['area', 'type', 'outcome'] as const).flatMap((category) =>
      words[category].length === 0
        ? []
        : [[roles[category] ?? '', namesSaid(words[category])[language]]],
    );
    const [first, last] = (periods ?? []).map((one) => formatPeriod(one, language));
    return [
      ...named,
      ...(first && last ? [[start[language], chosenPeriods(first, last)]] : []),
      ...(days === null ? [] : [[days_[language], daysChosenSaid(days, language)]]),
    ]
      .map((part) => part.join(colon))
      .join(semicolon);
  });
}

/** That of the rows used only a choice is counted, and how many cases that is (null: not known). */
export const choiceCounted = (choice: LocalText, cases: number | null): LocalText =>
  both((language) => {
    const count = cases === null ? '' : formatNumber(cases, language);
    return logChoiceWords.counted(choice[language], count)[language];
  });
