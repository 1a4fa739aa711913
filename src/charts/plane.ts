import { isStated } from '../base/quantity.ts';
import { punctuation } from '../i18n/punctuation.ts';
import type { ChartAxis, ChartDocument, ChartRow } from '../spec/document.ts';
import { unitOf } from '../spec/look-up.ts';
import type { Frame } from './chart.ts';
import { writeRow } from './describe.ts';
import { baselineUnder, type Label, linesHeight, makeLabel, round2 } from './label.ts';
import { plotBottom } from './plot-bottom.ts';
import { type Undrawn, undrawn } from './rest.ts';
import { ticksAcross, type ValueAxis, valueAxis } from './scale.ts';
import { FONT, textWidth, wrapText } from './text.ts';

/** A row with a place along the axis across. */
export interface Placed {
  readonly row: ChartRow;
  readonly at: number;
  readonly value: number;
}

/** A rule across the plot, at a figure of the axis across: a limit, a median. */
export interface RuleMark {
  readonly row: ChartRow;
  readonly x: number;
  readonly top: number;
  readonly label: Label | null;
}

/** Two axes of numbers, with titles and ticks. */
export interface Plane {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly titles: readonly Label[];
  readonly ticksX: readonly { readonly x: number; readonly label: Label | null }[];
  readonly ticksY: readonly { readonly y: number; readonly label: Label }[];
  readonly across: ValueAxis;
  readonly up: ValueAxis;
  /** Lower end of the titles, pixels. */
  readonly foot: number;
}

const SIZE = FONT.small;
const MUTED = { size: SIZE, tone: 'muted' } as const;
const WIDE = 480;
/** Rows by whether they have a place, are a rule across, or neither, with the reason. */
export function sortRows(document: ChartDocument) {
  const placed: Placed[] = [];
  const rules: ChartRow[] = [];
  const rest: Undrawn[] = [];
  const unit = unitUp(document);
  for (const row of document.rows) {
    const { at, value, part } = row;
    const isRule = part === 'x' && isStated(row) && row.unit === document.encodings.x?.unit;
    if (isRule && value !== null) rules.push(row);
    else if (at !== undefined && value !== null && row.unit === unit)
      placed.push({ row, at, value });
    else rest.push(undrawn(row, row.unit === unit ? 'unplaced' : 'unit'));
  }
  return { placed, rules, rest };
}

/** The unit of the axis upwards: the document's, else that of the first figure with a place. */
function unitUp({ encodings, rows }: ChartDocument): string {
  return encodings.value?.unit ?? rows.find(({ at }) => at !== undefined)?.unit ?? '';
}

function titleOf(from: ChartAxis | null, { unit }: ValueAxis, arrow: string, { language }: Frame) {
  const parts = [from?.label[language] ?? '', unit].filter(Boolean);
  return `${arrow} ${parts.join(punctuation(language).comma)}`;
}

/** Axes around figures that have a place; `column` pixels stay free right of the plot, `least` high. */
export function layoutPlane(
  document: ChartDocument,
  frame: Frame,
  values: readonly number[],
  places: readonly number[],
  {
    column,
    lanes,
    least = 0,
  }: { readonly column: number; readonly lanes: number; readonly least?: number },
): Plane {
  const { width, language } = frame;
  const wide = width >= WIDE;
  const { value, x } = document.encodings;
  const unit = unitOf(document, unitUp(document));
  const upwards = (range: readonly [number, number]) =>
    valueAxis([0, ...values], unit, language, range, 4);
  const titleY = wrapText(titleOf(value, upwards([1, 0]), '↑', frame), SIZE, width, 3);
  const top = round2(linesHeight(titleY.length, SIZE) + 14 + lanes * SIZE * 1.5);
  const usual = wide ? Math.min(300, width * 0.4) : 240;
  const bottom = Math.max(plotBottom(top, usual, frame.height), frame.height ? top + least : 0);
  const up = upwards([bottom, top + 4]);
  const left = round2(Math.max(0, ...up.ticks.map(({ text }) => textWidth(text, SIZE))) + 8);
  const right = round2(width - column - 4);
  const unitX = unitOf(document, x?.unit ?? '');
  const across = valueAxis([0, ...places], unitX, language, [left, right], wide ? 7 : 4);
  const titleX = wrapText(titleOf(x, across, '→', frame), SIZE, width - left, 3);
  return {
    plot: { left, right, top, bottom },
    titles: [
      makeLabel(titleY, 0, baselineUnder(0, SIZE), MUTED),
      makeLabel(titleX, left, baselineUnder(bottom + 24, SIZE), MUTED),
    ],
    ticksX: ticksAcross(across.ticks, bottom + 18, width),
    ticksY: up.ticks.map(({ position, text }) => ({
      y: round2(position),
      label: makeLabel([text], left - 8, position + 4, { ...MUTED, anchor: 'end' }),
    })),
    across,
    up,
    foot: bottom + 26 + linesHeight(titleX.length, SIZE),
  };
}

/** What a rule is called above the plot: what it is, and its figure. */
export function ruleName(document: ChartDocument, row: ChartRow, { language }: Frame): string {
  const figure = writeRow(document, row, language);
  return [row.indicator.name[language], figure].join(punctuation(language).comma);
}

/** Rules at their figures, each named above the plot in a lane of its own while there is room. */
export function drawRules(
  plane: Plane,
  rules: readonly { readonly row: ChartRow; readonly name: string }[],
  { width }: Frame,
): RuleMark[] {
  const { plot, across } = plane;
  return rules.map(({ row, name }, lane) => {
    const x = round2(across.scale(row.value ?? 0));
    const text = wrapText(name, SIZE, width - plot.left, 1)[0] ?? '';
    const own = textWidth(text, SIZE);
    const left = Math.max(0, Math.min(x + 3, width - own));
    const y = plot.top - 8 - (rules.length - 1 - lane) * SIZE * 1.5;
    const label = text === '' ? null : makeLabel([text], left, y, { size: SIZE });
    return { row, x, top: round2(y + 3), label };
  });
}
