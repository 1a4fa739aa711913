import { decodeText } from '../base/decode.ts';
import { YardstickError } from '../base/error.ts';
import { loadPart } from '../base/part.ts';
import { readRecords } from '../catalog/csv.ts';
import {
  addressOf,
  type Book,
  type FileKind,
  type Note,
  plainSheet,
  type Sheet,
  textCell,
} from './grid.ts';
import { readJsonRows } from './json-rows.ts';
import { checkFileSize, checkShape, checkUnpacked, MOST_ROWS } from './limits.ts';
import { kindOf, kindOfText } from './sniff.ts';

/** A file as it was chosen, dropped or pasted. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Content = Pick<Book, 'kind' | 'sheets' | 'notes'>;

async function hashOf(bytes: Uint8Array): Promise<string> {
  // An intranet without https has no cryptography.
  if (globalThis.crypto?.subtle === undefined) return '';
  const digest = await crypto.subtle.digest('SHA-256', bytes.slice().buffer);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Lines of delimited cells as a sheet; blank lines keep their places. */
function readLines(file: string, text: string): Content {
  const { delimiter, records, problem, quoted } = readRecords(file, text);
  if (problem !== null) {
    const details = { file, line: String(problem.line) };
    throw new YardstickError('intake-lines', `${file}:${problem.line}: ${problem.code}`, details);
  }
  const rows: ReturnType<typeof textCell>[][] = [];
  for (const { cells, line } of records.slice(0, MOST_ROWS)) {
    while (rows.length < line - 1) rows.push([]);
    rows.push(cells.map((cell) => textCell(cell)));
  }
  const notes: Note[] = delimiter === ',' ? [] : [{ code: 'delimiter', value: delimiter }];
  if (quoted.length > 0) notes.push({ code: 'quotes-kept', value: quoted.join(' ') });
  if (records.length > MOST_ROWS) notes.push({ code: 'rows-cut', value: file });
  return { kind: 'csv', sheets: [plainSheet(file, rows)], notes };
}

const loadSpreadsheet = () => loadPart(() => import('./spreadsheet.ts'));

async function readText(file: string, bytes: Uint8Array): Promise<Content> {
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') throw new YardstickError('intake-empty', `empty: ${file}`, { file });
  const notes: Note[] = encoding === 'UTF-8' ? [] : [{ code: 'encoding', value: encoding }];
  const kind = kindOfText(text);
  if (kind === 'json') return { kind, sheets: readJsonRows(file, text), notes };
  if (kind === 'csv') {
    const read = readLines(file, text);
    return { ...read, notes: [...notes, ...read.notes] };
  }
  const { readSpreadsheet } = await loadSpreadsheet();
  const read = readSpreadsheet(file, kind, text);
  return { kind, sheets: read.sheets, notes: [...notes, ...read.notes] };
}

async function readContent(file: string, bytes: Uint8Array): Promise<Content> {
  const kind = kindOf(file, bytes);
  if (kind === 'csv') return readText(file, bytes);
  if (kind === 'parquet') {
    const { readParquetRows } = await loadPart(() => import('./parquet-rows.ts'));
    return { kind, sheets: [await readParquetRows(file, bytes)], notes: [] };
  }
  const { readSpreadsheet } = await loadSpreadsheet();
  return { kind, ...readSpreadsheet(file, kind, bytes) };
}

/** Endings that promise another kind of file than the bytes are. */
const PROMISED: Readonly<Record<string, readonly FileKind[]>> = {
  xls: ['xls', 'xlsx'],
  xlsx: ['xlsx'],
  xlsm: ['xlsx'],
  ods: ['ods'],
};

function disguiseOf(file: string, kind: FileKind): Note[] {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const promised = PROMISED[ending];
  return promised === undefined || promised.includes(kind)
    ? []
    : [{ code: 'disguised', value: kind }];
}

const MOST_NAMED = 5;

/** Names the cells of which not all text is read. */
function cutIn(sheets: readonly Sheet[]): Note[] {
  const cells = sheets.flatMap(({ rows }) =>
    rows.flatMap((row, at) =>
      row.flatMap(({ cut }, column) => (cut ? [addressOf(at, column)] : [])),
    ),
  );
  const value = cells.slice(0, MOST_NAMED).join(' ') + (cells.length > MOST_NAMED ? ' …' : '');
  return cells.length === 0 ? [] : [{ code: 'text-cut', value }];
}

const isFilled = ({ rows }: Sheet) => rows.some((row) => row.some(({ kind }) => kind !== 'empty'));

/**
 * Reads any file that may hold tables: .xlsx, .xls, .ods, text in columns, JSON rows, Parquet, a web
 * page. What it is tells its bytes, not its name; the readers of workbooks load when first used.
 * @throws YardstickError `intake-…` or `encoding-unknown`, all with `file` in their details
 */
export async function openFile(given: GivenFile): Promise<Book> {
  checkFileSize(given.name, given.bytes.length);
  try {
    return await readFile(given);
  } catch (cause) {
    // An archive that hides what it comes to looks damaged, or empty.
    if (looksBroken(cause) && isArchive(given)) checkUnpacked(given.name, given.bytes);
    throw cause;
  }
}

const BROKEN = ['intake-damaged', 'intake-empty', 'intake-memory'];
const looksBroken = (cause: unknown) =>
  cause instanceof YardstickError && BROKEN.includes(cause.code);
const isArchive = ({ bytes }: GivenFile) => bytes[0] === 0x50 && bytes[1] === 0x4b;

async function readFile({ name, bytes }: GivenFile): Promise<Book> {
  const { kind, sheets, notes } = await readContent(name, bytes);
  for (const { rows } of sheets) checkShape(name, rows);
  if (!sheets.some(isFilled))
    throw new YardstickError('intake-empty', `empty: ${name}`, { file: name });
  const all = [...notes, ...cutIn(sheets), ...disguiseOf(name, kind)];
  return { file: name, kind, hash: await hashOf(bytes), sheets, notes: all };
}
