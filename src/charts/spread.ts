/** A label on a line: where its middle wants to be and how much room it takes, in pixels. */
export interface Interval {
  readonly centre: number;
  readonly size: number;
}

interface Block {
  sum: number;
  count: number;
}

/**
 * Moves intervals apart so that none overlap, in the order given, with the least sum of squared
 * moves: isotonic regression by pooling adjacent violators (Ayer et al., 1955), then a shift into
 * `low`–`high`. Returns the new middles; if all together are longer than the room they start at
 * `low` and run over `high`.
 */
export function spread(intervals: readonly Interval[], low: number, high: number): number[] {
  let used = 0;
  const offsets = intervals.map(({ size }) => {
    used += size;
    return used - size / 2;
  });
  const blocks: Block[] = [];
  intervals.forEach(({ centre }, position) => {
    let block: Block = { sum: centre - (offsets[position] ?? 0), count: 1 };
    for (let last = blocks.at(-1); last && mean(last) > mean(block); last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  });
  const most = Math.max(low, high - used);
  const starts = blocks.flatMap((block) =>
    Array.from({ length: block.count }, () => Math.max(low, Math.min(most, mean(block)))),
  );
  return starts.map((start, position) => start + (offsets[position] ?? 0));
}

function mean(block: Block): number {
  return block.sum / block.count;
}
