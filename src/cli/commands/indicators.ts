import { extname } from 'node:path';
import { csvText } from '../../base/csv-text.ts';
import { YardstickError } from '../../base/error.ts';
import type { Log } from '../../records/cases.ts';
import { deriveFrom, type LogDerivation } from '../../records/derivation.ts';
import { guessRoles } from '../../records/guess-roles.ts';
import {
  countIndicators,
  type IndicatorQuery,
  type IndicatorRow,
  MEASURES,
  type Measure,
} from '../../records/indicators.ts';
import { type NoPeople, perHead } from '../../records/per-head.ts';
import { screenLog } from '../../records/screens/screen-log.ts';
import { findOlderPeriods } from '../../records/warnings.ts';
import { type Arguments, choiceOf, textOf } from '../arguments.ts';
import { EXIT } from '../exit-code.ts';
import { indicatorTable, writtenFigure } from '../indicator-table.ts';
import { byOf, CATEGORIES, calendarOf, listOf, readingLog, rolesOf } from '../log-arguments.ts';
import { STANDARD_OUTPUT, writeOutput } from '../output.ts';
import { readPopulation } from '../population.ts';
import { showProgress } from '../progress.ts';
import { readFirstRows } from '../read-log.ts';
import type { Command, Run } from './command.ts';

const FORMATS = ['csv', 'json'] as const;

function queryOf(given: Arguments): Omit<IndicatorQuery, 'count' | 'limit'> {
  const { grain, words } = byOf(given);
  const measures: readonly Measure[] = listOf(given, 'measures', MEASURES);
  return {
    measures: measures.length === 0 ? MEASURES : measures,
    by: CATEGORIES.filter((one) => words.includes(one)),
    grain,
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

/** What was read, set aside and counted how, on standard error. */
function tell(derivation: LogDerivation, { words, stderr }: Run): void {
  const { rowsIn, rowsUsed, setAside, extract, dayCounting } = derivation;
  stderr.write(`${words.rowsRead(rowsIn, rowsUsed, extract)}\n`);
  for (const { reason, rows, examples } of setAside) {
    const places = examples.map(({ file, line }) => `${file}:${line}`).join(', ');
    stderr.write(`${words.rowsAside(rows, words.reasons[reason], places)}\n`);
  }
  const { calendar } = dayCounting;
  if (calendar !== null) stderr.write(`${words.calendarUsed(calendar)}\n`);
}

/** Words of areas that a log's cases have; none where it tells none. */
const areasOf = ({ cases }: Log) => cases.area.names.filter((name) => name !== '');

/** Names what a population table does not hold. */
function tellMissing(missing: readonly NoPeople[], { words, stderr }: Run): void {
  if (missing.length === 0) return;
  const names = missing.map(({ area, year }) => `${area} ${year}`.trim()).filter(Boolean);
  stderr.write(`${words.note(words.noPeople(names.join(', ')))}\n`);
}

function jsonOf(
  rows: readonly IndicatorRow[],
  derivation: LogDerivation,
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
    population: { type: 'string' },
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
    const people = textOf(given, 'population');
    const read = people === undefined ? null : await readPopulation(people);
    const progress = showProgress(stderr);
    const { log, files } = await readingLog(paths, roles, run, progress);
    const count = { calendar, countsStart: given.values['count-start'] === true };
    const query = { ...asked, limit: roles.limit ?? null, count };
    const found = countIndicators(log.cases, query);
    const counted = deriveFrom(files, log, roles, query, found.durations);
    const derivation = read === null ? counted : { ...counted, population: read.table };
    const older = findOlderPeriods(log.cases, found.durations, query.grain ?? 'month');
    const screens = screenLog(log.cases, found.durations, query.limit);
    progress.clear();
    tell(derivation, run);
    const heads = read === null ? null : perHead(found.rows, read.population, areasOf(log));
    tellMissing(heads?.missing ?? [], run);
    const rows = [...found.rows, ...(heads?.rows ?? [])];
    for (const one of older) stderr.write(`${words.note(words.olderThanUsual(one))}\n`);
    for (const { rule, fires } of screens) {
      if (fires) stderr.write(`${words.note(words.screens[rule])}\n`);
    }
    const content =
      format === 'json'
        ? jsonOf(rows, derivation, { olderThanUsual: older, screens })
        : csvText(indicatorTable(rows, derivation.dayCounting, words));
    await writeOutput(output, content, stdout);
    if (output !== STANDARD_OUTPUT) stderr.write(`${words.wrote(output)}\n`);
    return EXIT.done;
  },
};
