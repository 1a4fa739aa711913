import { textWidth, wrapText } from '../../charts/text.ts';
import type { PaperTable } from './paper.ts';
import type { Reference } from './references.ts';

/** Width of a table and of the list of sources, in sizes of their type. */
const WIDTH = 72;
/** What cells leave empty at their sides, in sizes of the type. */
const PADDING = 1.2;
/** Height of a slide's table or list, in lines of its type. */
const HEIGHT = 19;
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
    return Math.min(Math.max(widest / WIDTH, NARROWEST), 0.5);
  });
  const sum = wishes.reduce((total, wish) => total + wish, 0);
  return wishes.map((wish) => wish / sum);
}

/** Splits items into pages by their height in lines. */
function paginate<T>(items: readonly T[], heightOf: (item: T) => number, room: number): T[][] {
  const pages: T[][] = [];
  let left = 0;
  for (const item of items) {
    const height = heightOf(item) + GAP;
    if (pages.length === 0 || height > left) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(item);
    left -= height;
  }
  return pages;
}

/** A table's columns, and its rows in as many slides as they need; at least one. */
export function fitRows(table: PaperTable): { columns: number[]; pages: RowPage[] } {
  const columns = columnsOf(table);
  const broken = (text: string, column: number) =>
    wrapText(text, 1, (columns[column] ?? 0) * WIDTH - PADDING, MOST_LINES);
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
  const pages = paginate(rows, ({ height }) => height, HEIGHT - highest(table.head) - GAP);
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
    wrapText(text, 1, WIDTH - 3, Number.POSITIVE_INFINITY).length;
  return paginate(references, lines, HEIGHT);
}
