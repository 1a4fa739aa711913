import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { ProblemCode } from '../base/problem-code.ts';
import { lineOfFault, quoteParts } from './csv-quotes.ts';
import type { Place, Problem } from './problem.ts';
import { problem } from './problem.ts';

/** A row of a table: its cells by column name, as text. */
export interface Row {
  readonly at: Place;
  readonly cells: Readonly<Record<string, string>>;
}

/** A table as text; `problems` says what could not be read, `notes` what was read all the same. */
export interface CsvTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
}

/** A line of a text of delimited cells, not yet a row of a table. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** The line on which it begins, 1 for the first. */
  readonly line: number;
}

/** The cells of a text, and by what they are separated; or why they cannot be told apart. */
export interface CsvRecords {
  readonly delimiter: string;
  readonly records: readonly CsvRecord[];
  readonly problem: Problem | null;
  /** Lines with quotes around a part of a cell, which was read as written. */
  readonly quoted: readonly number[];
}

const DELIMITERS = [',', ';', '\t', '|', '，', '；'];

const CSV_FAULTS: Readonly<Record<string, ProblemCode>> = {
  CSV_QUOTE_NOT_CLOSED: 'quote-open',
  CSV_INVALID_CLOSING_QUOTE: 'quote-inside',
  INVALID_OPENING_QUOTE: 'quote-inside',
};

/** Pages, XML and JSON that were saved under the name of a table. */
const OTHER_KIND = /^\s*[<{[]/;

/** The line by which spreadsheets tell each other the delimiter, and the delimiter. */
const TOLD = /^sep=([^\r\n])(?=\r|\n|$)/i;

/** Lines that tell the delimiter where a title may stand above the header. */
const SAMPLE = 50;

/** What separates the cells of the first lines; a comma where it cannot be told. */
function delimiterOf(text: string, sample: number): string {
  const lines = text
    .slice(0, 100_000)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, sample);
  const counts = DELIMITERS.map((delimiter) =>
    lines.reduce((sum, line) => sum + Math.min(1000, line.split(delimiter).length - 1), 0),
  );
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function unreadable(file: string, error: CsvError, text: string, delimiter: string): Problem {
  const { code, message, lines } = error as CsvError & { readonly lines?: number };
  const line = lineOfFault(text, delimiter) ?? lines ?? 1;
  return problem({ file, line }, '', '', CSV_FAULTS[code] ?? 'csv-unreadable', { message });
}

/** A table of which nothing can be read, and why. */
const faulty = (fault: Problem, notes: readonly Problem[] = []): CsvTable => ({
  file: fault.file,
  columns: [],
  rows: [],
  problems: [fault],
  notes,
});

/** Cells beyond the header's, as spreadsheets leave them, go; a name of none at the end too. */
function withoutEmptyEnd(cells: readonly string[], least: number): string[] {
  const whole = [...cells];
  while (whole.length > least && whole.at(-1) === '') whole.pop();
  return whole;
}

function checkRow(at: Place, record: readonly string[], columns: readonly string[]): Problem[] {
  if (record.length !== columns.length) {
    const expected = String(columns.length);
    const wide = record.join(',').split(/[,，]/).length === columns.length;
    if (wide && record.length < columns.length) {
      return [problem(at, '', '', 'comma-wide')];
    }
    return [problem(at, '', String(record.length), 'cell-count', { expected })];
  }
  return record.flatMap((cell, i) => {
    const column = columns[i] ?? '';
    if (cell.includes('\ufffd')) return [problem(at, column, cell, 'character-lost')];
    return column === '' && cell !== '' ? [problem(at, '', cell, 'column-unnamed')] : [];
  });
}

/** Line breaks within cells. */
const breaksIn = (cells: readonly string[]) =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);

/** Reads the cells of a text between delimiters. */
function parsed(file: string, text: string, delimiter: string): CsvRecords {
  try {
    const records: CsvRecord[] = [];
    parse(text, {
      delimiter,
      trim: true,
      // Copied from a spreadsheet, a cell may hold quotes; only one that begins with them is quoted.
      relax_quotes: delimiter === '\t',
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      on_record: (cells: string[], { lines }) => {
        records.push({ cells, line: lines - breaksIn(cells) });
        return null;
      },
    });
    return { delimiter, records, problem: null, quoted: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      delimiter,
      records: [],
      problem: unreadable(file, error, text, delimiter),
      quoted: [],
    };
  }
}

/** Reads the cells of a text, separated by what `sample` of its lines or a line `sep=,` tells. */
function split(file: string, whole: string, sample: number): CsvRecords {
  // An empty line in its place, so that the others keep their numbers.
  const text = whole.replace(TOLD, '');
  const delimiter = TOLD.exec(whole)?.[1] ?? delimiterOf(text, sample);
  const plain = parsed(file, text, delimiter);
  if (plain.problem?.code !== 'quote-inside') return plain;
  const { text: mended, lines, cells } = quoteParts(text, delimiter);
  const again = parsed(file, mended, delimiter);
  const odd = new Set(lines);
  const fits = again.records
    .filter(({ line }) => odd.has(line))
    .every((one) => one.cells.length === cells);
  return again.problem === null && fits ? { ...again, quoted: lines } : plain;
}

/**
 * Reads the cells of a text as they stand, titles and notes too; the delimiter is the one that its
 * first lines have most of. Blank lines are left out, cells are trimmed. Never throws.
 */
export function readRecords(file: string, content: string): CsvRecords {
  return split(file, content.replace(/^\ufeff/, ''), SAMPLE);
}

/** A table of its lines, the header first; cells that have no column are told in its problems. */
export function tableOfRecords(
  file: string,
  [header, ...body]: readonly CsvRecord[],
  notes: readonly Problem[] = [],
): CsvTable {
  const columns = withoutEmptyEnd(header?.cells ?? [], 0);
  const problems: Problem[] = [];
  const rows = body.map(({ cells: record, line }) => {
    const at = { file, line };
    const cells = withoutEmptyEnd(record, columns.length);
    problems.push(...checkRow(at, cells, columns));
    return { at, cells: Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ''])) };
  });
  return { file, columns, rows, problems, notes };
}

/**
 * Reads CSV with a header row (RFC 4180; a byte order mark, CRLF, empty rows and empty columns at
 * the right are tolerated, and a first line `sep=,`; another delimiter is noted). Cells are trimmed.
 * Never throws: faults are in `problems`.
 */
export function readCsv(file: string, content: string): CsvTable {
  const whole = content.replace(/^\ufeff/, '');
  if (OTHER_KIND.test(whole)) return faulty(problem({ file, line: 1 }, '', '', 'not-csv'));
  if (whole.trim() === '') return faulty(problem({ file, line: 1 }, '', '', 'file-empty'));
  const { delimiter, records, problem: fault, quoted } = split(file, whole, 1);
  const notes = [
    ...(delimiter === ',' ? [] : [problem({ file, line: 1 }, '', delimiter, 'delimiter-read')]),
    ...quoted.slice(0, 1).map((line) => problem({ file, line }, '', '', 'quote-kept')),
  ];
  if (fault !== null) return faulty(fault, notes);
  const table = tableOfRecords(file, records, notes);
  const [first] = table.problems;
  if (delimiter !== ',' && first !== undefined) {
    // The delimiter stands within texts too: one cause, whatever the number of rows.
    const details = { line: String(first.line) };
    const cause = problem({ file, line: 1 }, '', delimiter, 'delimiter-other', details);
    return faulty(cause);
  }
  return table;
}
