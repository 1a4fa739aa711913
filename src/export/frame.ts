import { publicAddress } from '../base/address.ts';
import { wrapText } from '../charts/text.ts';
import { THEMES } from '../charts/theme.ts';
import { messages } from '../i18n/messages.ts';
import { punctuation } from '../i18n/punctuation.ts';
import type { ChartDocument } from '../spec/document.ts';
import { subtitleOf } from '../spec/subtitle.ts';
import type { ExportOptions } from './exporter.ts';
import { notesBelow, originLine, publishers } from './facts.ts';

/** Lines of text, one below the other. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  /** Pixels from one baseline to the next. */
  readonly lineHeight: number;
}

/** Where everything of a picture stands. */
export interface FrameLayout {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly TextBlock[];
  readonly chart: { readonly x: number; readonly y: number; readonly content: string };
}

interface Style {
  readonly size: number;
  readonly weight?: number;
  readonly colour: string;
  /** Room above, in pixels. */
  readonly above: number;
}

const MARGIN = 24;
/** More than any text of sense fills; a longer one ends in an ellipsis. */
const MOST_LINES = 12;

/**
 * Lays out a picture: title, subtitle, chart, notes, sources, origin from top to bottom.
 * @param draw the chart's content at a width, and how high it comes out
 */
export function layoutFrame(
  document: ChartDocument,
  options: ExportOptions,
  draw: (width: number) => { height: number; content: string },
): FrameLayout {
  const { language, width } = options;
  const words = messages(language).chart;
  const { ink, muted, worse } = THEMES[options.theme];
  const room = width - 2 * MARGIN;
  const blocks: TextBlock[] = [];
  let y = MARGIN;
  const write = (text: string, { size, weight = 400, colour, above }: Style) => {
    if (text === '') return;
    // Bold is wider than text is measured.
    const lines = wrapText(text, size, weight > 500 ? room / 1.07 : room, MOST_LINES);
    const lineHeight = size * 1.4;
    y += above;
    blocks.push({ lines, x: MARGIN, y: y + size, size, weight, colour, lineHeight });
    y += (lines.length - 1) * lineHeight + size * 1.2;
  };
  write(document.texts.title[language], { size: 20, weight: 600, colour: ink, above: 0 });
  write(subtitleOf(document, language), { size: 14, colour: muted, above: 6 });
  if (document.synthetic) {
    write(words.synthetic, { size: 14, weight: 600, colour: worse, above: 6 });
  }
  const top = y + 20;
  const { height, content } = draw(room);
  y = top + height + 12;
  const small = { size: 12, colour: muted };
  for (const note of notesBelow(document, language)) write(note, { ...small, above: 5 });
  const colon = punctuation(language).colon;
  write(words.source + colon + publishers(document, language), { ...small, above: 10 });
  write(originLine(document, options), { ...small, above: 5 });
  write(publicAddress(options.address), { ...small, above: 5 });
  return {
    width,
    height: Math.ceil(y + MARGIN - 6),
    blocks,
    chart: { x: MARGIN, y: top, content },
  };
}
