import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type Calendar, makeCalendar } from '../../base/calendar/calendar.ts';
import { chineseCalendar } from '../../base/calendar/chinese.ts';
import { readDay } from '../../base/calendar/day.ts';
import { csvText } from '../../base/csv-text.ts';
import { decodeText } from '../../base/decode.ts';
import { YardstickError } from '../../base/error.ts';
import { readCalendarRules } from '../../records/calendar-rules.ts';
import type { Category } from '../../records/cells.ts';
import { deriveFrom, type RecordsDerivation } from '../../records/derivation.ts';
import { guessRoles } from '../../records/guess-roles.ts';
import {
  countIndicators,
  type IndicatorQuery,
  type IndicatorRow,
  MEASURES,
  type Measure,
} from '../../records/indicators.ts';
import { GRAINS, type Grain } from '../../records/month.ts';
import { type Roles, readRoles } from '../../records/roles.ts';
import { screenLog } from '../../records/screens/screen-log.ts';
import { REASONS } from '../../records/set-aside.ts';
import { findOlderPeriods } from '../../records/warnings.ts';
import { type Arguments, choiceOf, dayOf, numberOf, textOf } from '../arguments.ts';
import { EXIT } from '../exit-code.ts';
import { inFile } from '../fault-text.ts';
import { indicatorTable, writtenFigure } from '../indicator-table.ts';
import { unreadable } from '../input.ts';
import { STANDARD_OUTPUT, writeOutput } from '../output.ts';
import { showProgress } from '../progress.ts';
import { readFirstRows, readLog } from '../read-log.ts';
import type { Command, Run } from './command.ts';

const CATEGORIES = ['area', 'type', 'outcome'] as const satisfies readonly Category[];
const FORMATS = ['csv', 'json'] as const;
const MOST_DAYS = 36_600;

async function readJson(file: string): Promise<unknown> {
  let text: string;
  try {
    ({ text } = decodeText(await readFile(file)));
  } catch (cause) {
    throw cause instanceof YardstickError ? inFile(cause, file) : unreadable(cause, file);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new YardstickError('roles-json', `${file}: ${message}`, { file, message }, cause);
  }
}

async function inJson<T>(file: string, read: (value: unknown) => T): Promise<T> {
  const value = await readJson(file);
  try {
    return read(value);
  } catch (cause) {
    throw inFile(cause, file);
  }
}

/** Roles of a file, with what options say otherwise. */
async function rolesOf(given: Arguments): Promise<Roles> {
  const file = textOf(given, 'roles');
  if (file === undefined) throw new YardstickError('usage-no-roles', 'no --roles');
  const roles = await inJson(file, readRoles);
  const extract = dayOf(given, 'extract', roles.extract ?? '');
  const bounds = { least: 0, most: MOST_DAYS, whole: true };
  const limit = numberOf(given, 'limit', bounds, roles.limit ?? -1);
  return {
    ...roles,
    extract: extract === '' ? undefined : extract,
    limit: limit < 0 ? undefined : limit,
  };
}

async function calendarOf(given: Arguments): Promise<Calendar | null> {
  const named = textOf(given, 'calendar');
  if (named === undefined) return null;
  if (named === 'cn') return chineseCalendar();
  return inJson(named, (value) => makeCalendar(readCalendarRules(value)));
}

/** Words of an option with commas between; throws `usage-value` for one that is not known. */
function listOf<T extends string>(given: Arguments, option: string, known: readonly T[]): T[] {
  const words = (textOf(given, option) ?? '').split(',').map((word) => word.trim());
  return words.filter(Boolean).map((word) => {
    const one = known.find((name) => name === word);
    if (one !== undefined) return one;
    const details = { option: `--${option}`, expected: known.join(', '), value: word };
    throw new YardstickError('usage-value', `bad --${option}: ${word}`, details);
  });
}

function queryOf(given: Arguments): Omit<IndicatorQuery, 'count' | 'limit'> {
  const by = listOf(given, 'by', [...GRAINS, ...CATEGORIES]);
  const grains = by.filter((word): word is Grain => GRAINS.some((grain) => grain === word));
  if (grains.length > 1) {
    const details = { option: '--by', expected: GRAINS.join(' | '), value: grains.join(',') };
    throw new YardstickError('usage-value', 'two lengths of periods', details);
  }
  const measures: readonly Measure[] = listOf(given, 'measures', MEASURES);
  return {
    measures: measures.length === 0 ? MEASURES : measures,
    by: CATEGORIES.filter((one) => by.includes(one)),
    grain: grains[0] ?? null,
    basis: choiceOf(given, 'basis', ['start', 'end'], 'start'),
  };
}

function formatOf(given: Arguments, output: string): (typeof FORMATS)[number] {
  const asked = textOf(given, 'format') ?? (extname(output).slice(1).toLowerCase() || 'csv');
  const format = FORMATS.find((one) => one === asked);
  if (format !== undefined) return format;
  const details = { value: asked, known: FORMATS.join(', ') };
  throw new YardstickError('usage-format', `unknown format: ${asked}`, details);
}

