import { utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import type { Area } from '../catalog/types.ts';
import type { Book } from './grid.ts';
import type { Knowledge } from './knowledge.ts';
import { openFile } from './open-file.ts';
import { readBook, type TableOfBook } from './read-book.ts';
import type { Fact } from './reading.ts';

const place = (code: string, zh: string, en: string, parent: string | null): Area => ({
  ...{ code, name: { zh, en }, kind: 'district', parent, column: null, row: null },
});

/** Places of tests; none of them is on a map. */
export const KNOWLEDGE: Knowledge = {
  areas: [
    place('990100', '甲市', 'Alpha', null),
    place('990101', '东区', 'East', '990100'),
    place('990102', '西区', 'West', '990100'),
    place('990103', '南城区', 'South', '990100'),
  ],
  units: [],
};

/** A sheet of rows; strings that begin with = are formulas whose last value is 42. */
export function sheetOf(rows: readonly (readonly (string | number | null)[])[]): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  return sheet;
}

/** The bytes of a workbook of named sheets. */
export function workbook(
  sheets: Readonly<Record<string, WorkSheet>>,
  bookType: 'xlsx' | 'biff8' | 'ods' = 'xlsx',
  change: (book: WorkBook) => void = () => {},
): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  change(book);
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** Reads bytes or text as a file. */
export function open(name: string, content: Uint8Array | string): Promise<Book> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return openFile({ name, bytes });
}

/** The tables of a file, read with the places of tests. */
export async function tablesOf(
  name: string,
  content: Uint8Array | string,
): Promise<readonly TableOfBook[]> {
  return readBook(await open(name, content), KNOWLEDGE);
}

/** A fact in one line: indicator, place, period, value with its word, unit. */
export function lineOf({ indicator, area, period, quantity, unit, role }: Fact): string {
  const { qualifier, value, lower, upper } = quantity;
  const said =
    value === null ? `${lower}…${upper}` : `${qualifier === '=' ? '' : qualifier}${value}`;
  const kind = role === 'actual' ? '' : role;
  return [indicator, area?.code || area?.name, period, said, unit, kind].filter(Boolean).join(' ');
}

/** All facts of a file, a line each. */
export async function linesOf(name: string, content: Uint8Array | string): Promise<string[]> {
  const tables = await tablesOf(name, content);
  return tables.flatMap(({ reading }) => reading.facts.map(lineOf));
}
