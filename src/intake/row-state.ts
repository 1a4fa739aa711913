import { isAbsentCell, isFilled, isPlainFigure, isYearNumber } from './cell-sense.ts';
import { type Frame, isNumbering, mergedAt, rowCells } from './frame.ts';
import { type Cell, cellAt } from './grid.ts';
import type { ColumnMapping, Mapping } from './mapping.ts';
import type { RowState } from './reading.ts';
import {
  isExampleLabel,
  isMetaText,
  isNoteText,
  isSubtotalLabel,
  isSumOfSome,
  isTotalLabel,
} from './words.ts';

/** Columns that say what a figure is of. */
export const isLabel = ({ role }: ColumnMapping): boolean =>
  !['value', 'note', 'ignore', 'unit', 'due', 'organisation'].includes(role);

/** True for the name of a row that adds up some rows of its table; of places also 老城区合计. */
export const isSubtotalName = (text: string, { role }: Pick<ColumnMapping, 'role'>): boolean =>
  isSubtotalLabel(text) || (role === 'area' && !isTotalLabel(text) && isSumOfSome(text));

/** True for the name of a row that adds up others. */
export const isTotalName = (text: string, column: Pick<ColumnMapping, 'role'>): boolean =>
  isTotalLabel(text) || isSubtotalName(text, column);

const squeeze = (text: string) => text.replace(/\s+/g, '');

/** Judges the rows of a table by its mapping. */
export class RowJudge {
  private readonly values: readonly ColumnMapping[];
  private readonly labels: readonly ColumnMapping[];
  private readonly headings: ReadonlySet<string>;
  /** Their first cells: few other rows begin with one. */
  private readonly begins: ReadonlySet<string>;

  constructor(
    private readonly frame: Frame,
    private readonly mapping: Mapping,
  ) {
    this.values = mapping.columns.filter(({ role }) => role === 'value');
    this.labels = mapping.columns.filter(isLabel);
    const [heads, begins] = [new Set<string>(), new Set<string>()];
    for (let row = mapping.headingTop; row < mapping.bodyTop; row += 1) {
      heads.add(this.text(row));
      begins.add(this.begin(row));
    }
    [this.headings, this.begins] = [heads, begins];
  }

  private text(row: number): string {
    const cells = rowCells(this.frame.sheet, row, this.mapping.region);
    return cells.map(({ text }) => squeeze(text)).join('\t');
  }

  private begin(row: number): string {
    const { left } = this.mapping.region;
    return squeeze(cellAt(this.frame.sheet, row, left).text);
  }

  private above(row: number, cells: readonly Cell[]): RowState {
    if (!cells.some(isFilled)) return 'blank';
    if (row < this.mapping.headingTop) return 'title';
    return isNumbering(cells) ? 'numbering' : 'heading';
  }

  /** The first name in a row, where totals and notes say what they are. */
  private label(row: number, cells: readonly Cell[]): string {
    const names = this.labels.map(({ column }) => mergedAt(this.frame, row, column).text);
    return names.find((name) => name !== '') || (cells.find(isFilled)?.text ?? '');
  }

  /** What a row adds up: all of the table or some of it; null where it adds up nothing. */
  private sum(row: number): 'total' | 'subtotal' | null {
    for (const column of this.labels) {
      const { text } = mergedAt(this.frame, row, column.column);
      if (isSubtotalName(text, column)) return 'subtotal';
      if (isTotalLabel(text)) return 'total';
    }
    return null;
  }

  private withoutFigures(cells: readonly Cell[]): RowState {
    const filled = cells.filter(isFilled);
    const first = filled[0]?.text ?? '';
    if (isNoteText(first) || isMetaText(first) || first.length > 40) return 'note';
    return filled.length === 1 ? 'section' : 'no-figure';
  }

  /** What a row is; the cells that are its figures are judged by themselves. */
  stateOf(row: number): RowState {
    const { mapping, frame } = this;
    const cells = rowCells(frame.sheet, row, mapping.region);
    if (row < mapping.bodyTop) return this.above(row, cells);
    if (!cells.some(isFilled)) return 'blank';
    if (mapping.hidden === 'aside' && frame.sheet.hiddenRows.has(row)) return 'hidden';
    if (this.begins.has(this.begin(row)) && this.headings.has(this.text(row)))
      return 'repeated-heading';
    if (cells.filter(isFilled).length > 2 && isNumbering(cells)) return 'numbering';
    const figures = this.values
      .map(({ column }) => mergedAt(frame, row, column))
      .filter((cell) => isFilled(cell));
    const isFigure = (cell: Cell) =>
      isPlainFigure(cell) || isYearNumber(cell) || isAbsentCell(cell) || cell.kind === 'error';
    if (!figures.some(isFigure)) return this.withoutFigures(cells);
    const sum = this.sum(row);
    const label = this.label(row, cells);
    if (sum === null && (isNoteText(label) || isExampleLabel(label))) return 'note';
    return mapping.totals === 'aside' && sum !== null ? sum : 'used';
  }
}
