import type PptxGenJS from 'pptxgenjs';
import { messages } from '../../../i18n/messages.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import { makePaper, type Paper } from '../paper.ts';
import { type Slide, slidesOf } from '../slides.ts';
import { shortSource } from '../slides-notes.ts';
import { LARGER } from '../slides-text.ts';
import type { BriefingTools, WriteBriefingFile } from '../writer.ts';
import {
  addSlide,
  breakText,
  fittingSize,
  INK,
  type LayoutName,
  MUTED,
  makeDeck,
  PLACE,
  TYPE,
  WORSE,
} from './deck.ts';
import { addExhibit } from './exhibit.ts';
import { type Drawn, finishDeck } from './finish.ts';
import { clean, sourceProps, textProps } from './runs.ts';
import { addTable } from './table.ts';

/** Part of a line that titles are fitted to, so that one line more than thought never comes. */
const TITLE_RESERVE = 0.88;
/** A title that is longer is cut. */
const MOST_TITLE_LINES = 4;
const BOX = { margin: 0, valign: 'top', align: 'left' } as const;

function layoutOf(slide: Slide): LayoutName {
  if (slide.kind === 'title') return 'cover';
  if (slide.kind === 'text') return slide.lines.length === 0 ? 'section' : 'text';
  return slide.kind === 'sources' ? 'text' : 'exhibit';
}

/** The title and what stands above it; returns where it ends, in inches. */
function addHead(target: PptxGenJS.Slide, slide: Slide, paper: Paper): number {
  const words = messages(paper.language);
  const { part } = slide;
  const whole = clean(slide.title);
  const more = part === null ? '' : words.briefing.present.part(`${part.number}`, `${part.of}`);
  const large = slide.kind === 'title' || layoutOf(slide) === 'section';
  const sizes = large ? [40, 34, 28, 22] : [28, 24, 20, 17, 14];
  const most = large ? 3 : 2;
  // Bold type is wider than it is measured, and fonts that stand in are wider still.
  const inches = PLACE.title.w * TITLE_RESERVE;
  const fontSize = fittingSize(whole + more, { sizes, inches, most }, paper.language);
  // Even in the smallest type a title may ask for more lines, which push down what follows.
  const form = { size: fontSize, inches, most: MOST_TITLE_LINES };
  const lines = breakText(whole + more, form, paper.language);
  const title = lines.at(-1)?.endsWith('…') ? lines.join(' ') : whole;
  target.addText(
    [
      { text: title || ' ', options: { bold: true, color: INK, fontSize } },
      ...(more === '' ? [] : [{ text: more, options: { color: MUTED, fontSize } }]),
    ],
    { placeholder: 'title' },
  );
  const kicker = slide.sections.map(clean).join(' · ');
  if (kicker !== '') {
    const form = { size: TYPE.kicker, inches: PLACE.kicker.w, most: 1 };
    const [text = ''] = breakText(kicker, form, paper.language);
    target.addText(text, { ...PLACE.kicker, ...BOX, fontSize: TYPE.kicker, color: MUTED });
  }
  if (slide.synthetic && slide.kind !== 'title') {
    target.addText(words.chart.synthetic, {
      ...PLACE.warning,
      ...BOX,
      align: 'right',
      bold: true,
      fontSize: TYPE.kicker,
      color: WORSE,
    });
  }
  return PLACE.title.y + (lines.length * fontSize * 1.25) / 72;
}

/** The sources at the foot, as many as two lines hold; the notes have them whole. */
function addFoot(target: PptxGenJS.Slide, { references }: Slide, { language }: Paper): void {
  if (references.length === 0) return;
  const { sources } = messages(language).briefing.present;
  const list = references.map((one) => clean(shortSource(one, language)));
  const text = sources + list.join(punctuation(language).semicolon);
  const lines = breakText(text, { size: TYPE.small, inches: PLACE.sources.w, most: 2 }, language);
  const all = lines.join(punctuation(language).gap);
  target.addText(lines.at(-1)?.endsWith('…') ? all : text, {
    ...PLACE.sources,
    ...BOX,
    fontSize: TYPE.small,
    fit: 'shrink',
    color: MUTED,
  });
}

function addCover(target: PptxGenJS.Slide, slide: Slide & { kind: 'title' }, paper: Paper): void {
  const lines = [slide.office, slide.author, slide.date].map(clean).filter((one) => one !== '');
  const options = { fontSize: 18, color: MUTED, breakLine: true } as const;
  target.addText(lines.length === 0 ? [{ text: ' ' }] : lines.map((text) => ({ text, options })), {
    placeholder: 'body',
    lineSpacing: 30,
  });
  if (!slide.synthetic) return;
  target.addText(messages(paper.language).briefing.paper.synthetic, {
    ...PLACE.remarks,
    ...BOX,
    bold: true,
    fontSize: TYPE.subtitle,
    color: WORSE,
  });
}

async function addBody(
  target: PptxGenJS.Slide,
  slide: Slide,
  paper: Paper,
  { top, tools }: { top: number; tools: BriefingTools },
): Promise<Drawn> {
  if (slide.kind === 'title') addCover(target, slide, paper);
  if (slide.kind === 'text' && slide.lines.length > 0) {
    const larger = slide.short ? LARGER : 1;
    target.addText(textProps(slide.lines), {
      placeholder: 'body',
      fontSize: TYPE.body * larger,
      lineSpacing: 27 * larger,
      paraSpaceAfter: 12 * larger,
    });
  }
  if (slide.kind === 'sources') {
    target.addText(sourceProps(slide.items), {
      placeholder: 'body',
      fontSize: TYPE.list,
      lineSpacing: 22,
      paraSpaceAfter: 9,
    });
  }
  if (slide.kind === 'table') addTable(target, slide, paper.language, top);
  return slide.kind === 'chart' ? addExhibit(target, slide, paper.language, { top, tools }) : null;
}

/**
 * A briefing as slides that PowerPoint, WPS and LibreOffice open and edit: text as text, tables as
 * tables, charts as native charts wherever `nativeChart` allows and as vectors elsewhere; every
 * slide with its sources at the foot and whole in the speaker notes.
 */
export const writePptx: WriteBriefingFile = async (briefing, { date }, tools) => {
  const paper = makePaper(briefing);
  const slides = slidesOf(paper);
  const deck = makeDeck(paper);
  const charts = slides.filter(({ kind }) => kind === 'chart').length;
  const drawn: Drawn[] = [];
  let done = 0;
  for (const slide of slides) {
    if (slide.kind === 'chart') {
      await tools.step(done, charts + 1);
      done += 1;
    }
    const target = addSlide(deck, layoutOf(slide), paper.language);
    const top = addHead(target, slide, paper);
    drawn.push(await addBody(target, slide, paper, { top, tools }));
    addFoot(target, slide, paper);
  }
  await tools.step(charts, charts + 1);
  const written = await deck.write({ outputType: 'uint8array' });
  return finishDeck(written as Uint8Array, { paper, slides, drawn, date });
};
