import type { Language } from '../../base/vocabulary.ts';
import { chartMessages } from '../../i18n/chart-messages.ts';
import { roleName } from '../../i18n/observation.ts';
import { formatPeriod } from '../../i18n/period.ts';
import type { ChartDocument } from '../../spec/document.ts';
import { writeRow } from '../describe.ts';
import { baselineUnder, type Label, linesHeight, makeLabel } from '../label.ts';
import { isYardstick, stretch } from '../statement.ts';
import { BOLD, FONT, textWidth, widestPart, wrapText } from '../text.ts';
import type { ThemeColour } from '../theme.ts';
import type { Subject } from './subjects.ts';

/** What a tile says. */
export interface TileWords {
  readonly name: string;
  /** Empty where there is none. */
  readonly figure: string;
  /** Role and period where they are not those of the other tiles, or that there is no figure. */
  readonly quiet: readonly string[];
}

/** The texts of a tile, placed from its upper left corner, and the height that they need. */
export interface TileTexts {
  readonly labels: readonly Label[];
  readonly height: number;
}

/** From these widths on a tile has room for larger names and for wider edges. */
const ROOMY = 104;
const TIGHT = 80;
/** A name that would be torn in the ordinary size. */
const LEAST = 12;
const LINE_GAP = 3;
const MOST_LINES = 8;

/** Between the edge of a tile and its texts. */
export function paddingOf(tileWidth: number): number {
  if (tileWidth < TIGHT) return 4;
  return tileWidth < ROOMY ? 6 : 9;
}

/** What stands in the tile of a subject; `common` is the period that need not be said. */
export function wordsOf(
  document: ChartDocument,
  { name, row }: Subject,
  common: string | null,
  language: Language,
): TileWords {
  const words = chartMessages(language);
  if (row === null) return { name, figure: '', quiet: [words.chart.noFigure] };
  const absent = stretch(row) === null;
  const role = isYardstick(row) || row.role === 'baseline' ? roleName(row, language) : '';
  const period = row.period === common ? '' : formatPeriod(row.period, language, row.role);
  const quiet = [absent ? words.chart.noFigure : '', role, period].filter((one) => one !== '');
  return { name, figure: absent ? '' : writeRow(document, row, language), quiet };
}

/** The width below which a figure of the tile would be torn, within a word or from its unit, pixels. */
export function needOf({ figure }: TileWords, size: number): number {
  return Math.ceil(widestPart(figure, size, true));
}

/** Breaks the texts of a tile to its width and sets them one under the other. */
export function setTexts(
  { name, figure, quiet }: TileWords,
  tileWidth: number,
  figureSize: number,
  [tone, quietTone]: readonly [ThemeColour, ThemeColour],
): TileTexts {
  const padding = paddingOf(tileWidth);
  const room = tileWidth - 2 * padding;
  const usual = tileWidth < ROOMY ? FONT.small : FONT.label;
  const nameSize = tileWidth < TIGHT && widestPart(name, usual) > room ? LEAST : usual;
  const lines = [
    { text: name, size: nameSize, bold: false, tone: figure === '' ? quietTone : tone },
    { text: figure, size: figureSize, bold: true, tone },
    ...quiet.map((text) => ({ text, size: FONT.small, bold: false, tone: quietTone })),
  ].filter(({ text }) => text !== '');
  let bottom = padding - LINE_GAP;
  const labels = lines.map(({ text, ...style }) => {
    const broken = wrapText(text, style.size, room / (style.bold ? BOLD : 1), MOST_LINES);
    const top = bottom + LINE_GAP;
    bottom = top + linesHeight(broken.length, style.size);
    return makeLabel(broken, padding, baselineUnder(top, style.size), style);
  });
  return { labels, height: Math.ceil(bottom + padding) };
}

const BETWEEN = 8;
const LOW_PADDING = 8;

/** Width that a tile needs whose name and figure stand on one line; infinite where it says more. */
export function lineWidth({ name, figure, quiet }: TileWords, size: number): number {
  if (quiet.length > 0) return Number.POSITIVE_INFINITY;
  const texts = textWidth(name, FONT.small) + textWidth(figure, size, true);
  return Math.ceil(texts + BETWEEN + 2 * LOW_PADDING);
}

/** Sets name and figure on one line, as `setTexts` does on two. */
export function setOnLine(
  { name, figure }: TileWords,
  tileWidth: number,
  figureSize: number,
  [tone]: readonly [ThemeColour, ThemeColour],
): TileTexts {
  const y = baselineUnder(LOW_PADDING, figureSize);
  const right = { size: figureSize, bold: true, tone, anchor: 'end' } as const;
  const labels = [
    makeLabel([name], LOW_PADDING, y, { size: FONT.small, tone }),
    makeLabel([figure], tileWidth - LOW_PADDING, y, right),
  ];
  return { labels, height: Math.ceil(linesHeight(1, figureSize) + 2 * LOW_PADDING) };
}
