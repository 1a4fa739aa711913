import type PptxGenJS from 'pptxgenjs';
import type { Language } from '../../../base/vocabulary.ts';
import { messages } from '../../../i18n/messages.ts';
import { drawnFootnotes } from '../../facts.ts';
import { NO_BITMAP } from '../docx/no-bitmap.ts';
import type { PaperChart, PaperTable } from '../paper.ts';
import type { Slide } from '../slides.ts';
import type { BriefingTools } from '../writer.ts';
import { writeChartXml } from './chart-xml.ts';
import { breakText, MUTED, PLACE, TYPE } from './deck.ts';
import type { Drawn } from './finish.ts';
import { nativeChart } from './native.ts';
import type { NativeChart } from './native-chart.ts';
import { fitPicture } from './picture.ts';
import { clean } from './runs.ts';
import { writeWorkbook } from './workbook.ts';

/** Pixels of the bitmap for each of the picture's. */
const SCALE = 2;
const BOX = { margin: 0, valign: 'top', align: 'left' } as const;
/** Stands in the deck until the real one takes its place. */
const STAND_IN =
  'image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** Label and what is measured, under the title; returns where it ends, in inches. */
export function addSubtitle(
  target: PptxGenJS.Slide,
  exhibit: PaperChart | PaperTable,
  top: number,
  language: Language,
): number {
  const { label, subtitle, caption } = exhibit;
  const follows = exhibit.kind === 'table' && exhibit.follows !== '';
  const said = follows ? caption : subtitle;
  const text = [label, clean(said)].filter((one) => one !== '').join(' · ');
  const height = (TYPE.subtitle * 1.3) / 72;
  const most = Math.min(2, Math.max(1, Math.floor((PLACE.exhibit.y - top) / height)));
  const form = { size: TYPE.subtitle, inches: PLACE.title.w, most };
  const lines = breakText(text, form, language);
  const h = lines.length * height;
  target.addText(isCut(lines) ? lines.join(' ') : text, {
    ...PLACE.title,
    ...BOX,
    y: top + 0.04,
    h,
    fit: 'shrink',
    fontSize: TYPE.subtitle,
    color: MUTED,
  });
  return top + 0.04 + h;
}

const isCut = (lines: readonly string[]) => lines.at(-1)?.endsWith('…') === true;

/** The notes that fit under the drawing; that there are others in the speaker notes is said. */
function addRemarks(
  target: PptxGenJS.Slide,
  slide: Slide & { kind: 'chart' },
  native: NativeChart | null,
  language: Language,
): void {
  const words = messages(language);
  const { hatched, furtherNotes } = words.briefing.present;
  const bounds = native?.series.some(({ points }) =>
    points.some(({ pattern }) => pattern === 'hatched'),
  );
  // A drawn chart carries its footnotes itself.
  const drawn = native === null ? drawnFootnotes(slide.chart.document, language) : [];
  const remarks = [
    ...(bounds ? [hatched] : []),
    ...slide.chart.notes.filter((note) => note !== words.chart.synthetic && !drawn.includes(note)),
  ].map(clean);
  if (remarks.length === 0) return;
  const broken = (text: string) =>
    breakText(text, { size: TYPE.small, inches: PLACE.remarks.w, most: 2 }, language);
  const joined = (count: number) =>
    [...remarks.slice(0, count), ...(count < remarks.length ? [furtherNotes] : [])].join('  ');
  const count = remarks.findLastIndex((_, at) => !isCut(broken(joined(at + 1)))) + 1;
  target.addText(count === 0 ? broken(remarks[0] ?? '').join(' ') : joined(count), {
    ...PLACE.remarks,
    ...BOX,
    fit: 'shrink',
    fontSize: TYPE.small,
    color: MUTED,
  });
}

/** A chart on its slide: native where that says the same, else a vector with a bitmap beside it. */
export async function addExhibit(
  target: PptxGenJS.Slide,
  slide: Slide & { kind: 'chart' },
  language: Language,
  { top, tools }: { top: number; tools: BriefingTools },
): Promise<Drawn> {
  const { document, alternative } = slide.chart;
  const native = nativeChart(document, language);
  const altText = clean(alternative);
  const objectName = clean(`${slide.chart.label} ${slide.title}`);
  const below = addSubtitle(target, slide.chart, top, language);
  addRemarks(target, slide, native, language);
  if (native !== null) {
    const data = [{ name: ' ', labels: [' '], values: [0] }];
    target.addChart('bar', data, { ...PLACE.exhibit, altText, objectName });
    const workbook = await writeWorkbook(native, document, language);
    return { kind: 'native', xml: writeChartXml(native), workbook };
  }
  const { x, w } = PLACE.exhibit;
  const y = below + 0.2;
  const h = PLACE.remarks.y - 0.1 - y;
  const picture = fitPicture(document, language, { width: w * 72, height: h * 72 }, tools);
  const [width, height] = [picture.width, picture.height].map((one) => (one * picture.scale) / 72);
  target.addImage({
    data: STAND_IN,
    x,
    // Low charts stand a little below the top, as a heading's text does.
    y: y + Math.min(0.6, (h - (height ?? h)) / 3),
    w: width ?? w,
    h: height ?? h,
    altText,
    objectName,
  });
  const bitmap = (await tools.rasterise?.(picture, SCALE)) ?? NO_BITMAP;
  return { kind: 'vector', svg: picture.svg, bitmap };
}
