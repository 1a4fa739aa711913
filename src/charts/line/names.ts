import { type Box, type Label, makeLabel } from '../label.ts';
import { FONT, textWidth } from '../text.ts';
import type { LineTone } from './tone.ts';

/** A line as drawn, to be named on its way. */
export interface Way {
  readonly key: string;
  readonly name: string;
  readonly tone: LineTone;
  /** Its stretches, each by x. */
  readonly runs: readonly (readonly (readonly [number, number])[])[];
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
  return runs.flatMap((run) =>
    run.slice(1).flatMap(([x2, y2], before) => {
      const [x1, y1] = run[before] ?? [x2, y2];
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

function apart(a: Box, b: Box): boolean {
  return (
    a.x > b.x + b.width + CLEAR ||
    b.x > a.x + a.width + CLEAR ||
    a.y > b.y + b.height + 2 ||
    b.y > a.y + a.height + 2
  );
}

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The best box for a name along its line: furthest from the others; null if none is clear. */
function boxFor(way: Way, others: readonly Way[], taken: readonly Box[], plot: Plot): Box | null {
  const width = textWidth(way.name, SIZE) + 2;
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
      if (clear < CLEAR || !taken.every((one) => apart(box, one))) continue;
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
 * @param ways those to be named, of all that are drawn
 * @param plot where names may stand, pixels
 */
export function nameLines(
  ways: readonly Way[],
  all: readonly Way[],
  plot: Plot,
): Map<string, Label> {
  const found = new Map<string, Label>();
  if (all.length > MOST) return found;
  const taken: Box[] = [];
  for (const way of ways) {
    const others = all.filter(({ key }) => key !== way.key);
    const box = boxFor(way, others, taken, plot);
    if (box === null) continue;
    taken.push(box);
    const tone = way.tone === 'context' ? 'muted' : way.tone;
    found.set(way.key, makeLabel([way.name], box.x, box.y + SIZE * 0.88, { size: SIZE, tone }));
  }
  return found;
}
