import { enRecords } from '../../i18n/en-records.ts';
import type { GuessReason } from '../../records/guess-roles.ts';
import type { Role } from '../../records/role-names.ts';

/** A calendar as it is named. */
interface CalendarSaid {
  readonly name: string;
  readonly source: string;
  readonly from: number;
  readonly to: number;
}

/** A period in which old cases ended. */
interface OlderSaid {
  readonly period: string;
  readonly share: number;
  readonly usual: number;
}

/** What `indicators` says in English; `zh-indicators.ts` holds the same in Chinese. */
export const indicatorsEn = {
  help: (
    common: string,
  ) => `Usage: npx reform-yardstick indicators <log.csv | log.parquet> … --roles <roles.json> [-o file] [options]

Counts indicators of a log with a row a case: permits, lawsuits, complaints, patrols. Several files of
one form are one log. Open cases count as long as they were seen. Rows that cannot be counted are set
aside and named with their reason.

  --roles FILE      which column is what; start is needed, the rest is optional:
                    {"id": …, "start": …, "end": …, "area": …, "type": …, "outcome": …,
                     "amount": …, "subject": …, "success": ["granted"],
                     "withdrawn": ["withdrawn"], "areas": [], "extract": "2024-12-31",
                     "limit": 20, "keep": ["duplicate-id", "area-unknown"]}
  --guess           write roles as the log's names and cells suggest them, to be corrected
  --calendar NAME   count working days: cn (the official Chinese one), or a JSON file
                    (name, source, from, to, holidays; weekend, workdays); default: calendar days
  --count-start     the day of the start counts as a day
  --population FILE people by area, to tell cases for every 10,000 of them: a table with the columns
                    area, people and, where it differs by year, year; the row without an area is the whole
  --by LIST         month, quarter or year; area, type, outcome; commas between them
  --basis WHAT      whether a case belongs to the period of its start or end (default: start)
  --measures LIST   (default: all that the log holds)
                    {measures}
  --limit DAYS      days within which a case should be decided (default: that of the roles)
  --extract DAY     up to when open cases are known to be open
                    (default: that of the roles, or the last day in the log)

  -o, --output FILE file to write; "-" or none: standard output
  --format FORMAT   csv or json (default: by the ending of FILE, or csv)
${common}

  npx reform-yardstick indicators permits.csv --guess -o roles.json
  npx reform-yardstick indicators permits.csv --roles roles.json --calendar cn --by month,area -o out.csv`,
  errors: {
    'usage-no-log': 'No log given. Name a CSV or Parquet file with a row a case.',
    'usage-no-roles':
      'No roles given. Name with --roles a JSON file that says which column is what; --guess -o roles.json writes one to correct.',
    'roles-json': 'This is not JSON ({message}). Correct it, or export it anew.',
    'roles-invalid': '“{place}” cannot be {value}. What it may hold: {known}.',
    'roles-column':
      'No column “{column}” for the role {role}. Correct the roles. Columns here: {known}.',
    'calendar-invalid': '“{place}” cannot be {value}. A calendar holds: {known}.',
    'calendar-day':
      '{value} is no day of the calendar {name} ({from} to {to}), or is both worked and not. Correct its lists.',
    'calendar-years':
      'The calendar {name} ends before it begins ({from} to {to}). Correct its years.',
    'calendar-outside':
      'The calendar {name} knows {from} to {to}, not {value}. Add its years, or count calendar days.',
    'log-no-start':
      'No column of starts is seen: days with the year first in nine of ten rows. Write the roles by hand: {"start": "…"}',
    'log-no-rows': 'A header, and no row under it. Name a log with a row a case.',
    'log-empty':
      'None of {rows} rows can be counted (the first reason: {reason}). Check the roles and the dates.',
    'log-names':
      'The column “{column}” has over {most} different words: it is no category. Take another, or leave it out.',
    'log-csv':
      'A quotation mark is not closed or stands inside a cell (line {line}). Save it anew as CSV.',
    'log-not-csv':
      'This is no table (it looks like a web page or JSON). Name a CSV or Parquet file.',
    'log-no-header': 'No header is in its first line. Put the names of the columns there.',
    'log-workbook':
      'A workbook holds too few rows for a log and is not read here. Save its sheet as “CSV UTF-8”.',
    'population-columns':
      'No table of people by area: it needs the column “people” (and “area”, “year”). Columns found: {known}.',
    'population-value':
      'A row that cannot be used: {value}. People are a whole number above zero, a year has four digits, and each area stands once a year.',
    'log-parquet':
      'This Parquet file is incomplete or of a form that is not read here. Write it anew, or save it as CSV.',
  },
  said: {
    readingRows: (rows: number) => `reading … ${rows.toLocaleString('en')} rows`,
    counting: 'counting …',
    guessed: (role: Role, column: string, reasons: readonly GuessReason[]) =>
      `${role}: ${column} (${reasons.map((one) => enRecords.guessReasons[one]).join(', ')})`,
    rowsRead: (rows: number, used: number, extract: string) =>
      `${rows.toLocaleString('en')} rows read, ${used.toLocaleString('en')} used; open cases as of ${extract}`,
    rowsAside: (rows: number, reason: string, places: string) =>
      `${rows.toLocaleString('en')} set aside: ${reason}${places === '' ? '' : ` (${places})`}`,
    /** Why a row is not counted. */
    reasons: {
      ...enRecords.reasons,
      // The file of roles has an id, and may list areas.
      'duplicate-id': 'the id was there before',
      'area-unknown': 'an area that the roles do not name',
    },
    calendarUsed: ({ name, source, from, to }: CalendarSaid) =>
      `working days by the calendar ${name}, ${from} to ${to}; source: ${source}`,
    olderThanUsual: ({ period, share, usual }: OlderSaid) =>
      `${period}: ${Math.round(share * 100)}% of the cases that ended took longer than ${Math.floor(usual)} days, as one in ten did before. Where old cases are cleared, means and medians of ended cases get worse by that alone.`,
    /** What a screen has seen; the distribution is in the JSON output. */
    screens: {
      bunching:
        'Many more cases end in the last days within the limit than shortly before and after. Look at the distribution in the JSON output.',
      'period-end':
        'Many more cases end on the last days of months than on others. Look at the distribution in the JSON output.',
      'least-effort':
        'Many rows hold the least amount there is. Look at the distribution in the JSON output.',
      'filed-again':
        'Many cases begin within a week after a case of the same subject was closed. Look at the distribution in the JSON output.',
    },
    noPeople: (names: string) =>
      `Not told per 10,000 people, for the population table does not hold: ${names}`,
    /** What each measure is called. */
    measures: {
      received: 'Received',
      ended: 'Ended',
      open: 'Open at the end',
      received_per_10000: 'Received in the period, per 10,000 people',
      ended_per_10000: 'Ended in the period, per 10,000 people',
      open_per_10000: 'Open at the end, per 10,000 people',
      clearance: 'Ended per received (no measure of speed; not for ranking)',
      open_age_median: 'Age of open cases, median',
      open_age_p90: 'Age of open cases, nine in ten at most',
      open_over_limit: 'Open cases older than the limit',
      median: 'Days, median (open cases counted)',
      p90: 'Days, nine in ten at most (open cases counted)',
      median_ended: 'Days, median of ended cases only',
      p90_ended: 'Days, nine in ten at most, of ended cases only',
      mean_ended: 'Days, mean of ended cases only',
      within: 'Ended within the limit (open cases counted)',
      decided_within: 'Decided within the limit (withdrawn cases apart)',
      success: 'Successful, of those decided',
      withdrawn: 'Withdrawn',
      amount: 'Amount, sum',
    },
  },
};
