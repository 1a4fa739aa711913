import { round2 } from '../label.ts';

/**
 * The outline of a band that leaves a node at height `from` and reaches another at `to`, as thick
 * at both ends: the links of a Sankey diagram, as the `bumpX` curve of D3 draws them. All in
 * pixels; the path of an SVG `d`.
 */
export function ribbon(
  [x0, x1]: readonly [number, number],
  from: number,
  to: number,
  thickness: number,
): string {
  const middle = (x0 + x1) / 2;
  const edge = (start: number, y0: number, end: number, y1: number) =>
    `${round2(start)},${round2(y0)}C${[middle, y0, middle, y1, end, y1].map(round2).join(',')}`;
  return `M${edge(x0, from + thickness, x1, to + thickness)}L${edge(x1, to, x0, from)}Z`;
}
