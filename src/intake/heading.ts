import { isFilled } from './cell-sense.ts';
import { type Frame, isNumbering, lookAt, mergedAt, rowCells } from './frame.ts';
import { type Cell, cellAt, type Merge } from './grid.ts';
import { yearOf } from './heading-part.ts';

/** The rows of a heading, counted from 0; no heading where both are one row. */
export interface HeadingRows {
  readonly top: number;
  /** First row below it. */
  readonly bodyTop: number;
}

/** Where the heading of a table lies, and what each column is headed. */
export interface Heading extends HeadingRows {
  /** Texts by column of the region, from its left, upper rows first. */
  readonly paths: readonly (readonly string[])[];
  /** The lines above it. */
  readonly above: readonly string[];
}

/** No form has more rows of headings. */
const MOST_ROWS = 6;

/** Whether a row is covered by a cell that reaches down from the heading above. */
function isCovered({ merges }: Frame, row: number, { left, right }: Merge): boolean {
  for (let column = left; column <= right; column += 1) {
    const merge = merges.get(`${row},${column}`);
    if (merge !== undefined && merge.top < row && merge.bottom >= row) return true;
  }
  return false;
}

/** Whether a row of names goes on with the heading above: it has no name of its own at the left. */
function isUnder({ sheet, merges }: Frame, row: number, { left, right }: Merge): boolean {
  if (!isFilled(cellAt(sheet, row, left))) return true;
  for (let column = left; column <= right; column += 1) {
    const merge = merges.get(`${row - 1},${column}`);
    if (merge !== undefined && merge.right > merge.left) return true;
  }
  return false;
}

function findRows(frame: Frame, region: Merge): HeadingRows {
  let top = -1;
  for (let row = region.top; row <= region.bottom; row += 1) {
    const look = lookAt(frame.sheet, row, region);
    if (top < 0) {
      if (look === 'figures') return { top: row, bodyTop: row };
      if (look === 'names') top = row;
      continue;
    }
    if (look === 'numbering') return { top, bodyTop: row + 1 };
    const goes = (look === 'names' && isUnder(frame, row, region)) || isCovered(frame, row, region);
    if (!goes || look === 'figures' || row - top >= MOST_ROWS) return { top, bodyTop: row };
  }
  return top < 0
    ? { top: region.bottom + 1, bodyTop: region.bottom + 1 }
    : { top, bodyTop: Math.min(region.bottom + 1, top + 1) };
}

/** The text of a heading cell; without merges an upper name holds for the empty cells after it. */
function headingText(
  frame: Frame,
  region: Merge,
  row: number,
  column: number,
  last: boolean,
): string {
  const cell = mergedAt(frame, row, column);
  if (isFilled(cell) || last) return cell.text;
  const cells = rowCells(frame.sheet, row, region);
  if (frame.merges.has(`${row},${column}`)) return '';
  const hasMerges = cells.some((_, at) => frame.merges.has(`${row},${region.left + at}`));
  const below = cellAt(frame.sheet, row + 1, column);
  if (hasMerges || !isFilled(below)) return '';
  // Its left neighbour must head a group: the row below names a member of it, too.
  for (let left = column - 1; left >= region.left; left -= 1) {
    const other = cellAt(frame.sheet, row, left);
    if (isFilled(other)) return isFilled(cellAt(frame.sheet, row + 1, left)) ? other.text : '';
  }
  return '';
}

/** Whether a row of 1, 2, 3 … numbers months: one text over all of them names a year or months. */
function areMonths(frame: Frame, region: Merge, row: number, top: number): boolean {
  if (row <= top) return false;
  const over = new Set<string>();
  let numbers = 0;
  for (let column = region.left; column <= region.right; column += 1) {
    const { text } = cellAt(frame.sheet, row, column);
    if (!/^\d{1,2}$/.test(text)) continue;
    numbers += 1;
    over.add(headingText(frame, region, row - 1, column, false));
  }
  const [only = ''] = over;
  return numbers <= 12 && over.size === 1 && (/[各分]月/.test(only) || yearOf(only) !== '');
}

/** Finds the heading of a table: the rows of names between what stands above and its figures. */
export function headingOf(
  frame: Frame,
  region: Merge,
  rows: HeadingRows = findRows(frame, region),
): Heading {
  const { top, bodyTop } = rows;
  const all = Array.from({ length: Math.max(0, bodyTop - top) }, (_, at) => top + at);
  const numbered = all.filter((row) => isNumbering(rowCells(frame.sheet, row, region)));
  const months = new Set(numbered.filter((row) => areMonths(frame, region, row, top)));
  const heads = all.filter((row) => !numbered.includes(row) || months.has(row));
  const paths: string[][] = [];
  for (let column = region.left; column <= region.right; column += 1) {
    const texts = heads
      .map((row) => {
        const text = headingText(frame, region, row, column, row === heads.at(-1));
        return months.has(row) && /^\d{1,2}$/.test(text) ? `${Number(text)}月` : text;
      })
      .map((text) => text.replace(/\s*\n\s*/g, ''))
      .filter((text) => text !== '');
    paths.push(texts.filter((text, at) => text !== texts[at - 1]));
  }
  const above: string[] = [];
  for (let row = region.top; row < top; row += 1) {
    const texts = rowCells(frame.sheet, row, region)
      .filter(isFilled)
      .map((cell: Cell) => cell.text);
    above.push(...texts);
  }
  return { top, bodyTop, paths, above };
}
