import { both, type LocalText } from '../../base/vocabulary.ts';
import { logChoiceWords } from '../../i18n/log-choice.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { Category } from '../../records/cells.ts';
import type { LinkedAnswer, LinkedQuery } from '../../records/linked/answer.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { choiceCounted, choiceSaid, type LogChoice } from './choice-said.ts';
import { chosenPeriods } from './chosen-span.ts';
import type { LogContext } from './log-context.ts';

type Part = Category | 'periods' | 'days';
const CATEGORIES: readonly Category[] = ['area', 'type', 'outcome'];

/** What is chosen in a chart's own dimension is not left out of it; medians are of all days. */
function wholeIn(id: string, { group, show }: LinkedQuery): readonly Part[] {
  const days: readonly Part[] = show === 'cases' ? [] : ['days'];
  switch (id.replace(/^records-/, '')) {
    case 'area':
      return ['area', ...days];
    case 'type':
      return ['type', ...days];
    case 'outcome':
      return ['outcome'];
    case 'heat':
      return ['area', 'periods', ...days];
    case 'durations':
      return ['days'];
    case 'curves':
      return group === null ? ['days'] : ['days', group];
    default:
      return ['periods', 'days'];
  }
}

/** The part of a log that a chart is of, and whether that is all of what was chosen. */
function choiceIn(id: string, answer: LinkedAnswer, query: LinkedQuery) {
  const whole = wholeIn(id, query);
  const { selection } = query;
  const periods = chosenPeriods(answer, selection);
  const has = (part: Part) => !whole.includes(part);
  const words = Object.fromEntries(
    CATEGORIES.map((one) => [one, has(one) ? selection.words[one] : []]),
  ) as LogChoice['words'];
  const choice: LogChoice = {
    words,
    periods: has('periods') ? periods : null,
    days: has('days') ? selection.days : null,
  };
  const isAll =
    CATEGORIES.every(
      (one) => words[one] === selection.words[one] || selection.words[one].length === 0,
    ) &&
    choice.periods === periods &&
    choice.days === selection.days;
  return { choice, isAll };
}

/**
 * A linked chart as it leaves the page: it says below its title and in its notes which part of the log
 * was chosen. On the page that is said once, for all of them.
 */
export function withChoice(
  document: ChartDocument,
  { roles }: Pick<LogContext, 'roles'>,
  answer: LinkedAnswer,
  query: LinkedQuery,
): ChartDocument {
  const { choice, isAll } = choiceIn(document.id, answer, query);
  const parts = choiceSaid(choice, roles);
  if (parts.zh === '') return document;
  const counted = choiceCounted(parts, isAll ? answer.whole.cases : null);
  const { title, subtitle } = document.texts;
  const joined = (mark: 'semicolon' | 'gap', ...texts: readonly LocalText[]) =>
    both((language) =>
      texts
        .map((one) => one[language])
        .filter(Boolean)
        .join(punctuation(language)[mark]),
    );
  const only = both((language) => logChoiceWords.only(parts[language])[language]);
  return {
    ...document,
    texts: { title, subtitle: joined('semicolon', only, subtitle) },
    sources: document.sources.map((one) => ({ ...one, note: joined('gap', one.note, counted) })),
    notes: [counted, ...document.notes],
  };
}
