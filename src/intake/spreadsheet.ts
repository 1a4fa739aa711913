import { type CellObject, read, SSF, type WorkSheet } from '@e965/xlsx';
import { tidy } from '../base/decimals.ts';
import { YardstickError } from '../base/error.ts';
import { type Cell, EMPTY, type FileKind, type Note, type Sheet, textCell } from './grid.ts';
import { MOST_ROWS } from './limits.ts';
import { completeOds, completeXml, type HiddenParts } from './open-document.ts';

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};
const two = (part: number) => String(part).padStart(2, '0');

/** A day as precise as its format shows it: no day where the format has none. */
function dateCell(value: number, format: string, date1904: boolean, formula: boolean): Cell | null {
  const parts = SSF.parse_date_code(value, { date1904 });
  if (!parts || parts.y < 1900) return null;
  const shown = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const [y, m, d] = [String(parts.y), two(parts.m), two(parts.d)];
  if (!/[ye]/i.test(shown) && !/[md]/i.test(shown)) return null;
  const text = /d/i.test(shown) ? `${y}-${m}-${d}` : /m/i.test(shown) ? `${y}-${m}` : y;
  return { kind: 'date', text, value: null, formula };
}

/** A format without its tags of language and numerals ([$-409], [DBNum1]); that of a currency stays. */
const withoutLocale = (format: string): string =>
  format.replace(/"[^"]*"|\\.|\[(?:\$-[^\]]*|DBNum\d+)\]/gi, (part) =>
    part.startsWith('[') ? '' : part,
  );

/** A number as its format shows it. */
function shown(value: number, format: string): string {
  if (format === 'General' || format === '') return String(tidy(value));
  try {
    return SSF.format(format, value).trim();
  } catch {
    return String(tidy(value));
  }
}

function numberCell(value: number, format: string, date1904: boolean, formula: boolean): Cell {
  if (format !== 'General' && SSF.is_date(format)) {
    const date = dateCell(value, format, date1904, formula);
    if (date !== null) return date;
  }
  const inPercent = /%/.test(format.replace(/"[^"]*"|\\./g, ''));
  const number = tidy(inPercent ? value * 100 : value);
  return { kind: 'number', text: shown(value, format), value: number, formula };
}

function cellOf(cell: CellObject | undefined, date1904: boolean): Cell {
  if (cell === undefined || cell.t === 'z' || cell.v === undefined) return EMPTY;
  const formula = cell.f !== undefined || cell.F !== undefined;
  const { v } = cell;
  if (cell.t === 'n' && typeof v === 'number') {
    return numberCell(v, withoutLocale(String(cell.z ?? 'General')), date1904, formula);
  }
  if (cell.t === 'e') {
    return { kind: 'error', text: ERRORS[Number(v)] ?? '#ERROR!', value: null, formula };
  }
  if (cell.t === 'b') return { kind: 'boolean', text: v ? 'TRUE' : 'FALSE', value: null, formula };
  if (v instanceof Date) {
    return { kind: 'date', text: v.toISOString().slice(0, 10), value: null, formula };
  }
  return textCell(String(v), formula);
}

const NOTHING_HIDDEN: HiddenParts = { sheets: new Set(), rows: new Map(), columns: new Map() };

/** A file as the library reads it whole, and what it hides that the library does not tell. */
function completed(kind: FileKind, content: Uint8Array | string) {
  if (typeof content !== 'string') {
    if (kind !== 'ods') return { content, hidden: NOTHING_HIDDEN };
    const { bytes, hidden } = completeOds(content);
    return { content: bytes, hidden };
  }
  if (!/^[^<]*(<\?[^>]*>\s*)?<office:document\b/.test(content.slice(0, 2000)))
    return { content, hidden: NOTHING_HIDDEN };
  const { xml, hidden } = completeXml(content);
  return { content: xml, hidden };
}

const hiddenIn = (all: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined) =>
  new Set((all ?? []).flatMap((one, at) => (one?.hidden ? [at] : [])));

function sheetOf(name: string, sheet: WorkSheet, parts: HiddenParts, date1904: boolean): Sheet {
  const data = (sheet['!data'] ?? []) as (CellObject[] | undefined)[];
  const rows = Array.from(data, (row) =>
    row === undefined ? [] : Array.from(row, (cell) => cellOf(cell, date1904)),
  );
  return {
    name,
    hidden: parts.sheets.has(name),
    rows: rows.map(withoutEmptyEnd),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      ...{ top: s.r, left: s.c },
      ...{ bottom: e.r, right: e.c },
    })),
    hiddenRows: parts.rows.get(name) ?? hiddenIn(sheet['!rows']),
    hiddenColumns: parts.columns.get(name) ?? hiddenIn(sheet['!cols']),
  };
}

/** Formatted, empty cells at the right are nothing. */
function withoutEmptyEnd(cells: readonly Cell[]): readonly Cell[] {
  const last = cells.findLastIndex(({ kind }) => kind !== 'empty');
  return last === cells.length - 1 ? cells : cells.slice(0, last + 1);
}

function open(file: string, kind: FileKind, given: Uint8Array | string) {
  try {
    const { content, hidden } = completed(kind, given);
    const book = read(content, {
      type: typeof content === 'string' ? 'string' : 'array',
      ...{ dense: true, cellNF: true, cellText: false, cellHTML: false, cellStyles: true },
      // Texts of web pages stay texts: 0012 is a code.
      raw: typeof content === 'string',
      sheetRows: MOST_ROWS + 1,
    });
    return { book, hidden };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new YardstickError(faultCode(cause), `${file}: ${message}`, { file, message }, cause);
  }
}

function faultCode(cause: unknown): string {
  // No array and no text may be so long.
  if (cause instanceof RangeError) return 'intake-memory';
  return /password|encrypt/i.test(String(cause)) ? 'intake-locked' : 'intake-damaged';
}

/**
 * Reads a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods; as text: a web page or Excel’s XML). Formulas are
 * not run, macros and links are not followed.
 * @throws YardstickError `intake-locked` if a password keeps it, `intake-memory`, `intake-damaged`
 */
export function readSpreadsheet(
  file: string,
  kind: FileKind,
  content: Uint8Array | string,
): { readonly sheets: readonly Sheet[]; readonly notes: readonly Note[] } {
  const { book, hidden } = open(file, kind, content);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.map((name, at) => {
    const told = (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0;
    const sheets = told ? new Set([name]) : hidden.sheets;
    return sheetOf(name, book.Sheets[name] ?? {}, { ...hidden, sheets }, date1904);
  });
  const notes = sheets
    .filter(({ rows }) => rows.length > MOST_ROWS)
    .map(({ name }): Note => ({ code: 'rows-cut', value: name }));
  return { sheets, notes };
}
