import type { Book } from './grid.ts';
import { addressOf } from './grid.ts';
import { formFingerprint } from './mapping.ts';
import type { TableOfBook } from './read-book.ts';
import { tallyOf } from './reading.ts';

/** Cells set aside that are named one by one; more are counted. */
const MOST_NAMED = 200;

const MARKED = ['error', 'unreadable', 'duplicate', 'conflict'] as const;

/** Cells that held something which gave no figure although it should, by their names. */
function oddCells({ sheet, reading }: TableOfBook) {
  const { top, left } = reading.mapping.region;
  return reading.cells
    .flatMap((cells, row) =>
      cells.flatMap((state, at) => {
        const odd = MARKED.find((one) => one === state);
        if (odd === undefined) return [];
        const text = sheet.rows[top + row]?.[left + at]?.text ?? '';
        return [{ cell: addressOf(top + row, left + at), state: odd, text }];
      }),
    )
    .slice(0, MOST_NAMED);
}

function understoodTable(table: TableOfBook) {
  const { reading, guesses } = table;
  const { mapping, facts, wholes, rows, cells, repairs } = reading;
  return {
    sheet: mapping.sheet,
    form: formFingerprint(mapping.columns),
    rows: tallyOf(rows),
    cells: tallyOf(cells.flat()),
    figures: facts.length,
    wholes: wholes.length,
    formulas: facts.filter(({ formula }) => formula).length,
    repairs,
    odd: oddCells(table),
    guesses: guesses.map(({ column, ...one }) => (column < 0 ? one : { ...one, column })),
    mapping,
  };
}

/** What was understood of a file, as plain JSON. */
export function understood(
  { file, kind, hash, notes, sheets }: Book,
  tables: readonly TableOfBook[],
) {
  return {
    ...{ file, kind, sha256: hash, notes },
    hiddenSheets: sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
    tables: tables.map(understoodTable),
  };
}
