import type { ChartDocument, ChartGroup, ChartRow } from '../../spec/document.ts';
import { rowsOfGroup } from '../../spec/look-up.ts';
import { type Undrawn, undrawn } from '../rest.ts';
import { stretch } from '../statement.ts';

/** A group with both its figures. */
export interface Pair {
  readonly group: ChartGroup;
  readonly x: ChartRow;
  readonly y: ChartRow;
}

function pairOf(group: ChartGroup, rows: readonly ChartRow[]): Pair[] {
  const named = rows.some(({ part }) => part === 'x' || part === 'y');
  const x = named ? rows.find(({ part }) => part === 'x') : rows[0];
  const y = named ? rows.find(({ part }) => part === 'y') : rows[1];
  return x === undefined || y === undefined ? [] : [{ group, x, y }];
}

/**
 * The groups that have a figure for both axes in the units of the axes. Rows without parts are
 * read in their order: the first across, the second upwards.
 */
export function pairsOf(document: ChartDocument): Pair[] {
  const { groups, x: across, value: up } = document.encodings;
  const found = groups
    .flatMap((group) => pairOf(group, rowsOfGroup(document, group.key)))
    .filter(({ x, y }) => stretch(x) !== null && stretch(y) !== null);
  const unitX = across?.unit ?? found[0]?.x.unit;
  const unitY = up?.unit ?? found[0]?.y.unit;
  return found.filter(({ x, y }) => x.unit === unitX && y.unit === unitY);
}

/** The figures that belong to no dot: the other one is missing, or the unit is not the axis's. */
export function unpaired(document: ChartDocument, pairs: readonly Pair[]): Undrawn[] {
  const drawn = new Set(pairs.flatMap(({ x, y }) => [x, y]));
  return document.rows
    .filter((row) => !drawn.has(row))
    .map((row) => {
      const group = rowsOfGroup(document, row.group);
      const whole = group.length > 1 && group.every((one) => stretch(one) !== null);
      return undrawn(row, whole ? 'unit' : 'unpaired');
    });
}
