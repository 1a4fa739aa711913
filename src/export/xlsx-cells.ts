import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcel, { type CellObject, type Row, type Sheet } from 'write-excel-file/universal';
import { isDay } from '../base/period.ts';
import type { Cell } from './figure-table.ts';
import { withoutControls } from './markup.ts';

const DAY = 'yyyy-mm-dd';
/** Excel holds no more characters in a cell. */
const LONGEST_CELL = 32_767;
/** Excel counts days from here; earlier ones stay texts. */
const FIRST_DAY = '1900-03-01';

/** A text, never a formula; null if it is empty. */
export function textCell(text: string, style: Partial<CellObject> = {}): CellObject | null {
  const value = withoutControls(text).slice(0, LONGEST_CELL);
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
  if (cell.kind === 'text') return textCell(cell.text);
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
  labels.map((label) => textCell(label, { fontWeight: 'bold' }));

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

/** What a font says, in the order of its schema (ECMA-376 part 1, 18.8.22). */
const OF_FONT = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme'];

/** Puts in order what the writer says of each font: strict readers call other orders damaged. */
function tidyFonts(styles: string): string {
  const place = (element: string) => OF_FONT.indexOf(/\w+/.exec(element)?.[0] ?? '');
  return styles.replace(/(?<=<font>).*?(?=<\/font>)/gs, (font) =>
    (font.match(/<[^>]+>/g) ?? []).sort((a, b) => place(a) - place(b)).join(''),
  );
}

/** Characters of width that a landscape page of A4 takes in type that can still be read. */
const PAGE_CHARACTERS = 200;

/** Lets a sheet print on as few pages side by side as can be read: else three rows fill twenty. */
function fitToPaper(sheet: string): string {
  const widths = [...sheet.matchAll(/<col [^>]*?width="([\d.]+)"/g)].map(([, width]) =>
    Number(width),
  );
  const pages = Math.ceil(widths.reduce((sum, width) => sum + width, 1) / PAGE_CHARACTERS);
  const setup = `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pages}" fitToHeight="0"/>`;
  return sheet
    .replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('</worksheet>', `${setup}</worksheet>`);
}

/** A part of the workbook as other programmes read it best. */
function tidyPart(name: string, bytes: Uint8Array): Uint8Array {
  if (name === 'xl/styles.xml') return strToU8(tidyFonts(strFromU8(bytes)));
  if (name.startsWith('xl/worksheets/sheet')) return strToU8(fitToPaper(strFromU8(bytes)));
  return bytes;
}

/** Writes the sheets of a workbook to bytes: the same sheets always to the same. */
export async function workbook(sheets: Sheet<never>[]): Promise<Uint8Array> {
  const book = await writeExcel(sheets).toBlob();
  const parts = Object.entries(unzipSync(new Uint8Array(await book.arrayBuffer())));
  const tidy = parts.map(([name, bytes]) => [name, tidyPart(name, bytes)]);
  return zipSync(Object.fromEntries(tidy), { mtime: new Date(1980, 0, 1) });
}
