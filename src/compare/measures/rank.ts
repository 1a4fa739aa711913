import { bisectLeft, bisectRight } from 'd3-array';
import { type Bounds, bounds, type Quantity } from '../../base/quantity.ts';

/** The places that a figure may take, from 1; one place where its order is certain. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/** Numbers in order, of which is asked how many are beyond one. */
class Ordered {
  private readonly all: Float64Array;

  constructor(numbers: readonly number[]) {
    this.all = Float64Array.from(numbers).sort();
  }

  above(one: number): number {
    return this.all.length - bisectRight(this.all, one);
  }

  below(one: number): number {
    return bisectLeft(this.all, one);
  }

  at(one: number): number {
    return bisectRight(this.all, one) - bisectLeft(this.all, one);
  }
}

const isPoint = ({ lower, upper }: Bounds) => lower === upper;

/** The ends of all intervals; of two that touch, the first is surely above the second if one is open there. */
function endsOf(all: readonly Bounds[]) {
  return {
    lowers: new Ordered(all.map(({ lower }) => lower)),
    openLowers: new Ordered(all.flatMap((one) => (one.lowerOpen ? [one.lower] : []))),
    uppers: new Ordered(all.map(({ upper }) => upper)),
    openUppers: new Ordered(all.flatMap((one) => (one.upperOpen ? [one.upper] : []))),
    points: new Ordered(all.filter(isPoint).map(({ lower }) => lower)),
  };
}

/**
 * Ranks figures, the highest first, by what their intervals make certain: a figure whose interval
 * overlaps others' gets a range of places. Equal points share a place; overlapping intervals do not:
 * their order is unknown. Approximate figures count as their value. None may be missing.
 */
export function rankRanges(scores: readonly Quantity[]): RankRange[] {
  const all = scores.map(bounds);
  const { lowers, openLowers, uppers, openUppers, points } = endsOf(all);
  return all.map((one) => {
    const { lower, upper, lowerOpen, upperOpen } = one;
    const above = lowers.above(upper) + (upperOpen ? lowers : openLowers).at(upper);
    const below = uppers.below(lower) + (lowerOpen ? uppers : openUppers).at(lower);
    const level = isPoint(one) ? points.at(lower) - 1 : 0;
    return { best: above + 1, worst: scores.length - below - level };
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
