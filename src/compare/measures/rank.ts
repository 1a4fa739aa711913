import { bounds, type Quantity } from '../../base/quantity.ts';

/** The places that a figure may take, from 1; one place where its order is certain. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

function surelyAbove(a: Quantity, b: Quantity): boolean {
  const [left, right] = [bounds(a), bounds(b)];
  if (left.lower !== right.upper) return left.lower > right.upper;
  return left.lowerOpen || right.upperOpen;
}

/** Equal points share a place; overlapping intervals do not: their order is unknown. */
function surelyLevel(a: Quantity, b: Quantity): boolean {
  const [left, right] = [bounds(a), bounds(b)];
  return left.lower === left.upper && left.lower === right.lower && left.lower === right.upper;
}

/**
 * Ranks figures, the highest first, by what their intervals make certain: a figure whose interval
 * overlaps others' gets a range of places. Approximate figures count as their value. None may be
 * missing.
 */
export function rankRanges(scores: readonly Quantity[]): RankRange[] {
  return scores.map((one, position) => {
    const others = scores.filter((_, other) => other !== position);
    const above = others.filter((other) => surelyAbove(other, one)).length;
    const notAbove = others.filter(
      (other) => surelyAbove(one, other) || surelyLevel(one, other),
    ).length;
    return { best: above + 1, worst: scores.length - notAbove };
  });
}

/** Positions of the figures by the middle of their places, the surer first; others as given. */
export function rankOrder(ranks: readonly RankRange[]): number[] {
  return ranks
    .map((rank, position) => ({ rank, position }))
    .sort(
      (a, b) =>
        a.rank.best + a.rank.worst - b.rank.best - b.rank.worst ||
        a.rank.worst - b.rank.worst ||
        a.position - b.position,
    )
    .map(({ position }) => position);
}
