import { isAbsentCell, isFilled, isPlainFigure, isYearNumber } from './cell-sense.ts';
import { type Cell, cellAt, EMPTY, type Merge, type Sheet } from './grid.ts';
import { isMetaText, isNoteText } from './words.ts';

/** A sheet whose merged cells are known by every cell that they cover. */
export interface Frame {
  readonly sheet: Sheet;
  /** The merge that a cell lies in, by `row,column`. */
  readonly merges: ReadonlyMap<string, Merge>;
}

/** Merges of more cells are decoration of whole rows and columns. */
const LARGEST_MERGE = 20_000;

export function frameOf(sheet: Sheet): Frame {
  const merges = new Map<string, Merge>();
  for (const merge of sheet.merges) {
    const { top, left, bottom, right } = merge;
    if ((bottom - top + 1) * (right - left + 1) > LARGEST_MERGE) continue;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) merges.set(`${row},${column}`, merge);
    }
  }
  return { sheet, merges };
}

/** The cell at a place; of a merged one the cell that holds its text. */
export function mergedAt({ sheet, merges }: Frame, row: number, column: number): Cell {
  const merge = merges.size === 0 ? undefined : merges.get(`${row},${column}`);
  return merge === undefined ? cellAt(sheet, row, column) : cellAt(sheet, merge.top, merge.left);
}

/** Cells of a row within a region, in order. */
export function rowCells({ rows }: Sheet, row: number, { left, right }: Merge): readonly Cell[] {
  const cells = rows[row] ?? [];
  if (left === 0 && cells.length === right + 1) return cells;
  return Array.from({ length: right - left + 1 }, (_, at) => cells[left + at] ?? EMPTY);
}

/** Letters and stems that forms number their columns of names with. */
const COUNTERS = ['ABCDE', '甲乙丙丁戊'];

/** 1, 2, 3 …, or A, 1, 2 …: what forms put under their headings; places called A and B have figures. */
export function isNumbering(cells: readonly Cell[]): boolean {
  const texts = cells.filter(isFilled).map(({ text }) => text);
  const digits = texts.map((text) => /^[(（]?(\d{1,2})[)）]?$/.exec(text)?.[1]);
  const numbers = digits.filter((one) => one !== undefined);
  const letters = texts.filter((_, at) => digits[at] === undefined);
  return (
    numbers.length > 1 &&
    numbers.every((number, at) => Number(number) === at + 1) &&
    COUNTERS.some((all) => letters.every((letter, at) => letter === all[at]))
  );
}

/** What a row above the figures, or among them, looks like. */
export type RowLook = 'blank' | 'line' | 'meta' | 'names' | 'figures' | 'numbering';

/** How a row looks by itself; `line` is a single text, `names` are several. */
export function lookOf(cells: readonly Cell[]): RowLook {
  const filled = cells.filter(isFilled);
  if (filled.length === 0) return 'blank';
  if (filled.length > 2 && isNumbering(cells)) return 'numbering';
  const first = cells.findIndex(isFilled);
  const plain = filled.some(isPlainFigure);
  const years = filled.filter(isYearNumber).length;
  // Years beside a name are figures of about two thousand; alone they are a heading.
  const labelled =
    first === 0 && years > 0 && filled[0]?.kind === 'text' && !HEAD.test(filled[0].text);
  if (filled.length > 1 && (plain || filled.some(isAbsentCell))) return 'figures';
  if (filled.length > 1 && labelled && years === filled.length - 1) return 'figures';
  const isMeta = ({ kind, text }: Cell) =>
    kind === 'text' && (isMetaText(text) || isNoteText(text));
  // A title and the unit at the right of it.
  if (filled.every(isMeta) || (filled.length === 2 && filled.some(isMeta))) return 'meta';
  return filled.length === 1 ? 'line' : 'names';
}

const known = new WeakMap<Sheet, Map<string, (RowLook | undefined)[]>>();

/** How a row looks within a region; asked several times of each row of a sheet, and found out once. */
export function lookAt(sheet: Sheet, row: number, region: Merge): RowLook {
  const bySpan = known.get(sheet) ?? new Map<string, (RowLook | undefined)[]>();
  known.set(sheet, bySpan);
  const span = `${region.left},${region.right}`;
  const looks = bySpan.get(span) ?? [];
  bySpan.set(span, looks);
  const look = looks[row] ?? lookOf(rowCells(sheet, row, region));
  looks[row] = look;
  return look;
}

/** What stands at the head of a first column. */
const HEAD =
  /地区|区域|区县|城市|指标|项目|单位|名称|部门|法院|事项|类别|年份|月份|时间|日期|area|region|district|city|indicator|name|year|month|date/i;
