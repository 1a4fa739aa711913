/** A target from the day on which it was announced. */
export interface TargetStep {
  /** As precise as known; '' where not known. */
  readonly announced: string;
  readonly value: number | null;
  readonly unit: string;
}

/** The history of a target as placed: `path` goes along it, from the left to the right edge. */
export interface StepDrawing {
  readonly path: string;
  /** Where each target begins. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** Room for the dots at the edges. */
const INSET = 4;

const dayOf = (date: string) => Date.parse(date.length === 4 ? `${date}-01-01` : date);

/**
 * Draws how a target was changed, as steps: each holds from its announcement to the next, the last for
 * as long as it has held by `day` (ISO 8601). Null where there is no change to draw: of less than two
 * dated targets, or of several units.
 */
export function drawSteps(
  steps: readonly TargetStep[],
  day: string,
  width: number,
  height: number,
): StepDrawing | null {
  const known = steps.flatMap(({ announced, value, unit }) =>
    value === null || announced === '' ? [] : [{ at: dayOf(announced), value, unit }],
  );
  const [first] = known;
  if (first === undefined || known.length < 2 || known.length < steps.length) return null;
  if (known.some(({ unit }) => unit !== first.unit)) return null;
  const end = Math.max(dayOf(day), ...known.map(({ at }) => at));
  const values = known.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = (at: number) => INSET + ((width - 2 * INSET) * (at - first.at)) / (end - first.at || 1);
  const y = (value: number) =>
    most === least
      ? height / 2
      : height - INSET - ((height - 2 * INSET) * (value - least)) / (most - least);
  const round = (number: number) => Math.round(number * 10) / 10;
  const points = known.map(({ at, value }) => ({ x: round(x(at)), y: round(y(value)) }));
  const along = points.map((point, i) =>
    i === 0 ? `M${point.x},${point.y}` : `H${point.x}V${point.y}`,
  );
  return { path: `${along.join('')}H${round(width - INSET)}`, points };
}