/** A log of which nothing can be counted: its first reason in words. */
function withReason(error: unknown, { words }: Run): unknown {
  if (!(error instanceof YardstickError) || error.code !== 'log-empty') return error;
  const reason = REASONS.find((one) => one === error.details.reason);
  if (reason === undefined) return error;
  const details = { ...error.details, reason: words.reasons[reason] };
  return new YardstickError(error.code, error.message, details, error);
}

/** What was read, set aside and counted how, on standard error. */
function tell(derivation: RecordsDerivation, { words, stderr }: Run): void {
  const { rowsIn, rowsUsed, setAside, extract, dayCounting } = derivation;
  stderr.write(`${words.rowsRead(rowsIn, rowsUsed, extract)}\n`);
  for (const { reason, rows, examples } of setAside) {
    const places = examples.map(({ file, line }) => `${file}:${line}`).join(', ');
    stderr.write(`${words.rowsAside(rows, words.reasons[reason], places)}\n`);
  }
  const { calendar } = dayCounting;
  if (calendar !== null) stderr.write(`${words.calendarUsed(calendar)}\n`);
}

function jsonOf(
  rows: readonly IndicatorRow[],
  derivation: RecordsDerivation,
  findings: Record<string, unknown>,
): string {
  const indicators = rows.map((row) => ({ ...row, ...writtenFigure(row, derivation.dayCounting) }));
  const document = { kind: 'indicators', version: 1, derivation, ...findings, indicators };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** Writes the roles that a log seems to have, to be corrected, and says why. */
async function writeGuess(path: string, output: string, run: Run): Promise<void> {
  const { words, stderr, stdout } = run;
  const { columns, rows } = await readFirstRows(path);
  const { guesses, roles } = guessRoles(columns, rows);
  for (const { role, column, reasons } of guesses) {
    stderr.write(`${words.guessed(role, column, reasons)}\n`);
  }
  if (roles === null) throw new YardstickError('log-no-start', 'no start', { file: path });
  await writeOutput(output, `${JSON.stringify(roles, null, 2)}\n`, stdout);
  if (output !== STANDARD_OUTPUT) stderr.write(`${words.wrote(output)}\n`);
}

/** Counts indicators of a case log. */
export const indicators: Command = {
  options: {
    roles: { type: 'string' },
    calendar: { type: 'string' },
    guess: { type: 'boolean', default: false },
    'count-start': { type: 'boolean', default: false },
    by: { type: 'string' },
    basis: { type: 'string' },
    measures: { type: 'string' },
    limit: { type: 'string' },
    extract: { type: 'string' },
    output: { type: 'string', short: 'o' },
    format: { type: 'string' },
  },
  helpValues: { measures: MEASURES.join(', ') },
  run: async (given, run) => {
    const { words, stderr, stdout } = run;
    const { paths } = given;
    if (paths.length === 0) throw new YardstickError('usage-no-log', 'no log');
    const output = textOf(given, 'output') ?? STANDARD_OUTPUT;
    if (given.values.guess === true) {
      await writeGuess(paths[0] ?? '', output, run);
      return EXIT.done;
    }
    const [format, asked] = [formatOf(given, output), queryOf(given)];
    const [roles, calendar] = [await rolesOf(given), await calendarOf(given)];
    const progress = showProgress(stderr);
    let rows = 0;
    const report = (more: number) => {
      rows += more;
      progress.show(words.readingRows(rows));
    };
    const reading = readLog(paths, roles, readDay(run.today) ?? 0, report);
    const { log, files } = await reading.catch((error: unknown) => {
      progress.clear();
      throw withReason(error, run);
    });
    progress.show(words.counting);
    const count = { calendar, countsStart: given.values['count-start'] === true };
    const query = { ...asked, limit: roles.limit ?? null, count };
    const found = countIndicators(log.cases, query);
    const derivation = deriveFrom(files, log, roles, query, found.durations);
    const older = findOlderPeriods(log.cases, found.durations, query.grain ?? 'month');
    const screens = screenLog(log.cases, found.durations, query.limit);
    progress.clear();
    tell(derivation, run);
    for (const one of older) stderr.write(`${words.note(words.olderThanUsual(one))}\n`);
    for (const { rule, fires } of screens) {
      if (fires) stderr.write(`${words.note(words.screens[rule])}\n`);
    }
    const content =
      format === 'json'
        ? jsonOf(found.rows, derivation, { olderThanUsual: older, screens })
        : csvText(indicatorTable(found.rows, derivation.dayCounting, words));
    await writeOutput(output, content, stdout);
    if (output !== STANDARD_OUTPUT) stderr.write(`${words.wrote(output)}\n`);
    return EXIT.done;
  },
};
