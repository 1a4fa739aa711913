import type { Language } from '../../base/vocabulary.ts';
import { ownPageWords } from '../../i18n/own-page.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { Guess } from '../../intake/mapping.ts';
import type { ShownTable } from './opened-table.ts';

/** Guesses on a whole table that are told with their reason. */
const TOLD = [
  'heading',
  'unit',
  'period',
  'area',
  'indicator',
  'monthly',
  'decimal',
  'same-heading',
] as const;
type Told = (typeof TOLD)[number];

/** What was understood of a table as a whole, in words. */
export interface Understood {
  /** Each guess with its reason. */
  readonly guesses: readonly string[];
  /** The city that names of several cities are taken to be of; '' where none is. */
  readonly home: string;
  readonly homeReason: string;
}

const isTold = (about: string): about is Told => TOLD.some((one) => one === about);

function written(about: Told, value: string, language: Language): string {
  return about === 'period' && value !== '' ? formatPeriod(value, language) : value;
}

/** Says what was guessed of a table, and why; what the reader changed since is his own choice. */
export function understoodLines(
  { guesses, reading: { mapping } }: Pick<ShownTable, 'guesses' | 'reading'>,
  language: Language,
): Understood {
  const words = ownPageWords(language);
  const now: Partial<Record<string, string>> = {
    ...{ unit: mapping.unit, period: mapping.period, indicator: mapping.indicator },
    area: mapping.area?.name ?? '',
  };
  const reason = ({ reason: why, detail }: Guess) =>
    words.because(words.reasons[why], detail.slice(0, 60));
  const lines = guesses.flatMap((guess) => {
    const { about, value } = guess;
    if (!isTold(about)) return [];
    const current = now[about];
    const isChanged = current !== undefined && current !== value;
    const shown = written(about, current ?? value, language);
    const why = isChanged ? words.because(words.reasons.chosen, '') : reason(guess);
    return [words.guess(words.about[about], shown, why)];
  });
  const home = guesses.find(({ about }) => about === 'home');
  return { guesses: lines, home: home?.value ?? '', homeReason: home ? reason(home) : '' };
}

const MOST_NAMED = 3;

/** Names as they stand in a sentence: the first few, and that there are more. */
export function someOf(names: readonly string[] | undefined, language: Language): string {
  if (names === undefined) return '';
  const shown = names.slice(0, MOST_NAMED).join(punctuation(language).list);
  return names.length > MOST_NAMED ? `${shown}${language === 'zh' ? '等' : ' and others'}` : shown;
}
