import type { Area } from './types.ts';

/** A map of fewer places says more of what is missing than of what is there. */
const LEAST_SHARE = 0.6;

/**
 * True if most places of the tile maps that areas stand in are among them: at least 60 % of those
 * that share a parent with any.
 */
export function fillsTiles(all: Iterable<Area>, codes: ReadonlySet<string>): boolean {
  const placed = [...all].filter(({ column, row }) => column !== null && row !== null);
  const parents = new Set(placed.filter(({ code }) => codes.has(code)).map(({ parent }) => parent));
  const tiles = placed.filter(({ parent }) => parents.has(parent));
  const filled = tiles.filter(({ code }) => codes.has(code)).length;
  return filled > 0 && filled >= LEAST_SHARE * tiles.length;
}
