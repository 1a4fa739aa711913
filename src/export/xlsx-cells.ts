import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcel, { type CellObject, type Row, type Sheet } from 'write-excel-file/universal';
import { isDay } from '../base/period.ts';
import { cutText, withoutControls } from '../base/plain-text.ts';
import type { Cell } from './figure-table.ts';

const DAY = 'yyyy-mm-dd';
/** Excel holds no more characters in a cell. */
const LONGEST_CELL = 32_767;
/** Excel counts days from here; earlier ones stay texts. */
const FIRST_DAY = '1900-03-01';

/** A text, never a formula; null if it is empty. */
export function textCell(text: string, style: Partial<CellObject> = {}): CellObject | null {
  const value = cutText(withoutControls(text), LONGEST_CELL);
  return value === '' ? null : { value, type: String, alignVertical: 'top', ...style };
}

function numberCell(value: number): CellObject {
  const long = Number.isInteger(value) && Math.abs(value) >= 10_000;
  return { value, type: Number, alignVertical: 'top', ...(long ? { format: '#,##0' } : {}) };
}

/** A cell as Excel types it: numbers and days as such. */
export function excelCell(cell: Cell): CellObject | null {
  if (cell === null) return null;
  if (cell.kind === 'number') return numberCell(cell.number);
  if (cell.kind === 'text') return textCell(cell.text, { wrap: true });
  if (cell.day < FIRST_DAY) return textCell(cell.day);
  return {
    value: new Date(`${cell.day}T00:00:00Z`),
    type: Date,
    format: DAY,
    alignVertical: 'top',
  };
}

/** A row of labels. */
export const header = (labels: readonly string[]): Row =>
  labels.map((label) => textCell(label, { fontWeight: 'bold', wrap: true }));

/** A day if it is whole (ISO 8601), else the text that it is. */
export function dateCell(date: string): CellObject | null {
  const whole = isDay(date);
  return excelCell(whole ? { kind: 'day', day: date } : { kind: 'text', text: date });
}

/** A sheet of terms and what there is to say of each. */
export function factSheet(lines: readonly (readonly [string, string])[]) {
  return {
    data: lines.map(([term, text]) => [
      textCell(term, { fontWeight: 'bold' }),
      textCell(text, { wrap: true }),
    ]),
    columns: [{ width: 18 }, { width: 90 }],
  };
}

/** Not every programme makes rows as high as their wrapped texts; points that a line takes. */
const LINE_HEIGHT = 14;
const FONT = { fontFamily: 'Arial', fontSize: 10 } as const;

/** Characters that a text is wide: one of Chinese takes two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (/[\u2E80-\uFFFF]/.test(one) ? 2 : 1), 0);

/** Lines that a cell takes in its column; words that do not fit leave room at the ends of lines. */
function linesOf(cell: Row[number], width: number): number {
  if (cell === null || typeof cell !== 'object' || !('wrap' in cell) || cell.wrap !== true)
    return 1;
  const lines = String(cell.value).split('\n');
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (width - 2))), 0);
}

/** A row as high as the cell with most lines. */
function highEnough(row: Row, widths: readonly number[]): Row {
  const most = Math.max(1, ...row.map((cell, at) => linesOf(cell, widths[at] ?? 10)));
  const height = most * LINE_HEIGHT;
  return row.map((cell) =>
    cell !== null && typeof cell === 'object' ? { ...cell, height } : cell,
  ) as Row;
}

function withHeights(sheet: Sheet<never>): Sheet<never> {
  const widths = (sheet.columns ?? []).map(({ width }) => width ?? 10);
  const data = (sheet.data as Row[]).map((row) => highEnough(row, widths));
  return { ...sheet, data } as Sheet<never>;
}

/** What a font says, in the order of its schema (ECMA-376 part 1, 18.8.22). */
const OF_FONT = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme'];

/** Puts in order what the writer says of each font: strict readers call other orders damaged. */
function tidyFonts(styles: string): string {
  const place = (element: string) => OF_FONT.indexOf(/\w+/.exec(element)?.[0] ?? '');
  return styles.replace(/(?<=<font>).*?(?=<\/font>)/gs, (font) =>
    (font.match(/<[^>]+>/g) ?? []).sort((a, b) => place(a) - place(b)).join(''),
  );
}

/**
 * Characters of width that a landscape page of A4 takes in type of 8 points or more: at four fifths
 * of its size.
 */
const PAGE_CHARACTERS = 165;

/** Lets a sheet print on as few pages side by side as can be read: else three rows fill twenty. */
function fitToPaper(sheet: string): string {
  const widths = [...sheet.matchAll(/<col [^>]*?width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  );
  const [first = 0] = widths;
  const rest = widths.reduce((sum, width) => sum + width, 1) - first;
  // The first column stands on every page; a page may end early, before a column that is too wide.
  const pages = Math.max(1, Math.ceil(rest / (PAGE_CHARACTERS - first - Math.max(...widths) / 2)));
  const setup = [
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pages}" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;C&amp;A · &amp;P / &amp;N</oddFooter></headerFooter>',
  ];
  return sheet
    .replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('</worksheet>', `${setup.join('')}</worksheet>`);
}

/** Lets sheets with a head repeat it, and the column that names the rows, on every printed page. */
function repeatHeads(book: string, headed: readonly boolean[]): string {
  const names = [...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].flatMap(([, name = ''], at) => {
    const quoted = `'${name.replaceAll('&apos;', "'").replaceAll("'", "''")}'`;
    const range = `${quoted}!$A:$A,${quoted}!$1:$1`;
    const title = `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${range}</definedName>`;
    return headed[at] === true ? [title] : [];
  });
  const all = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  return book.replace(/<definedNames\/>/, all);
}

/** A part of the workbook as other programmes read it best. */
function tidyPart(
  name: string,
  bytes: Uint8Array,
  headed: readonly boolean[],
  refine: Refine,
): Uint8Array {
  if (name === 'xl/workbook.xml') return strToU8(repeatHeads(strFromU8(bytes), headed));
  if (name === 'xl/styles.xml') return strToU8(tidyFonts(strFromU8(bytes)));
  const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1];
  if (sheet !== undefined) {
    return strToU8(refine(fitToPaper(strFromU8(bytes)), Number(sheet) - 1));
  }
  return bytes;
}

/** Adds to a sheet, as SpreadsheetML, what the writer has no word for; `at` is its place. */
type Refine = (sheet: string, at: number) => string;

/** Writes the sheets of a workbook to bytes: the same sheets always to the same. */
export async function workbook(
  sheets: Sheet<never>[],
  refine: Refine = (sheet) => sheet,
): Promise<Uint8Array> {
  const book = await writeExcel(sheets.map(withHeights), FONT).toBlob();
  const parts = Object.entries(unzipSync(new Uint8Array(await book.arrayBuffer())));
  const headed = sheets.map(({ stickyRowsCount }) => stickyRowsCount === 1);
  const tidy = parts.map(([name, bytes]) => [name, tidyPart(name, bytes, headed, refine)]);
  return zipSync(Object.fromEntries(tidy), { mtime: new Date(1980, 0, 1) });
}
