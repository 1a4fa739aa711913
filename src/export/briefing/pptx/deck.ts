import PptxGenJS from 'pptxgenjs';
import { withoutControls } from '../../../base/plain-text.ts';
import type { Language } from '../../../base/vocabulary.ts';
import { textWidth, wrapText } from '../../../charts/text.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Paper } from '../paper.ts';

/** Where things stand on a slide of 13.333 × 7.5 inches, in inches. */
export const PLACE = {
  kicker: { x: 0.67, y: 0.4, w: 7.4, h: 0.28 },
  warning: { x: 8.1, y: 0.4, w: 4.57, h: 0.28 },
  title: { x: 0.67, y: 0.7, w: 12, h: 0.95 },
  body: { x: 0.67, y: 1.75, w: 12, h: 4.8 },
  exhibit: { x: 0.67, y: 2.1, w: 12, h: 4.25 },
  remarks: { x: 0.67, y: 6.38, w: 12, h: 0.42 },
  sources: { x: 0.67, y: 6.87, w: 11.3, h: 0.4 },
  number: { x: 12.07, y: 6.87, w: 0.6, h: 0.25 },
} as const;

/** Sizes of type, in points. */
export const TYPE = {
  body: 20,
  table: 17,
  list: 17,
  subtitle: 14,
  kicker: 12,
  small: 10.5,
} as const;

/** Colours by their place in the theme, so that an office's own template recolours the slides. */
export const INK = 'tx1';
export const MUTED = 'tx2';
export const BETTER = 'accent1';
export const WORSE = 'accent2';
export const RULE = 'accent5';

/** Name of each layout; new slides can be made from them in PowerPoint. */
export type LayoutName = 'cover' | 'section' | 'text' | 'exhibit';

const PLAIN = { margin: 0, valign: 'top', align: 'left' } as const;

function rule(y: number) {
  const line = { color: RULE, width: 0.75 };
  return { line: { x: PLACE.title.x, y, w: PLACE.title.w, h: 0, line } };
}

function placeholder(name: string, type: 'title' | 'body', place: object, text: string) {
  return { placeholder: { options: { name, type, ...place, ...PLAIN }, text } };
}

/** An empty deck with its layouts. */
export function makeDeck({ language, title, office, author }: Paper): PptxGenJS {
  const words = messages(language).briefing.present;
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = withoutControls(title);
  deck.subject = withoutControls(title);
  deck.author = withoutControls(author || office);
  deck.company = withoutControls(office).replace(/[&<>"]/g, ' ');
  const font = language === 'zh' ? 'Microsoft YaHei' : 'Arial';
  deck.theme = { headFontFace: font, bodyFontFace: font };
  const slideNumber = {
    ...PLACE.number,
    color: MUTED,
    fontSize: TYPE.small,
    align: 'right',
    margin: 0,
  } as const;
  const heading = placeholder('title', 'title', PLACE.title, words.titlePrompt);
  const bar = { rect: { x: PLACE.title.x, y: 1.75, w: 0.9, h: 0.07, fill: { color: BETTER } } };
  const late = { ...PLACE.title, y: 2.05, h: 2.3 };
  deck.defineSlideMaster({
    title: words.layouts.cover,
    objects: [
      bar,
      placeholder('title', 'title', late, words.titlePrompt),
      placeholder('body', 'body', { ...PLACE.body, y: 4.6, h: 1.5 }, words.textPrompt),
    ],
  });
  deck.defineSlideMaster({
    title: words.layouts.section,
    slideNumber,
    objects: [
      { ...bar, rect: { ...bar.rect, y: 2.75 } },
      placeholder('title', 'title', { ...late, y: 3.05 }, words.titlePrompt),
    ],
  });
  deck.defineSlideMaster({
    title: words.layouts.text,
    slideNumber,
    objects: [rule(6.82), heading, placeholder('body', 'body', PLACE.body, words.textPrompt)],
  });
  deck.defineSlideMaster({
    title: words.layouts.exhibit,
    slideNumber,
    objects: [rule(6.82), placeholder('title', 'title', PLACE.title, words.titlePrompt)],
  });
  return deck;
}

/** A new slide of a layout. */
export function addSlide(deck: PptxGenJS, layout: LayoutName, language: Language) {
  return deck.addSlide({ masterName: messages(language).briefing.present.layouts[layout] });
}

/** How much narrower than estimated (see `textWidth`) the fonts of a language run, with some reserve. */
const NARROWER: Record<Language, number> = { zh: 0.96, en: 1.1 };

/** Breaks a text as it will be broken in a box of so many inches. */
export function breakText(
  text: string,
  { size, inches, most }: { size: number; inches: number; most: number },
  language: Language,
): string[] {
  return wrapText(text, size, inches * 72 * NARROWER[language], most);
}

/** A last line of less, in sizes of its type, looks lost. */
const LOST = 6;

/**
 * The largest of these sizes in which a text takes no more than so many lines of `inches`; a smaller
 * one if that saves a last line of a word.
 */
export function fittingSize(
  text: string,
  { sizes, inches, most }: { sizes: readonly number[]; inches: number; most: number },
  language: Language,
): number {
  const fitting = sizes
    .map((size) => ({ size, lines: breakText(text, { size, inches, most: most + 1 }, language) }))
    .filter(({ lines }) => lines.length <= most);
  const [largest, next] = fitting;
  if (largest === undefined) return sizes.at(-1) ?? TYPE.body;
  const lost = textWidth(largest.lines.at(-1) ?? '', 1) < LOST;
  const saves = next !== undefined && next.lines.length < largest.lines.length;
  return lost && saves ? next.size : largest.size;
}
