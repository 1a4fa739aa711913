import type { Translation } from './translation.ts';
import type { zhLogErrors } from './zh-log-errors.ts';

/** What a reader is told of a log that cannot be read; by fault. */
export const enLogErrors: Translation<typeof zhLogErrors> = {
  'roles-column':
    'There is no column “{column}” in {file}. Several files must have the same columns; here are: {known}.',
  'calendar-outside':
    'None of the days lies in the years of the calendar ({from} to {to}), so working days cannot be counted. Take calendar days.',
  'log-no-start':
    'No column of starts was found. Choose one under “What the columns are”; days must have the year first.',
  'log-no-rows': 'There is a header, but no row under it. Choose a log with a row a case.',
  'log-empty':
    'None of {rows} rows can be counted; the first reason: {reason}. Check the columns and the dates.',
  'log-names':
    'The column “{column}” has over {most} different words, so it is no category. Take another, or none.',
  'log-csv':
    'The quotation marks in line {line} do not match, so its cells cannot be told apart. Correct it, or save the log anew as CSV.',
  'log-not-csv':
    'This is no table; it looks like a web page. Choose a CSV, Excel, JSON or Parquet file.',
  'log-no-header': 'There is no header in the first line. Put the names of the columns there.',
  'log-json': 'Line {line} is no JSON. Export the log anew, an object a line.',
  'log-parquet':
    'This Parquet file is incomplete or of a form that is not read here. Write it anew, or save it as CSV.',
  'log-too-wide':
    'The file has {columns} columns (the most is {limit}), so it was not read. Export only those that are needed: number, dates, area, type, outcome.',
  'log-too-large':
    'The file is too large for a tab ({megabytes} MB). Export only the columns that are needed, or year by year, or use the command “reform-yardstick indicators”.',
  'log-rows-cut':
    'This workbook has too many rows and was not read, so that none is left out. Save its sheet as “CSV UTF-8” and open that.',
  'log-memory':
    'The memory did not suffice, so reading ended. Close other tabs, export only the columns that are needed, or year by year, or use the command “reform-yardstick indicators”.',
  'log-damaged': 'The file could not be read. Export it anew and try again.',
  'log-cancelled': 'Cancelled. What was open stays.',
  'log-address':
    'No file could be read from this address. Only files of this site can be; check the address.',
  'cube-invalid':
    'This file of counts is damaged or of another version (“{place}”: {value}). Ask for it anew, or write it with “reform-yardstick cube”.',
};
