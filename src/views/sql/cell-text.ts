import type { Cell, Column } from '../../engine/engine.ts';

/** A cell as it is read: numbers in full, as a statement could take them again. */
export function cellText(cell: Exclude<Cell, null>): string {
  return String(cell);
}

/** True for an id of a figure, whose source can be opened. */
export function isFigure({ name }: Column, cell: Cell): boolean {
  return name === 'observation_id' && typeof cell === 'string' && cell !== '';
}
