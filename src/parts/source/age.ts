import type { Language, Role } from '../../base/vocabulary.ts';
import { messages } from '../../i18n/messages.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { Figure } from '../../spec/document.ts';

/** What is aimed at or laid down does not age. */
const AGELESS: readonly Role[] = ['target', 'plan', 'projection', 'standard'];

/** True where the day on which the next figure was due has passed, as precise as it is given. */
export const isOverdue = (due: string, day: string) => due < day.slice(0, due.length);

/** True for a figure that can grow old: dated, and no aim or rule. */
export const canAge = ({ end, role }: Pick<Figure, 'end' | 'role'>) =>
  end !== null && !AGELESS.includes(role);

/** How old a figure is, and that its indicator's next figure is overdue; '' if there is neither. */
export function figureAge(
  figure: Pick<Figure, 'end' | 'role' | 'nextDue'>,
  day: string,
  language: Language,
): string {
  if (!canAge(figure)) return '';
  const { end, nextDue } = figure;
  const overdue = nextDue !== undefined && isOverdue(nextDue, day);
  return [writeAge(end, day, language), overdue ? messages(language).figure.nextOverdue : '']
    .filter(Boolean)
    .join(punctuation(language).comma);
}

const monthsUntil = (date: string): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1);

/** How long ago a day was, in years, or months below one; '' for this month and for days to come. */
export function writeAge(end: string | null, day: string, language: Language): string {
  const months = end === null ? 0 : monthsUntil(day) - monthsUntil(end);
  if (months <= 0) return '';
  const words = messages(language).figure;
  const years = Math.floor(months / 12);
  return years > 0 ? words.yearsAgo(String(years)) : words.monthsAgo(String(months));
}
