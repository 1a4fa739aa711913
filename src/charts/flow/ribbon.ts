import { area, curveBumpX } from 'd3-shape';

/**
 * The outline of a band that leaves a node at height `from` and reaches another at `to`, as thick
 * at both ends: the links of a Sankey diagram. All in pixels; the path of an SVG `d`.
 */
export function ribbon(
  [x0, x1]: readonly [number, number],
  from: number,
  to: number,
  thickness: number,
): string {
  const shape = area<readonly [number, number]>()
    .x(([x]) => x)
    .y0(([, y]) => y)
    .y1(([, y]) => y + thickness)
    .curve(curveBumpX)
    .digits(2);
  return (
    shape([
      [x0, from],
      [x1, to],
    ]) ?? ''
  );
}
