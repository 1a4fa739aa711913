import { round2 } from '../label.ts';
import type { Cell, Subject } from './subjects.ts';

/** Equal tiles on a grid, before their height is known. */
export interface Grid {
  readonly tileWidth: number;
  /** Where each subject stands, in the same order. */
  readonly cells: readonly Cell[];
  /** Rows that belong to the map; figures without a place stand below them. */
  readonly mapRows: number;
  /** Pixels from the left edge of the first column to the right edge of the last. */
  readonly width: number;
}

/** Between tiles. */
export const GAP = 4;
const NARROWEST = 56;
/** The widest tile that is still a place on a map, where nothing else decides, pixels. */
export const WIDEST = 116;

function make(cells: readonly Cell[], columns: number, mapRows: number, tileWidth: number): Grid {
  const width = columns * (tileWidth + GAP) - GAP;
  return { tileWidth: round2(tileWidth), cells, mapRows, width: round2(width) };
}

/** A map is a map if no two places are one and no more rows or columns are there than places. */
function isMap(cells: readonly Cell[], columns: number, rows: number): boolean {
  const distinct = new Set(cells.map(({ column, row }) => `${column}/${row}`)).size;
  return cells.length > 0 && distinct === cells.length && Math.max(columns, rows) <= cells.length;
}

/**
 * Sets the subjects on their places, as wide as `width` allows; null if tiles would be narrower
 * than `need` pixels or the places make no map; `most` is how wide they become.
 */
export function mapGrid(
  subjects: readonly Subject[],
  width: number,
  need: number,
  most: number = WIDEST,
): Grid | null {
  const placed = subjects.flatMap(({ cell }) => cell ?? []);
  const columns = 1 + Math.max(0, ...placed.map(({ column }) => column));
  const mapRows = 1 + Math.max(0, ...placed.map(({ row }) => row));
  if (!isMap(placed, columns, mapRows)) return null;
  const tileWidth = Math.min(Math.max(most, need), (width - GAP * (columns - 1)) / columns);
  if (tileWidth < Math.max(NARROWEST, need)) return null;
  let others = 0;
  const cells = subjects.map(({ cell }): Cell => {
    if (cell !== null) return cell;
    const place = { column: others % columns, row: mapRows + Math.floor(others / columns) };
    others += 1;
    return place;
  });
  return make(cells, columns, mapRows, tileWidth);
}

/** Sets the subjects side by side in their order, in as many columns as `need` leaves. */
export function listGrid(
  subjects: readonly Subject[],
  width: number,
  need: number,
  most: number = WIDEST,
): Grid {
  const least = Math.min(width, Math.max(need, NARROWEST));
  const fitting = Math.max(1, Math.floor((width + GAP) / (least + GAP)));
  const columns = Math.max(1, Math.min(fitting, subjects.length));
  const share = (width - GAP * (columns - 1)) / columns;
  const cells = subjects.map((_, place) => ({
    column: place % columns,
    row: Math.floor(place / columns),
  }));
  const tileWidth = Math.min(share, Math.max(least, most));
  return make(cells, columns, Number.POSITIVE_INFINITY, tileWidth);
}
