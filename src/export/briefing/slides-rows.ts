import { textWidth, wrapText } from '../../charts/text.ts';
import type { PaperTable } from './paper.ts';
import type { Reference } from './references.ts';
import { paginate } from './slides-fill.ts';

/** Width and height of a table, in sizes and lines of its type, which the last row can read. */
const TABLE = { width: 50, height: 13 } as const;
/** Slides that a table may take: what is left stands in the workbook. */
const MOST_PAGES = 6;
/** Of the list of sources. */
const LIST = { width: 46, height: 14 } as const;
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

/** Rows parted over slides. */
interface FittedRows {
  readonly columns: readonly number[];
  readonly pages: readonly RowPage[];
  /** How many rows no slide holds. */
  readonly left: number;
}

/** Shares the width out by what columns hold: enough for the widest cell, long ones broken. */
function columnsOf({ head, rows }: Pick<PaperTable, 'head' | 'rows'>, full: number): number[] {
  const wishes = head.map((label, column) => {
    const cells = [label, ...rows.map((row) => row[column] ?? '')];
    const widest = Math.max(...cells.map((cell) => textWidth(cell, 1))) + PADDING;
    return Math.min(Math.max(widest / full, NARROWEST), 0.5);
  });
  const sum = wishes.reduce((total, wish) => total + wish, 0);
  return wishes.map((wish) => wish / sum);
}

/**
 * A table's columns, and its rows on at least one slide: the first rows alone where many slides
 * would not be enough.
 */
export function fitRows(table: PaperTable): FittedRows {
  const { width, height } = TABLE;
  const columns = columnsOf(table, width);
  const broken = (text: string, column: number) =>
    wrapText(text, 1, (columns[column] ?? 0) * width - PADDING, MOST_LINES);
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
  const pages = paginate(rows, ({ height }) => height + GAP, height - highest(table.head));
  if (pages.length === 0) pages.push([]);
  const kept = pages.slice(0, MOST_PAGES);
  return {
    columns,
    pages: kept.map((page) => ({
      rows: page.map(({ cells }) => cells),
      observations: page.map(({ observation }) => observation),
    })),
    left: rows.length - kept.reduce((sum, page) => sum + page.length, 0),
  };
}

/** The list of sources in as many slides as it needs. */
export function fitReferences(references: readonly Reference[]): Reference[][] {
  const lines = ({ text }: Reference) =>
    wrapText(text, 1, LIST.width, Number.POSITIVE_INFINITY).length + GAP;
  return paginate(references, lines, LIST.height);
}
