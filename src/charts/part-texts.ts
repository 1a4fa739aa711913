import { chartMessages } from '../i18n/chart-messages.ts';
import type { ChartDocument, ChartRow } from '../spec/document.ts';
import type { Frame } from './chart.ts';
import { writeRow } from './describe.ts';
import type { Label } from './label.ts';
import { type Split, writeRest } from './parts.ts';
import { FONT } from './text.ts';
import { stackTexts, type TextBlock } from './text-block.ts';

const QUIET = { size: FONT.small, bold: false, tone: 'muted' } as const;
const GAP = 8;

/** A whole as it is labelled: figure, name, and what else tells it apart. */
export function wholeTexts(
  document: ChartDocument,
  { group, whole }: Split,
  { language }: Frame,
): TextBlock[] {
  const name = group.label[language];
  const indicator = whole.indicator.name[language];
  const detail = [name === indicator ? '' : indicator, group.detail[language]].filter(Boolean);
  return [
    { text: writeRow(document, whole, language), size: FONT.figure, bold: true, tone: 'ink' },
    { text: name, size: FONT.label, bold: false, tone: 'ink' },
    { text: detail.join(' · '), ...QUIET },
  ];
}

/** A part as it is labelled: its figure as stated, and its name. */
export function partTexts(
  document: ChartDocument,
  row: ChartRow,
  { language }: Frame,
): TextBlock[] {
  return [
    { text: writeRow(document, row, language), size: FONT.figure, bold: true, tone: 'ink' },
    { text: row.indicator.name[language], size: FONT.label, bold: false, tone: 'ink' },
  ];
}

/** The rest as it is labelled. */
export function restTexts(document: ChartDocument, split: Split, { language }: Frame): TextBlock[] {
  return [{ text: writeRest(document, split, language), ...QUIET }];
}

/** Quiet lines across the drawing; empty texts leave none. */
export function noteTexts(...texts: readonly string[]): TextBlock[] {
  return texts.map((text) => ({ text, ...QUIET }));
}

/** What stands in place of a split that cannot be drawn to scale. */
export interface BrokenSplit {
  readonly whole: readonly Label[];
  readonly parts: readonly { readonly row: ChartRow; readonly labels: readonly Label[] }[];
  readonly message: readonly Label[];
  readonly bottom: number;
}

/** Lists the figures of a split that cannot be drawn to scale, and says why. */
export function listBroken(
  document: ChartDocument,
  split: Split,
  frame: Frame,
  top: number,
): BrokenSplit {
  const { whole, parts, problem } = split;
  const words = chartMessages(frame.language).chart;
  const head = stackTexts(wholeTexts(document, split, frame), 0, top, frame.width);
  let { bottom } = head;
  const listed = parts.map((row) => {
    const texts = partTexts(document, row, frame);
    const stack = stackTexts(texts, 0, bottom + GAP, frame.width);
    bottom = stack.bottom;
    return { row, labels: stack.labels };
  });
  const said = parts.map((row) => writeRow(document, row, frame.language)).join(' + ');
  const reasons = {
    exceeds: words.partExceedsWhole(said, writeRow(document, whole, frame.language)),
    'not-positive': words.notPositive,
    missing: words.missing,
  };
  // Counts of different things need no reason: they stand as what they are.
  const reason = problem === null ? '' : reasons[problem];
  const message = stackTexts(noteTexts(reason), 0, bottom + GAP, frame.width);
  return { whole: head.labels, parts: listed, message: message.labels, bottom: message.bottom };
}
