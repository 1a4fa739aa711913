import { YardstickError } from '../base/error.ts';
import type { Language } from '../base/vocabulary.ts';
import { enRecords } from './en-records.ts';
import { errorText } from './error-text.ts';
import { intakeErrorText } from './intake-errors.ts';
import { isolated, punctuation } from './punctuation.ts';
import { zhRecords } from './zh-records.ts';

/** The sentences of the page for one’s own case log. */
export const recordsWords = (language: Language) => (language === 'zh' ? zhRecords : enRecords);

/** How days were counted, in a sentence: as they come, or by a calendar of working days, which is named. */
export function calendarSaid(
  calendar: { readonly name: string; readonly from: number; readonly to: number } | null,
  language: Language,
): string {
  const { basis, calendarName } = recordsWords(language);
  if (calendar === null) return basis.calendar;
  const { name, from, to } = calendar;
  return basis.working(name === 'cn' ? calendarName : name, String(from), String(to));
}

/** What to tell a reader of a fault of a log: what it is and what to do next. */
export function logErrorText(cause: unknown, language: Language): string {
  if (!(cause instanceof YardstickError)) return errorText(cause, language);
  const { errors, reasons } = recordsWords(language);
  const text = (errors as Readonly<Record<string, string>>)[cause.code];
  // Workbooks and archives are opened by the reader of tables, which has words of its own.
  if (text === undefined) return intakeErrorText(cause, language);
  const { reason = '' } = cause.details;
  const details: Readonly<Record<string, string>> = {
    ...cause.details,
    reason: (reasons as Readonly<Record<string, string>>)[reason] ?? reason,
  };
  return text.replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '');
}

/** As `logErrorText`, of a log that is being opened: behind the file that it is of, unless it says so itself. */
export function openingErrorText(cause: unknown, language: Language): string {
  const said = logErrorText(cause, language);
  const { file = '' } = cause instanceof YardstickError ? cause.details : {};
  return said.includes(file) ? said : isolated(file) + punctuation(language).colon + said;
}
