/** How well each entry fits, by its position. */
export type Scores = ReadonlyMap<number, number>;

/** A character alone says too little. */
const SHORTEST_PART = 2;
/** What is longer is a sentence; its parts are not tried. */
const LONGEST_RUN = 16;

/** The entries that fit both, with the sum of their scores. */
export function inCommon(first: Scores, second: Scores): Map<number, number> {
  const common = [...first].filter(([entry]) => second.has(entry));
  return new Map(common.map(([entry, score]) => [entry, score + (second.get(entry) ?? 0)]));
}

/**
 * Entries that hold a run of Chinese in parts, each in its own place, as where words that stand apart
 * were typed without a space; the best way to part it counts for each.
 * @param find the entries that hold a part as it is written
 */
export function findApart(run: string, find: (part: string) => Scores): Scores {
  const characters = [...run];
  const known = new Map<string, Scores>();
  const held = (part: string): Scores => {
    const scores = known.get(part) ?? find(part);
    known.set(part, scores);
    return scores;
  };
  /** From a character on to the end, whole or parted. */
  const rests = new Map<number, Scores>();
  const parted = (from: number): Scores => {
    const best = new Map<number, number>();
    for (let to = from + SHORTEST_PART; to <= characters.length - SHORTEST_PART; to += 1) {
      const first = held(characters.slice(from, to).join(''));
      // What does not begin in any text does not begin longer either.
      if (first.size === 0) break;
      for (const [entry, score] of inCommon(first, rest(to))) {
        best.set(entry, Math.max(best.get(entry) ?? 0, score));
      }
    }
    return best;
  };
  const rest = (from: number): Scores => {
    const found =
      rests.get(from) ?? new Map([...parted(from), ...held(characters.slice(from).join(''))]);
    rests.set(from, found);
    return found;
  };
  return characters.length > LONGEST_RUN ? new Map() : parted(0);
}
