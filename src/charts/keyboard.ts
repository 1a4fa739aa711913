/** Keys that move between marks, and by how many. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** How far beside a mark another may stand and still be above or below it, pixels. */
const STRAIGHT = 3;

/** Where a mark stands, pixels: its sides and the height of its middle. */
export interface MarkPlace {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** The position to move to from `current` among `count` marks; null if the key moves nowhere. */
export function nextMark(key: string, current: number, count: number): number | null {
  const step = STEPS[key];
  if (step === undefined || count === 0) return null;
  return Math.max(0, Math.min(count - 1, current + step));
}

/**
 * The same by where marks stand: up and down go to the nearest mark straight above or below, so
 * from one line of a chart to the next; if there is none, and for the other keys, one mark on in
 * their order, so that every mark can be reached.
 */
export function nextMarkAt(
  key: string,
  current: number,
  places: readonly MarkPlace[],
): number | null {
  const here = places[current];
  const way = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (here !== undefined && way !== 0) {
    const [nearest] = places
      .map((place, position) => ({ position, away: (place.middle - here.middle) * way, place }))
      .filter(({ away, place }) => away > 1 && gap(place, here) <= STRAIGHT)
      .sort((a, b) => a.away - b.away);
    if (nearest !== undefined) return nearest.position;
  }
  return nextMark(key, current, places.length);
}

function gap(a: MarkPlace, b: MarkPlace): number {
  return Math.max(0, a.left - b.right, b.left - a.right);
}
