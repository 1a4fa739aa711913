import { isAbsentCell, isFilled, isPlainFigure, isYearNumber } from './cell-sense.ts';
import { type Frame, isNumbering, mergedAt, rowCells } from './frame.ts';
import type { Cell } from './grid.ts';
import type { ColumnMapping, Mapping } from './mapping.ts';
import type { RowState } from './reading.ts';
import { isExampleLabel, isMetaText, isNoteText, isSubtotalLabel, isTotalLabel } from './words.ts';

/** Columns that say what a figure is of. */
export const isLabel = ({ role }: ColumnMapping): boolean =>
  !['value', 'note', 'ignore', 'unit'].includes(role);

const squeeze = (text: string) => text.replace(/\s+/g, '');

/** Judges the rows of a table by its mapping. */
export class RowJudge {
  private readonly values: readonly ColumnMapping[];
  private readonly labels: readonly ColumnMapping[];
  private readonly headings: ReadonlySet<string>;

  constructor(
    private readonly frame: Frame,
    private readonly mapping: Mapping,
  ) {
    this.values = mapping.columns.filter(({ role }) => role === 'value');
    this.labels = mapping.columns.filter(isLabel);
    const heads = new Set<string>();
    for (let row = mapping.headingTop; row < mapping.bodyTop; row += 1) heads.add(this.text(row));
    this.headings = heads;
  }

  private text(row: number): string {
    const cells = rowCells(this.frame.sheet, row, this.mapping.region);
    return cells.map(({ text }) => squeeze(text)).join('\t');
  }

  private above(row: number, cells: readonly Cell[]): RowState {
    if (!cells.some(isFilled)) return 'blank';
    if (row < this.mapping.headingTop) return 'title';
    return isNumbering(cells) ? 'numbering' : 'heading';
  }

  /** The first name in a row, where totals and notes say what they are. */
  private label(row: number, cells: readonly Cell[]): string {
    const names = this.labels.map(({ column }) => mergedAt(this.frame, row, column).text);
    const total = names.find((name) => isTotalLabel(name) || isSubtotalLabel(name));
    return total ?? (names.find((name) => name !== '') || (cells.find(isFilled)?.text ?? ''));
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
    if (this.headings.has(this.text(row))) return 'repeated-heading';
    if (cells.filter(isFilled).length > 2 && isNumbering(cells)) return 'numbering';
    const figures = this.values
      .map(({ column }) => mergedAt(frame, row, column))
      .filter((cell) => isFilled(cell));
    const isFigure = (cell: Cell) =>
      isPlainFigure(cell) || isYearNumber(cell) || isAbsentCell(cell) || cell.kind === 'error';
    if (!figures.some(isFigure)) return this.withoutFigures(cells);
    const label = this.label(row, cells);
    if (isNoteText(label) || isExampleLabel(label)) return 'note';
    if (mapping.totals === 'aside' && isSubtotalLabel(label)) return 'subtotal';
    if (mapping.totals === 'aside' && isTotalLabel(label)) return 'total';
    return 'used';
  }
}
