import type { Language } from '../../base/vocabulary.ts';
import type { ToldOnce } from '../../charts/told-once.ts';
import { type LogContext, methodSaid } from '../../compare/records/log-context.ts';
import { formatDate } from '../../i18n/period.ts';
import { recordsWords } from '../../i18n/records.ts';

/** Id of the heading under which the page says how its log was counted. */
export const BASIS_ID = 'records-basis';

/** How the log was counted, in sentences: its method as charts have it, the days that it covers, its files. */
export function basisLines(log: LogContext, language: Language): readonly string[] {
  const { basis } = recordsWords(language);
  const day = (text: string) => formatDate(text, language);
  return [
    methodSaid(log)[language],
    basis.span(day(log.from), day(log.to)),
    ...log.files.map(({ name, sha256 }) =>
      sha256 === '' ? basis.noHash(name) : basis.hash(name, sha256),
    ),
  ];
}

/** What all charts of the page say of their log: there it is said once. */
export const basisOnce = (log: LogContext, language: Language): ToldOnce => ({
  note: methodSaid(log),
  href: `#${BASIS_ID}`,
  text: recordsWords(language).basisBelow,
});
