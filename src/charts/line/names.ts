import { type Box, type Label, makeLabel, touch } from '../label.ts';
import { FONT, textWidth } from '../text.ts';
import type { LineTone } from './tone.ts';

/** A stretch of a line as drawn, by x; dashed where it leads to what is not certain. */
export interface DrawnRun {
  readonly dashed: boolean;
  readonly points: readonly (readonly [number, number])[];
}

/** A line as drawn. */
export interface Way {
  readonly key: string;
  readonly runs: readonly DrawnRun[];
}

/** A line's name, in the colour of the line. */
interface Name {
  readonly key: string;
  readonly name: string;
  readonly tone: LineTone;
}

const SIZE = FONT.small;
const HEIGHT = SIZE * 1.1;
/** Distance between a name and its own line, pixels. */
const OFF = 5;
/** Other lines and names keep at least this far off. */
const CLEAR = 7;
/** More than this far apart is as good. */
const FAR = 48;
const STEPS = 32;
/** More lines than these are a thicket: no name would be by itself. */
const MOST = 8;

/** The heights at which a line passes between two x; empty where it is not drawn. */
function heightsIn({ runs }: Way, from: number, to: number): number[] {
  return runs.flatMap(({ points }) =>
    points.slice(1).flatMap(([x2, y2], before) => {
      const [x1, y1] = points[before] ?? [x2, y2];
      if (x2 < from || x1 > to) return [];
      const at = (x: number) => (x2 === x1 ? y2 : y1 + ((x - x1) / (x2 - x1)) * (y2 - y1));
      return [at(Math.max(x1, from)), at(Math.min(x2, to))];
    }),
  );
}

/** Pixels between a box and heights over it; negative where they cross it. */
function distance(box: Box, heights: readonly number[]): number {
  const foot = box.y + box.height;
  return Math.min(FAR, ...heights.map((y) => Math.max(box.y - y, y - foot)));
}

/** Where names may stand, pixels. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The best box for a name along its line: furthest from the others; null if none is clear. */
function boxFor(name: string, way: Way, others: readonly Way[], taken: readonly Box[], plot: Plot) {
  const width = textWidth(name, SIZE) + 2;
  const span = plot.right - plot.left - width - 8;
  if (span < 0) return null;
  let best: { box: Box; score: number } | null = null;
  for (let step = 0; step <= STEPS; step += 1) {
    const x = plot.left + 4 + (span * step) / STEPS;
    const own = heightsIn(way, x, x + width);
    const inked = heightsIn(way, x + width / 2 - 1, x + width / 2 + 1);
    if (inked.length === 0) continue;
    for (const y of [Math.min(...own) - OFF - HEIGHT, Math.max(...own) + OFF]) {
      const box = { x, y, width, height: HEIGHT };
      if (y < plot.top || y + HEIGHT > plot.bottom - 2) continue;
      const clear = Math.min(
        ...others.map((one) => distance(box, heightsIn(one, x, x + width))),
        FAR,
      );
      if (clear < CLEAR || taken.some((one) => touch(box, one))) continue;
      // A name beside a steep stretch hangs in the air.
      const score = clear - 1.5 * (distance(box, inked) - OFF);
      if (best === null || score > best.score) best = { box, score };
    }
  }
  return best?.box ?? null;
}

/**
 * Names lines where they are furthest apart, in the given order; a line without a clear place has
 * no entry.
 * @param ways all lines of the plot
 * @param plot where names may stand, pixels
 * @param standing boxes of what stands there already
 */
export function nameLines(
  names: readonly Name[],
  ways: readonly Way[],
  plot: Plot,
  standing: readonly Box[] = [],
): Map<string, Label> {
  const found = new Map<string, Label>();
  const taken = [...standing];
  for (const { key, name, tone } of ways.length > MOST ? [] : names) {
    const way = ways.find((one) => one.key === key);
    const others = ways.filter((one) => one !== way);
    const box = way === undefined ? null : boxFor(name, way, others, taken, plot);
    if (box === null) continue;
    // With room around it, for the names to come.
    taken.push({ ...box, x: box.x - CLEAR, width: box.width + 2 * CLEAR });
    const style = { size: SIZE, tone: tone === 'context' ? 'muted' : tone } as const;
    found.set(key, makeLabel([name], box.x, box.y + SIZE * 0.88, style));
  }
  return found;
}
