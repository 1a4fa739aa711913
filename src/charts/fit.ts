import type { Language } from '../base/vocabulary.ts';
import type { ChartDocument } from '../spec/document.ts';
import { layoutChart } from './layouts.ts';

/** Pixels of a drawing that is enlarged until it fills its room. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const NARROWEST = 280;
const STEP = 20;

/** How much of a box a drawing covers that is enlarged until it touches the edges, from 0 to 1. */
function cover({ width, height }: Size, box: Size): number {
  const scale = Math.min(box.width / width, box.height / height);
  return (width * height * scale * scale) / (box.width * box.height);
}

/** The same room, as high for this width as the box is for its own. */
const within = (width: number, box: Size): Size => ({
  width,
  height: (box.height / box.width) * width,
});

/** True if a chart, drawn at the width of a box, is no higher than it. */
export function fits(document: ChartDocument, language: Language, box: Size): boolean {
  return layoutChart(document, { ...box, language }).height <= box.height;
}

/**
 * The size to draw a chart at so that, enlarged, it covers most of a box: its type comes out no
 * smaller than in a drawing of the box's own pixels, unless the chart is too high even for that.
 */
export function fitChart(document: ChartDocument, language: Language, box: Size): Size {
  let best = box;
  let most = 0;
  for (let width = box.width; width >= NARROWEST; width -= STEP) {
    const room = within(width, box);
    const layout = layoutChart(document, { ...room, language });
    if (layout.height > box.height) continue;
    const filled = cover({ width, height: layout.height }, box);
    // Of almost equal ones the wider shows more.
    if (filled > most + 0.02) [best, most] = [room, filled];
  }
  return best;
}
