import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { YardstickError } from '../base/error.ts';
import { readCsv } from '../catalog/csv.ts';
import { lineOfFault } from '../catalog/csv-quotes.ts';

/** Rows of a file as they come. */
export interface RowBatch {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Line on which each row begins; the header's is 1. */
  readonly lines: readonly number[];
}

/** A quotation mark that is not closed makes a block of all that follows. */
const LONGEST_BLOCK = 64 * 2 ** 20;

function countQuotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}

/**
 * Where the last row of a text that begins with a row ends, after its line feed; 0 if none does. A
 * line feed lies outside of quotes where an even number of them stands before it.
 */
function endOfRows(text: string): number {
  let before = countQuotes(text);
  let [end, last] = [text.lastIndexOf('\n'), text.length];
  while (end >= 0) {
    before -= countQuotes(text.slice(end, last));
    if (before % 2 === 0) return end + 1;
    last = end;
    end = end === 0 ? -1 : text.lastIndexOf('\n', end - 1);
  }
  return 0;
}

/** Joins and cuts pieces of text into blocks of whole rows. */
async function* blocksOf(file: string, pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    rest += piece;
    const end = endOfRows(rest);
    if (end > 0) yield rest.slice(0, end);
    rest = rest.slice(end);
    if (rest.length > LONGEST_BLOCK) {
      // Who reads it finds the quote that is not closed.
      yield rest;
      throw new YardstickError('log-csv', `${file}: a row without end`, { file, line: '' });
    }
  }
  if (rest !== '') yield rest;
}

const LINE_FEED = 0x0a;

/** Whether a character may be white space, which `trim` then tells. */
const maySpace = (code: number) =>
  code <= 0x20 || code === 0xa0 || (code >= 0x1680 && code <= 0x3000) || code === 0xfeff;

/** A cell without white space around it; a carriage return before a line feed is such. */
function cellIn(text: string, from: number, to: number): string {
  const cell = text.slice(from, to);
  const isClean =
    from === to || !(maySpace(text.charCodeAt(from)) || maySpace(text.charCodeAt(to - 1)));
  return isClean ? cell : cell.trim();
}

/**
 * Rows of a text without quotation marks: nothing is to be told apart but delimiters and ends of lines.
 * Many times as fast as the parser, which gives the same.
 */
function splitPlain(text: string, delimiter: string): string[][] {
  const between = delimiter.charCodeAt(0);
  const rows: string[][] = [];
  let cells: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== between && code !== LINE_FEED) continue;
    cells.push(cellIn(text, from, at));
    from = at + 1;
    if (code === between) continue;
    rows.push(cells);
    cells = [];
  }
  if (from === text.length && cells.length === 0) return rows;
  cells.push(cellIn(text, from, text.length));
  rows.push(cells);
  return rows;
}

/** Whether rows can be split as they stand. Carriage returns alone end lines in files of old. */
const isPlain = (text: string, delimiter: string) =>
  delimiter.length === 1 && text.includes('\n') && !text.includes('"') && !/\r(?!\n)/.test(text);

function parseBlock(file: string, text: string, delimiter: string, line: number): string[][] {
  try {
    return parse(text, { delimiter, relax_column_count: true, trim: true }) as string[][];
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const told = Number(/line (\d+)/.exec(cause.message)?.[1] ?? 1);
    const within = lineOfFault(text, delimiter) ?? told;
    const details = { file, line: String(line + within - 1) };
    throw new YardstickError('log-csv', `${file}: ${cause.message}`, details, cause);
  }
}

/** What the first line of a file tells of all others. */
export interface CsvHead {
  readonly columns: readonly string[];
  readonly delimiter: string;
  /** Its length, with the line feed. */
  readonly length: number;
}

/**
 * The header, read as every table's is.
 * @throws YardstickError `log-not-csv`, `log-no-header`
 */
export function csvHead(file: string, block: string): CsvHead {
  const first = /^(?:sep=.\r?\n)?[^\n]*(?:\n|$)/i.exec(block)?.[0] ?? '';
  const { columns, notes, problems } = readCsv(file, first);
  const [problem] = problems;
  if (problem !== undefined || columns.length === 0) {
    const code = problem?.code === 'not-csv' ? 'log-not-csv' : 'log-no-header';
    throw new YardstickError(code, `${file}: no header`, { file });
  }
  const told = /^sep=(.)/i.exec(first)?.[1];
  const other = notes.find(({ code }) => code === 'delimiter-read')?.value;
  return { columns, delimiter: told ?? other ?? ',', length: first.length };
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell === '');

/** Cells beyond the header's, as spreadsheets leave them, go if they are empty. */
function fitted(cells: readonly string[], width: number): readonly string[] {
  const beyond = cells.length > width && cells.slice(width).every((cell) => cell === '');
  return beyond ? cells.slice(0, width) : cells;
}

/** The rows of a block of whole rows, and the lines that it takes up. */
export function csvBlock(
  file: string,
  text: string,
  { columns, delimiter }: CsvHead,
  firstLine: number,
): RowBatch & { readonly linesIn: number } {
  const [rows, lines]: [(readonly string[])[], number[]] = [[], []];
  let line = firstLine;
  const plain = isPlain(text, delimiter);
  const all = plain ? splitPlain(text, delimiter) : parseBlock(file, text, delimiter, line);
  for (const cells of all) {
    if (!isBlank(cells)) {
      rows.push(fitted(cells, columns.length));
      lines.push(line);
    }
    line += 1 + (plain ? 0 : breaksIn(cells));
  }
  return { columns, rows, lines, linesIn: line - firstLine };
}

/** Lines that a header takes up. */
export const linesOfHead = (head: string): number => head.split('\n').length - 1;

/**
 * Reads CSV with a header row in blocks of whole rows, never as a whole; blank rows are left out. The
 * delimiter is told as that of every table; a row of other length than the header is given as it is.
 * @throws YardstickError `log-csv`, `log-not-csv`, `log-no-header`, all naming the file
 */
export async function* readCsvRows(
  file: string,
  pieces: AsyncIterable<string>,
): AsyncGenerator<RowBatch> {
  let head: CsvHead | null = null;
  let line = 1;
  for await (const block of blocksOf(file, pieces)) {
    let text = block;
    if (head === null) {
      head = csvHead(file, block);
      text = block.slice(head.length);
      line += linesOfHead(block.slice(0, head.length));
    }
    const { linesIn, ...batch } = csvBlock(file, text, head, line);
    line += linesIn;
    yield batch;
  }
  if (head === null) throw new YardstickError('log-no-header', `${file}: empty`, { file });
}

/** Line feeds within the cells of a row. */
function breaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) if (cell.includes('\n')) count += cell.split('\n').length - 1;
  return count;
}
