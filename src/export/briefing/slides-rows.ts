import { textWidth, wrapText } from '../../charts/text.ts';
import type { PaperTable } from './paper.ts';
import type { Reference } from './references.ts';
import { paginate } from './slides-fill.ts';

/** Width and height of a table, in sizes and lines of its type. */
const TABLE = { width: 61, height: 16 } as const;
/** Of the list of sources, whose type is smaller. */
const LIST = { width: 69, height: 20 } as const;
/** What cells leave empty at their sides, in sizes of the type. */
const PADDING = 1.2;
/** Room between rows and between sources, in lines. */
const GAP = 0.55;
/** A cell of more lines is cut; its text stands whole in the notes. */
const MOST_LINES = 6;
const NARROWEST = 0.09;

/** Rows of a table that stand on one slide. */
interface RowPage {
  readonly rows: PaperTable['rows'];
  readonly observations: PaperTable['observations'];
}

/** Shares the width out by what columns hold: enough for the widest cell, long ones broken. */
function columnsOf({ head, rows }: Pick<PaperTable, 'head' | 'rows'>): number[] {
  const wishes = head.map((label, column) => {
    const cells = [label, ...rows.map((row) => row[column] ?? '')];
    const widest = Math.max(...cells.map((cell) => textWidth(cell, 1))) + PADDING;
    return Math.min(Math.max(widest / TABLE.width, NARROWEST), 0.5);
  });
  const sum = wishes.reduce((total, wish) => total + wish, 0);
  return wishes.map((wish) => wish / sum);
}

/** A table's columns, and its rows in as many slides as they need; at least one. */
export function fitRows(table: PaperTable): { columns: number[]; pages: RowPage[] } {
  const columns = columnsOf(table);
  const broken = (text: string, column: number) =>
    wrapText(text, 1, (columns[column] ?? 0) * TABLE.width - PADDING, MOST_LINES);
  const cut = (text: string, column: number) => {
    const lines = broken(text, column);
    return lines.length < MOST_LINES || !lines.at(-1)?.endsWith('…') ? text : lines.join('');
  };
  const highest = (cells: readonly string[]) =>
    Math.max(1, ...cells.map((cell, column) => broken(cell, column).length));
  const rows = table.rows.map((cells, position) => ({
    cells: cells.map(cut),
    observation: table.observations[position] ?? null,
    height: highest(cells),
  }));
  const pages = paginate(rows, ({ height }) => height + GAP, TABLE.height - highest(table.head));
  if (pages.length === 0) pages.push([]);
  return {
    columns,
    pages: pages.map((page) => ({
      rows: page.map(({ cells }) => cells),
      observations: page.map(({ observation }) => observation),
    })),
  };
}

/** The list of sources in as many slides as it needs. */
export function fitReferences(references: readonly Reference[]): Reference[][] {
  const lines = ({ text }: Reference) =>
    wrapText(text, 1, LIST.width, Number.POSITIVE_INFINITY).length + GAP;
  return paginate(references, lines, LIST.height);
}
