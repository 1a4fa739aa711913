import { YardstickError } from '../../base/error.ts';
import { isDate, parsePeriod } from '../../base/period.ts';
import { CHART_TYPES, POLARITIES } from '../../base/vocabulary.ts';
import type { Problem } from '../../catalog/problem.ts';
import type { ChartDocument, ChartType } from '../../spec/document.ts';
import { DocumentError, type DocumentProblem } from '../../spec/problem.ts';
import { readDocument } from '../../spec/read.ts';
import type { ShortChart } from '../../spec/short-schema.ts';
import { type Arguments, choiceOf, onePath, textOf, textsOf } from '../arguments.ts';
import { DRAWING_HELP, DRAWING_OPTIONS, readDrawing, writeDrawing } from '../drawing.ts';
import { EXIT } from '../exit-code.ts';
import { formatProblem, inWords } from '../problem-line.ts';
import { readTable } from '../read-table.ts';
import { rowsOfTable, type TableRow, type TableRows } from '../table-chart.ts';
import type { Command, Run } from './command.ts';

const REQUIRED = ['title', 'unit', 'source'] as const;
const TEXT = { type: 'string' } as const;

/** The options without which no honest chart can be drawn; throws `usage-missing`. */
function required(given: Arguments, option: (typeof REQUIRED)[number], { words }: Run): string {
  const text = textOf(given, option);
  if (text !== undefined) return text;
  const details = { option: `--${option}`, help: words.needs[option] };
  throw new YardstickError('usage-missing', `no --${option}`, details);
}

function checkPeriod(period: string | undefined): void {
  if (period === undefined) return;
  try {
    parsePeriod(period);
  } catch (cause) {
    const details = { option: '--period', expected: '2018, 2018-08, 2018-Q3', value: period };
    throw new YardstickError('usage-value', `bad --period: ${period}`, details, cause);
  }
}

/** Faults of a table on standard error, a line each, before the one that tells what to do. */
function refuse(file: string, problems: readonly Problem[], { stderr, language }: Run): never {
  for (const one of problems) stderr.write(`${formatProblem(inWords(one, language))}\n`);
  throw new YardstickError('input-problems', `${problems.length} problems in ${file}`, { file });
}

/** A fault of the document as one of the cell that it came from. */
function inTable(file: string, rows: readonly TableRow[], fault: DocumentProblem): Problem {
  const source = rows[Number(/^rows\[(\d+)\]/.exec(fault.path)?.[1])];
  const { at = { file, line: 1 }, column = fault.path, cell = fault.value } = source ?? {};
  const { code, details } = fault;
  return { file: at.file, line: at.line, column, value: cell, code, details };
}

/** What the options and the table say, as a chart in short. */
function shortChart(given: Arguments, type: ChartType, table: TableRows, run: Run): ShortChart {
  const unit = required(given, 'unit', run);
  const [subtitle, publisher, period] = ['subtitle', 'publisher', 'period'].map((option) =>
    textOf(given, option),
  );
  const source = required(given, 'source', run);
  const url = /^https?:/.test(source) ? { url: source } : {};
  const [x = '', y = ''] = table.values;
  return {
    type,
    title: required(given, 'title', run),
    ...(subtitle === undefined ? {} : { subtitle }),
    unit,
    ...(period === undefined ? {} : { period }),
    polarity: choiceOf(given, 'better', POLARITIES, 'neutral'),
    source: { title: source, ...url, ...(publisher === undefined ? {} : { publisher }) },
    notes: textsOf(given, 'note'),
    rows: table.rows.map(({ row }) => row),
    ...(type === 'scatter' ? { x: { label: x, unit }, y: { label: y, unit } } : {}),
  };
}

const named = (given: Arguments, option: string) => textOf(given, option) ?? '';

async function readTableChart(path: string, given: Arguments, run: Run): Promise<ChartDocument> {
  const table = await readTable(path, named(given, 'sheet'));
  for (const note of table.notes) {
    run.stderr.write(`${run.words.note(formatProblem(inWords(note, run.language)))}\n`);
  }
  const [labels, periods, values] = [
    named(given, 'labels'),
    named(given, 'periods'),
    named(given, 'values'),
  ];
  const asked = choiceOf(given, 'type', [...CHART_TYPES, ''], '');
  const read = rowsOfTable(table, { labels, periods, values }, asked || 'bar');
  if (read.problems.length > 0) refuse(path, read.problems, run);
  const isLine = read.rows.some(({ row }) => row.period !== undefined && isDate(row.period));
  const type = asked || (isLine ? 'line' : 'bar');
  const rows = type === asked ? read : rowsOfTable(table, { labels, periods, values }, type);
  try {
    return readDocument(shortChart(given, type, rows, run));
  } catch (cause) {
    if (!(cause instanceof DocumentError)) throw cause;
    const faults = cause.problems.map((one) => inTable(path, rows.rows, one));
    return refuse(path, faults, run);
  }
}

/** Makes a file of a chart of a plain table. */
export const chart: Command = {
  options: {
    ...DRAWING_OPTIONS,
    type: TEXT,
    title: TEXT,
    subtitle: TEXT,
    unit: TEXT,
    source: TEXT,
    publisher: TEXT,
    period: TEXT,
    better: TEXT,
    note: { type: 'string', multiple: true },
    labels: TEXT,
    periods: TEXT,
    values: TEXT,
    sheet: TEXT,
  },
  helpValues: { ...DRAWING_HELP, types: CHART_TYPES.join(', ') },
  run: async (given, run) => {
    const path = onePath(given);
    if (path === '') throw new YardstickError('usage-no-table', 'no table');
    for (const option of REQUIRED) required(given, option, run);
    checkPeriod(textOf(given, 'period'));
    choiceOf(given, 'type', [...CHART_TYPES, ''], '');
    await writeDrawing(readDrawing(given, run), () => readTableChart(path, given, run), run);
    return EXIT.done;
  },
};
