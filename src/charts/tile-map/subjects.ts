import type { Language } from '../../base/vocabulary.ts';
import type { ChartDocument, ChartRow } from '../../spec/document.ts';

/** Where a tile stands on the grid, counted from 0. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** What a tile is of. */
export interface Subject {
  readonly key: string;
  readonly name: string;
  /** Null where the document has no figure of the place. */
  readonly row: ChartRow | null;
  /** Null for a figure that has no place on the map. */
  readonly cell: Cell | null;
}

/**
 * The places of the map in reading order, each with the first figure of its area, then the figures
 * that the map has no place for, named as their groups are: no figure is dropped.
 */
export function subjectsOf(document: ChartDocument, language: Language): Subject[] {
  const { tiles = [], groups } = document.encodings;
  const first = new Map<string, ChartRow>();
  for (const row of document.rows) {
    if (!first.has(row.area.code)) first.set(row.area.code, row);
  }
  const [top, left] = [
    Math.min(...tiles.map(({ row }) => row)),
    Math.min(...tiles.map(({ column }) => column)),
  ];
  const placed = [...tiles]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map((tile, position): Subject => {
      const cell = { column: tile.column - left, row: tile.row - top };
      const row = first.get(tile.area) ?? null;
      return { key: `tile-${position}`, name: tile.name[language], row, cell };
    });
  const shown = new Set(placed.map(({ row }) => row));
  const others = document.rows
    .filter((row) => !shown.has(row))
    .map((row): Subject => {
      const label = groups.find(({ key }) => key === row.group)?.label ?? row.area.name;
      return { key: row.key, name: label[language], row, cell: null };
    });
  return [...placed, ...others];
}
