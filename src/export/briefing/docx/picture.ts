import { ImageRun } from 'docx';
import { withoutControls } from '../../../base/plain-text.ts';
import type { Language } from '../../../base/vocabulary.ts';
import { barePicture } from '../../picture.ts';
import type { PaperChart } from '../paper.ts';
import type { BriefingTools } from '../writer.ts';
import { CHART_FONTS } from './fonts.ts';
import { NO_BITMAP } from './no-bitmap.ts';
import { TEXT_PIXELS } from './page.ts';

/** Pixels that charts are drawn wide: their smallest type, 12 of them, is then over 8 pt on paper. */
const WIDTH = 640;
/** Of the page's height, so that caption and notes fit below. */
const TALLEST = 0.8;
/** Pixels of the bitmap for each of the picture's: 300 an inch on paper. */
const SCALE = 3;

/**
 * A chart as wide as the text: vectors for Word 2016 and later, a bitmap for older ones, for WPS and
 * for LibreOffice before 24.2, and its alternative in words.
 */
export async function chartImage(
  { document, caption, alternative }: PaperChart,
  language: Language,
  tools: BriefingTools,
): Promise<ImageRun> {
  const fonts = CHART_FONTS[language];
  const picture = barePicture(document, { width: WIDTH, language, fonts }, tools);
  const bitmap = await tools.rasterise?.(picture, SCALE);
  const scale = Math.min(
    TEXT_PIXELS.width / picture.width,
    (TALLEST * TEXT_PIXELS.height) / picture.height,
  );
  const transformation = { width: picture.width * scale, height: picture.height * scale };
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(picture.svg),
    fallback: { type: 'png', data: bitmap ?? NO_BITMAP },
    transformation,
    altText: {
      name: withoutControls(caption),
      title: withoutControls(caption),
      description: withoutControls(alternative),
    },
  });
}
