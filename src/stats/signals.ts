/** A point of a control chart with the limits that hold for it. */
export interface ControlPoint {
  readonly value: number;
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Rules by which a point stands out, most telling first: outside the limits; seven points of one
 * trend; two of three near one limit; seven on one side of the centre.
 */
export const SIGNALS = ['outside', 'trend', 'near', 'run'] as const;
export type Signal = (typeof SIGNALS)[number];

const RUN = 7;
const MOVES = 6;
/** From here on, as a share of the way from the centre to a limit, a point is near it. */
const NEAR = 2 / 3;

const sideOf = ({ value, centre }: ControlPoint) => Math.sign(value - centre);
const isOutside = ({ value, lower, upper }: ControlPoint) => value < lower || value > upper;

function isNear(point: ControlPoint): boolean {
  const { value, centre, lower, upper } = point;
  const limit = value < centre ? lower : upper;
  return !isOutside(point) && Math.abs(value - centre) > NEAR * Math.abs(limit - centre);
}

/** The places of each window of so many neighbours that passes. */
function inWindows(
  length: number,
  size: number,
  passes: (places: readonly number[]) => boolean,
): Set<number> {
  const found = new Set<number>();
  for (let from = 0; from + size <= length; from += 1) {
    const places = Array.from({ length: size }, (_, at) => from + at);
    if (passes(places)) for (const place of places) found.add(place);
  }
  return found;
}

/**
 * By which rule each point stands out, null where by none; the first rule that names a point counts.
 * All points of a run or trend are named; points outside the limits are not near them. The rules of
 * NHS England's Making Data Count, as `NHSRplotthedots` applies them. They begin anew with each
 * stretch of limits: call this once a stretch.
 */
export function findSignals(points: readonly ControlPoint[]): (Signal | null)[] {
  const sides = points.map(sideOf);
  const moves = points.map(({ value }, at) => Math.sign(value - (points[at - 1]?.value ?? value)));
  const near = points.map(isNear);
  const isOneSided = (places: readonly number[]) =>
    sides[places[0] ?? 0] !== 0 && places.every((at) => sides[at] === sides[places[0] ?? 0]);
  const trend = inWindows(points.length, MOVES + 1, ([first = 0, ...rest]) => {
    const way = moves[first + 1];
    return way !== 0 && rest.every((at) => moves[at] === way);
  });
  const run = inWindows(points.length, RUN, isOneSided);
  const pairs = inWindows(
    points.length,
    3,
    (places) => isOneSided(places) && places.filter((at) => near[at]).length >= 2,
  );
  return points.map((point, at): Signal | null => {
    if (isOutside(point)) return 'outside';
    if (trend.has(at)) return 'trend';
    if (pairs.has(at) && near[at]) return 'near';
    return run.has(at) ? 'run' : null;
  });
}
