import type { Language } from '../../../base/vocabulary.ts';
import type { ChartDocument } from '../../../spec/document.ts';
import type { Picture } from '../../exporter.ts';
import { barePicture } from '../../picture.ts';
import { CHART_FONTS } from '../docx/fonts.ts';
import type { BriefingTools } from '../writer.ts';

/** Widths at which a chart may be drawn, in pixels. */
const WIDTHS = [520, 600, 680, 760, 860, 980, 1100] as const;
/** Points that a pixel may take at the most: type of 14 pixels is then 27 pt. */
const LARGEST = 1.9;

/** A chart drawn for a frame, and how large it stands in it, in points. */
export interface FittedPicture extends Picture {
  readonly scale: number;
}

/** Draws a chart at the width at which its type comes out largest in a frame, in points. */
export function fitPicture(
  document: ChartDocument,
  language: Language,
  frame: { readonly width: number; readonly height: number },
  tools: BriefingTools,
): FittedPicture {
  const fonts = CHART_FONTS[language];
  const fitted = WIDTHS.map((width) => {
    const picture = barePicture(document, { width, language, fonts }, tools);
    const scale = Math.min(frame.width / width, frame.height / picture.height, LARGEST);
    return { ...picture, scale };
  });
  // Of equally large ones the wider fills the slide better.
  return fitted.reduce((best, one) => (one.scale >= best.scale * 0.98 ? one : best));
}
