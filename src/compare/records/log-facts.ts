import { both, type Language, type LocalText } from '../../base/vocabulary.ts';
import { cubeWords } from '../../i18n/cube.ts';
import type { Controlled } from '../../i18n/log-control.ts';
import { type DayWords, dayWords } from '../../i18n/log-days.ts';
import { formatNumber } from '../../i18n/number.ts';
import { formatDate } from '../../i18n/period.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import { calendarSaid, recordsWords } from '../../i18n/records.ts';
import type { Roles } from '../../records/roles.ts';

/** What is said of a log that is published as counts alone. */
export interface PublishedLog {
  readonly title: string;
  /** No count is smaller. */
  readonly threshold: number;
  /** At most so many in a hundred cases are in no count. */
  readonly leftOut: number;
  readonly synthetic: boolean;
}

/** What charts say of the log that they are counted from. */
export interface LogContext {
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly rowsIn: number;
  readonly rowsUsed: number;
  /** ISO 8601. */
  readonly extract: string;
  readonly from: string;
  readonly to: string;
  /** What its charts cover, where that is not all from the first start to the extract. */
  readonly span?: { readonly start: string; readonly end: string };
  readonly roles: Roles;
  readonly countsStart: boolean;
  /** Null: calendar days. */
  readonly calendar: { readonly name: string; readonly from: number; readonly to: number } | null;
  /** ISO 8601; null for none. */
  readonly since: string | null;
  /** Days that are aimed at; null for none. */
  readonly target: number | null;
  /** What the control chart shows. */
  readonly control: Controlled;
  readonly synthetic: boolean;
  /** Null for a log of which every row is at hand. */
  readonly cube: PublishedLog | null;
}

const words = recordsWords;

/** A text in both languages from the page's words. */
export const said = (
  pick: (of: ReturnType<typeof words>, language: Language) => string,
): LocalText => both((language) => pick(words(language), language));

/** A text in both languages from the words for days, as the log counts them. */
export const saidOfDays = (
  { calendar }: Pick<LogContext, 'calendar'>,
  pick: (of: DayWords, language: Language) => string,
): LocalText => both((language) => pick(dayWords(language, calendar !== null), language));

/** How days were counted, in a sentence or two. */
export function daysSaid({ calendar, countsStart }: LogContext): LocalText {
  return said(({ basis }, language) => {
    const counted = calendarSaid(calendar, language);
    const space = punctuation(language).gap;
    return `${counted}${space}${countsStart ? basis.countsStart : basis.countsNoStart}`;
  });
}

/** How figures were counted, with all that is needed to count them again. */
export function methodSaid(log: LogContext): LocalText {
  const days = daysSaid(log);
  const { cube } = log;
  if (cube !== null) {
    return said(({ basis }, language) => {
      const { note, leftOut } = cubeWords(language);
      const hidden = cube.leftOut === 0 ? [] : [leftOut(String(cube.leftOut))];
      const extract = basis.extract(formatDate(log.extract, language));
      const all = [note(String(cube.threshold)), ...hidden, extract, days[language]];
      return all.join(punctuation(language).gap);
    });
  }
  return said(({ methodNote }, language) =>
    methodNote(
      formatNumber(log.rowsIn, language),
      formatNumber(log.rowsUsed, language),
      formatDate(log.extract, language),
      days[language],
    ),
  );
}
