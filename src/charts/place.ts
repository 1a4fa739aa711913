/** A label that wants to stand at a mark. */
export interface Wish {
  /** Where its mark is, pixels. */
  readonly at: number;
  readonly width: number;
  /** A left edge to try before all others. */
  readonly prefer?: number;
  /** True if a line leads to the mark from a farther lane; nothing may stand in its way. */
  readonly leader: boolean;
}

/** Where a label stands: its left edge, and its lane counted from the marks. */
export interface Spot {
  readonly left: number;
  readonly lane: number;
}

const BESIDE = 5;
const CLEAR = 3;
const MOST_STEPS = 20_000;

function candidates(wish: Wish, min: number, max: number): number[] {
  const clamp = (left: number) => Math.max(min, Math.min(max - wish.width, left));
  const first = wish.prefer === undefined ? [] : [wish.prefer];
  const lefts = [
    ...first,
    wish.at - wish.width / 2,
    wish.at + BESIDE,
    wish.at - wish.width - BESIDE,
  ];
  return [...new Set(lefts.map(clamp))];
}

function blocksLeader(low: Wish, spot: Spot, high: Wish): boolean {
  return high.leader && high.at > spot.left - CLEAR && high.at < spot.left + low.width + CLEAR;
}

function conflict(a: Wish, spotA: Spot, b: Wish, spotB: Spot, gap: number): boolean {
  if (spotA.lane === spotB.lane) {
    return spotA.left < spotB.left + b.width + gap && spotB.left < spotA.left + a.width + gap;
  }
  return spotA.lane < spotB.lane ? blocksLeader(a, spotA, b) : blocksLeader(b, spotB, a);
}

/**
 * Places labels along a line without overlap, in as few lanes as will do: each centred at its mark,
 * else to its right or left, all within `min`–`max` pixels. Depth-first search with a step limit;
 * past the limit every label gets a lane of its own.
 */
export function placeInLanes(
  wishes: readonly Wish[],
  [min, max]: readonly [number, number],
  gap = 10,
): Spot[] {
  let steps = 0;
  const search = (lanes: number, placed: readonly Spot[]): readonly Spot[] | null => {
    const wish = wishes[placed.length];
    if (wish === undefined) return placed;
    for (let lane = 0; lane < lanes; lane += 1) {
      for (const left of candidates(wish, min, max)) {
        steps += 1;
        if (steps > MOST_STEPS) return null;
        const spot = { left, lane };
        const free = placed.every((other, position) => {
          const before = wishes[position];
          return before === undefined || !conflict(before, other, wish, spot, gap);
        });
        const found = free ? search(lanes, [...placed, spot]) : null;
        if (found !== null) return found;
      }
    }
    return null;
  };
  for (let lanes = 1; lanes <= wishes.length; lanes += 1) {
    const found = search(lanes, []);
    if (found !== null) return [...found];
  }
  return wishes.map((wish, lane) => ({ left: candidates(wish, min, max)[0] ?? min, lane }));
}
