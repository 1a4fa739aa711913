/**
 * Writes the tables of tests/tables/tables.ts as files of two programs into tests/tables/files: by a
 * library and, from there, by LibreOffice (`soffice` must be installed). They are kept, so that tests
 * need neither.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CellObject, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import type { OfficeTable, TypedCell } from '../tests/tables/office-table.ts';
import { OFFICE_TABLES } from '../tests/tables/tables.ts';
import { ROOT } from './preview.ts';

const FILES = join(ROOT, 'tests', 'tables', 'files');

/** What LibreOffice writes: its filter and the ending of the kept file. */
const BY_OFFICE = [
  ['xls:MS Excel 97', 'xls'],
  ['xlsx:Calc MS Excel 2007 XML', 'xlsx'],
  ['ods', 'ods'],
] as const;

function cellOf(cell: TypedCell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return { t: 's', v: cell };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  if ('error' in cell) return { t: 'e', v: 7, f: cell.error };
  return { t: 'n', ...cell };
}

function sheetOf({ rows, merged = [], hiddenRows = [] }: OfficeTable): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map(cellOf)));
  sheet['!merges'] = merged.map((range) => utils.decode_range(range));
  sheet['!rows'] = rows.map((_, at) => ({ hidden: hiddenRows.includes(at + 1) }));
  return sheet;
}

function bookOf(table: OfficeTable): WorkBook {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheetOf(table), '表一');
  if (table.hiddenSheet === undefined) return book;
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['地区', '收案数'],
      ['东区', 1],
    ]),
    table.hiddenSheet,
  );
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return book;
}

const scratch = mkdtempSync(join(tmpdir(), 'yardstick-tables-'));
rmSync(FILES, { recursive: true, force: true });
mkdirSync(FILES, { recursive: true });
const sources = OFFICE_TABLES.map((table) => {
  const source = join(scratch, `${table.name}.xlsx`);
  writeFileSync(source, write(bookOf(table), { type: 'buffer', bookType: 'xlsx' }));
  // The library writes no hidden rows into .xls.
  if (table.hiddenRows === undefined)
    writeFileSync(
      join(FILES, `${table.name}.library.xls`),
      write(bookOf(table), { type: 'buffer', bookType: 'biff8' }),
    );
  return source;
});
for (const [filter, ending] of BY_OFFICE) {
  const out = join(scratch, ending);
  const told = ['--headless', '--convert-to', filter, '--outdir', out, ...sources];
  const { status, stderr } = spawnSync('soffice', told, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`soffice wrote no ${ending}: ${stderr}`);
  for (const { name } of OFFICE_TABLES)
    renameSync(join(out, `${name}.${ending}`), join(FILES, `${name}.office.${ending}`));
}
rmSync(scratch, { recursive: true });
