import { chartMessages } from '../../i18n/chart-messages.ts';
import { roleName } from '../../i18n/observation.ts';
import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import type { Frame } from '../chart.ts';
import { nameBesides, writeRow } from '../describe.ts';
import { baselineUnder, type Label, linesHeight, linesWidth, makeLabel } from '../label.ts';
import type { PanelGroup } from '../panels.ts';
import { isYardstick, stretch } from '../statement.ts';
import { BOLD, FONT, textWidth, wrapText } from '../text.ts';
import type { BarShape } from './bar.ts';

/** A bar's figure as stated, and the word that tells it from the others of its group. */
export interface BarWords {
  readonly figure: string;
  /** May be empty. */
  readonly name: string;
  /** Pixels that both need on one line. */
  readonly width: number;
}

/** Between the end of a bar and its figure, and between the figure and its word. */
export const SPACE = 8;
const BOLD_FIGURE = { size: FONT.figure, bold: true };
const QUIET = { size: FONT.small, tone: 'muted' } as const;

/** What stands at a bar. */
export function wordsOf(
  document: ChartDocument,
  members: PanelGroup,
  row: ChartRow,
  { language }: Frame,
): BarWords {
  const figure = writeRow(document, row, language);
  const other = members.rows.find((one) => one !== row);
  const absent = stretch(row) === null ? chartMessages(language).chart.missing : '';
  const own = isYardstick(row) ? roleName(row, language) : '';
  const name = [other ? nameBesides(row, other, language) : own, absent].filter(Boolean).join(' ');
  const beside = name === '' ? 0 : SPACE + textWidth(name, FONT.small);
  return { figure, name, width: textWidth(figure, FONT.figure, true) + beside };
}

/** Labels beyond the end of a bar whose middle is at `y`. */
export function labelsBeside(words: BarWords, shape: BarShape, y: number): Label[] {
  const base = y + FONT.figure * 0.36;
  const left = shape.negative ? shape.end - SPACE - words.width : shape.end + SPACE;
  const after = left + textWidth(words.figure, FONT.figure, true) + SPACE;
  const name = words.name === '' ? [] : [makeLabel([words.name], after, base, QUIET)];
  return [makeLabel([words.figure], left, base, BOLD_FIGURE), ...name];
}

/** Labels on lines of their own above a bar, from `left`, and the height that they take. */
export function labelsAbove(
  words: BarWords,
  left: number,
  top: number,
  room: number,
): { labels: Label[]; height: number } {
  const lines = wrapText(words.figure, FONT.figure, room / BOLD, 3);
  const height = linesHeight(lines.length, FONT.figure);
  const base = baselineUnder(top, FONT.figure);
  const figure = makeLabel(lines, left, base, BOLD_FIGURE);
  if (words.name === '') return { labels: [figure], height };
  const after = linesWidth(lines, FONT.figure, true) + SPACE;
  if (lines.length === 1 && after + textWidth(words.name, FONT.small) <= room) {
    return { labels: [figure, makeLabel([words.name], left + after, base, QUIET)], height };
  }
  const names = wrapText(words.name, FONT.small, room, 2);
  const name = makeLabel(names, left, baselineUnder(top + height, FONT.small), QUIET);
  return { labels: [figure, name], height: height + linesHeight(names.length, FONT.small) };
}
