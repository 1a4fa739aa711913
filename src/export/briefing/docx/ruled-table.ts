import { BorderStyle, Table, TableLayoutType, type TableRow, WidthType } from 'docx';
import { TEXT_WIDTH, twips } from './page.ts';
import { COLOURS } from './styles.ts';

/** A rule of this weight, in eighths of a point. */
export const rule = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A native table between rules, as Chinese statistics are set; widths of columns in twips. */
export function ruledTable(rows: readonly TableRow[], widths: readonly number[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { left: twips(5), right: twips(7) },
    borders: {
      top: rule(12, COLOURS.ink),
      bottom: rule(12, COLOURS.ink),
      left: NONE,
      right: NONE,
      insideVertical: NONE,
      insideHorizontal: rule(4, COLOURS.line),
    },
    rows: [...rows],
  });
}
