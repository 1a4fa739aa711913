import type { Language } from '../../base/vocabulary.ts';
import type { LogAccount, RecordsQuery } from '../../catalog/derivation.ts';
import { logChoiceWords } from '../../i18n/log-choice.ts';
import { logSeriesPage } from '../../i18n/log-series.ts';
import { formatNumber } from '../../i18n/number.ts';
import { formatDate } from '../../i18n/period.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { calendarSaid, recordsWords } from '../../i18n/records.ts';
import type { Fact } from './facts.ts';

const named = (names: object, key: string): string =>
  (names as Readonly<Record<string, string>>)[key] ?? key;

/** How days were counted, with the calendar and its years. */
function daysSaid({ calendar, countsStart }: LogAccount['dayCounting'], language: Language) {
  const { basis } = recordsWords(language);
  const start = countsStart ? basis.countsStart : basis.countsNoStart;
  return calendarSaid(calendar, language) + punctuation(language).gap + start;
}

/** Columns by what they are, and what the words of outcomes mean. */
function rolesSaid(roles: LogAccount['roles'], language: Language): string {
  const words = recordsWords(language);
  const { colon, semicolon, list } = punctuation(language);
  const names = { ...words.roles, success: words.success, withdrawn: words.withdrawn };
  return Object.entries(roles)
    .filter(([role, value]) => role in names && value !== undefined && String(value) !== '')
    .map(([role, value]) => {
      const said = Array.isArray(value) ? value.join(list) : String(value);
      return named(names, role) + colon + said;
    })
    .join(semicolon);
}

/** What is to be said of the log that a figure was counted from; empty lines are left out. */
export function logFacts(log: LogAccount, asked: RecordsQuery, language: Language): Fact[] {
  const words = logSeriesPage(language);
  const { basis, reasons, rowsUsed, asideCount } = recordsWords(language);
  const { semicolon } = punctuation(language);
  const { chosen } = log;
  const count = (value: number) => formatNumber(value, language);
  const files = log.files.map(({ name, sha256 }) =>
    sha256 === '' ? basis.noHash(name) : basis.hash(name, sha256),
  );
  const aside = log.setAside.map(({ reason, rows }) =>
    asideCount(named(reasons, reason), count(rows)),
  );
  return [
    { term: words.cases, text: count(asked.cases) },
    { term: words.files, text: files.join(semicolon) },
    {
      term: words.rows,
      text: rowsUsed(count(log.rowsIn), count(log.rowsUsed), count(log.rowsIn - log.rowsUsed)),
    },
    {
      term: logChoiceWords.term[language],
      text: chosen
        ? logChoiceWords.counted(chosen.said[language], count(chosen.rows))[language]
        : '',
    },
    { term: words.aside, text: aside.join(semicolon) },
    { term: words.columns, text: rolesSaid(log.roles, language) },
    { term: words.days, text: daysSaid(log.dayCounting, language) },
    { term: words.extract, text: formatDate(log.extract, language) },
  ].filter(({ text }) => text !== '');
}
