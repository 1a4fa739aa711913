import { addressOf, type Book, cellAt } from '../../intake/grid.ts';
import { homesOf } from '../../intake/home.ts';
import type { Knowledge } from '../../intake/knowledge.ts';
import type { Mapping } from '../../intake/mapping.ts';
import { openFile } from '../../intake/open-file.ts';
import { readAt, readBook, readSheet, type TableOfBook } from '../../intake/read-book.ts';
import { readMapped } from '../../intake/read-mapped.ts';
import type { CellState } from '../../intake/reading.ts';
import { namedUnits } from './named-units.ts';
import {
  type Aside,
  type Ask,
  type OpenedBook,
  type OpenedTable,
  SHOWN_ROWS,
} from './opened-table.ts';

/** Of what was set aside, so many are listed. */
const MOST_ASIDE = 2000;

const ODD: readonly (CellState | null)[] = [
  'absent',
  'error',
  'unreadable',
  'duplicate',
  'conflict',
];

function asideOf({ sheet, reading }: TableOfBook): Aside[] {
  const { top, left, right } = reading.mapping.region;
  const aside: Aside[] = [];
  reading.rows.forEach((state, at) => {
    if (aside.length >= MOST_ASIDE) return;
    const row = top + at;
    if (state !== 'used') {
      const cells = (sheet.rows[row] ?? []).slice(left, right + 1).map(({ text }) => text);
      const text = cells.filter((one) => one !== '').join(' | ');
      if (state !== 'blank') aside.push({ place: String(row + 1), state, text });
      return;
    }
    reading.cells[at]?.forEach((cell, column) => {
      if (cell === null || !ODD.includes(cell)) return;
      const { text } = cellAt(sheet, row, left + column);
      aside.push({ place: addressOf(row, left + column), state: cell, text });
    });
  });
  return aside;
}

function shownOf(table: TableOfBook): OpenedTable {
  const { sheet, guesses, reading } = table;
  const { top, bottom, left, right } = reading.mapping.region;
  const rows = Array.from({ length: Math.min(SHOWN_ROWS, bottom - top + 1) }, (_, at) =>
    Array.from({ length: right - left + 1 }, (__, column) =>
      cellAt(sheet, top + at, left + column),
    ),
  );
  const cells = reading.cells.slice(0, SHOWN_ROWS);
  const [aside, homes, named] = [asideOf(table), homesOf(sheet), namedUnits(reading.facts)];
  const figures = reading.facts.length;
  return { guesses, reading: { ...reading, cells }, shown: rows, aside, homes, named, figures };
}

/** Holds one file open and reads its tables, as often as their mappings change. */
export class Desk {
  private tables: TableOfBook[] = [];
  private book: Book | null = null;
  private knowledge: Knowledge = { areas: [], units: [] };
  private saved: readonly Mapping[] = [];

  private opened(): OpenedBook {
    const { book } = this;
    if (book === null) throw new Error('no file is open');
    const { file, kind, hash, notes, sheets } = book;
    const unread = sheets.filter((sheet) => !this.tables.some((one) => one.sheet === sheet));
    const hidden = unread.filter((sheet) => sheet.hidden).map(({ name }) => name);
    return { file, kind, hash, notes, hiddenSheets: hidden, tables: this.tables.map(shownOf) };
  }

  private showSheet(name: string): void {
    const { book } = this;
    const sheet = book?.sheets.find((one) => one.name === name);
    if (book === null || sheet === undefined) return;
    this.tables.push(...readSheet(book, sheet, this.knowledge, this.saved));
  }

  private readAnew(ask: Extract<Ask, { readonly table: number }>): void {
    const [table, { book, knowledge }] = [this.tables[ask.table], this];
    if (book === null || table === undefined) return;
    this.tables[ask.table] =
      ask.kind === 'layout'
        ? readAt(book, table, ask.layout, knowledge)
        : { ...table, reading: readMapped(table.sheet, ask.mapping, knowledge) };
  }

  /** Does what is asked and gives the file as it is read then; throws what reading throws. */
  async answer(ask: Ask): Promise<OpenedBook> {
    if (ask.kind === 'open') {
      this.knowledge = ask.knowledge;
      this.saved = ask.saved;
      this.book = await openFile(ask.file);
      this.tables = [...readBook(this.book, ask.knowledge, ask.saved)];
      return this.opened();
    }
    if (ask.kind === 'sheet') this.showSheet(ask.name);
    else this.readAnew(ask);
    return this.opened();
  }
}
