import type { Language, Role } from '../base/vocabulary.ts';
import { chartMessages } from '../i18n/chart-messages.ts';
import { punctuation } from '../i18n/punctuation.ts';
import type { ChartDocument } from './document.ts';

const MOST = 3;

/** The years of the dated figures of a role, in order. */
function yearsOf(document: ChartDocument, role: Role): string[] {
  const years = document.rows
    .filter((row) => row.role === role && row.end !== null)
    .flatMap(({ start, end }) => [(start ?? end ?? '').slice(0, 4), (end ?? '').slice(0, 4)]);
  return [...new Set(years)].sort();
}

/**
 * The line below a chart's title: what is measured, and of which years baseline and target are,
 * where title and subtitle do not say so themselves.
 */
export function subtitleOf(document: ChartDocument, language: Language): string {
  const { title, subtitle } = document.texts;
  // The axis of a line chart shows the years; in a table of reforms they are those of one row.
  if (document.type === 'line' || document.type === 'yardstick') return subtitle[language];
  const said = `${title[language]} ${subtitle[language]}`;
  const words = chartMessages(language).chart;
  const marks = punctuation(language);
  const parts = (['baseline', 'target'] as const).flatMap((role) => {
    const years = yearsOf(document, role);
    if (years.length === 0 || years.every((year) => said.includes(year))) return [];
    const named = years.length > MOST ? [years[0] + marks.to + years.at(-1)] : years;
    return [words.yearsOf[role](named.join(marks.list))];
  });
  return [subtitle[language], parts.join(marks.comma)].filter(Boolean).join(' · ');
}
