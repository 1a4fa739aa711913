import type { Language } from '../../base/vocabulary.ts';
import { fitChart, fits, type Size } from '../../charts/fit.ts';
import { splitChart } from '../../charts/split.ts';
import type { Slide } from '../../export/briefing/slides.ts';
import type { ChartDocument } from '../../spec/document.ts';

/**
 * What a slide leaves its drawing, in the drawing's own pixels: enlarged to the slide, its smallest
 * type then comes out at 24 pixels of a screen of 1440 × 900.
 */
export const CANVAS = { width: 680, height: 298 } as const;

/** The size to draw a chart at so that it fills its slide. */
export const fitToSlide = (document: ChartDocument, language: Language): Size =>
  fitChart(document, language, CANVAS);

function split(slide: Slide & { kind: 'chart' }, language: Language): Slide[] {
  const parts = splitChart(slide.chart.document, (one) => fits(one, language, CANVAS));
  if (parts.length === 1) return [slide];
  return parts.map((document, position) => ({
    ...slide,
    anchor: position === 0 ? slide.anchor : `${slide.anchor}-${position + 1}`,
    part: { number: position + 1, of: parts.length },
    chart: { ...slide.chart, document },
  }));
}

/** Slides of which each shows a chart that can be read from the last row: high ones are parted. */
export function splitSlides(slides: readonly Slide[], language: Language): Slide[] {
  return slides.flatMap((slide) => (slide.kind === 'chart' ? split(slide, language) : [slide]));
}
