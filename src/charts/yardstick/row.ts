import { roleName } from '../../i18n/observation.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { ChartDocument, ChartGroup, ChartRow } from '../../spec/document.ts';
import { type BigFigure, bigFigure, type Run, runsOf, runsWidth } from '../big-figure.ts';
import type { Frame } from '../chart.ts';
import { type Box, baselineUnder, type Label, linesHeight, makeLabel, round2 } from '../label.ts';
import { isYardstick } from '../statement.ts';
import { BOLD, wrapText } from '../text.ts';
import { stackTexts, type TextStack } from '../text-block.ts';
import type { ThemeColour } from '../theme.ts';
import { letterTone, toneOf } from '../tone.ts';
import type { Cast } from './cast.ts';
import { type StepMark, stepWord } from './evidence.ts';

/** A figure in pieces of several sizes, on one line. */
export interface FigureLine {
  readonly runs: readonly Run[];
  readonly x: number;
  readonly y: number;
  readonly tone: ThemeColour;
  readonly box: Box;
}

/** Sizes of type, pixels. */
export const NAME = 16;
export const SMALL = 13;
const FIGURE = 20;
const LEAST_FIGURE = 14;
const LINE_GAP = 4;

/** What a block of a row is before it is placed: how high, and how it comes out at a top. */
export interface Block<Placed> {
  readonly height: number;
  readonly at: (top: number) => Placed;
}

/** The reform's name and, where there is room for it, its body on one line. */
export function nameBlock(
  group: ChartGroup,
  { language }: Frame,
  x: number,
  width: number,
  withBody: boolean,
): Block<readonly Label[]> {
  const name = wrapText(group.label[language], NAME, width / BOLD, 3);
  const body = withBody ? wrapText(group.detail[language], SMALL, width, 1) : [];
  const nameHeight = linesHeight(name.length, NAME);
  const bodyHeight = body.length === 0 ? 0 : LINE_GAP + linesHeight(1, SMALL);
  return {
    height: nameHeight + bodyHeight,
    at: (top) => [
      makeLabel(name, x, baselineUnder(top, NAME), { size: NAME, bold: true }),
      ...(body.length === 0
        ? []
        : [
            makeLabel(body, x, baselineUnder(top + nameHeight + LINE_GAP, SMALL), {
              size: SMALL,
              tone: 'muted',
            }),
          ]),
    ],
  };
}

/** The pieces of a figure at the largest size at which they fit: number and unit are never parted. */
export function fittingRuns(figure: BigFigure, width: number): Run[] {
  for (let size = FIGURE; size > LEAST_FIGURE; size -= 1) {
    const runs = runsOf(figure, size, true, SMALL);
    if (runsWidth(runs) <= width) return runs;
  }
  return runsOf(figure, LEAST_FIGURE, true, SMALL);
}

/** A figure whose pieces do not fit their column even when they are small stands on several lines. */
export interface BestFigure {
  readonly line: FigureLine | null;
  readonly labels: readonly Label[];
}

function belowOf(row: ChartRow, { language }: Frame): string {
  const period = formatPeriod(row.period, language, row.role);
  const known = row.period === '' ? '' : period;
  const role = isYardstick(row) ? roleName(row, language) : '';
  const parts = [row.indicator.name[language], role, known].filter(Boolean);
  return parts.join(punctuation(language).comma);
}

/** The best figure of a reform as stated, with what it measures and when below it. */
export function figureBlock(
  document: ChartDocument,
  cast: Cast,
  rows: readonly ChartRow[],
  frame: Frame,
  { x, width, most }: { readonly x: number; readonly width: number; readonly most: number },
): Block<BestFigure> {
  const { best } = cast;
  if (best === null) return { height: 0, at: () => ({ line: null, labels: [] }) };
  const figure = bigFigure(document, best, frame.language);
  const runs = fittingRuns(figure, width);
  const tone = letterTone(toneOf(best, rows, false));
  const fits = runsWidth(runs) <= width;
  const whole = fits
    ? []
    : wrapText(runs.map(({ text }) => text).join(''), LEAST_FIGURE, width / BOLD, 4);
  const size = fits ? Math.max(...runs.map((run) => run.size)) : LEAST_FIGURE;
  const head = fits ? size * 1.1 : linesHeight(whole.length, LEAST_FIGURE);
  const below = wrapText(belowOf(best, frame), SMALL, width, most);
  return {
    height: head + LINE_GAP + linesHeight(below.length, SMALL),
    at: (top) => {
      const y = round2(baselineUnder(top, size));
      const box = { x, y: round2(top), width: round2(runsWidth(runs)), height: size };
      const under = baselineUnder(top + head + LINE_GAP, SMALL);
      return {
        line: fits ? { runs, x, y, tone, box } : null,
        labels: [
          ...(fits ? [] : [makeLabel(whole, x, y, { size: LEAST_FIGURE, bold: true, tone })]),
          makeLabel(below, x, under, { size: SMALL, tone: 'muted' }),
        ],
      };
    },
  };
}

/** The steps of evidence, each a shape, and the furthest one in words. */
export interface EvidenceCell {
  readonly steps: readonly (StepMark & { readonly x: number })[];
  readonly y: number;
  readonly words: readonly Label[];
}

/** Distance between the middles of two steps, pixels. */
export const STEP = 20;

/** The shapes at `x`, and below them the word where there is room for it. */
export function evidenceBlock(
  steps: readonly StepMark[],
  cast: Cast,
  { language }: Frame,
  x: number,
  width: number,
): Block<EvidenceCell> {
  const style = { size: SMALL, bold: false, tone: 'muted' } as const;
  const said = width === 0 ? '' : stepWord(steps, cast, language);
  const stackAt = (top: number): TextStack => stackTexts([{ text: said, ...style }], x, top, width);
  const height = STEP + (said === '' ? 0 : stackAt(0).bottom);
  return {
    height,
    at: (top) => ({
      steps: steps.map((step, position) => ({ ...step, x: x + STEP / 2 + position * STEP })),
      y: round2(top + STEP / 2 - 1),
      words: stackAt(top + STEP).labels,
    }),
  };
}
