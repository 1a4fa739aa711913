import { scaleLinear } from 'd3-scale';
import { chartMessages } from '../../i18n/chart-messages.ts';
import { roleName } from '../../i18n/observation.ts';
import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import type { Frame } from '../chart.ts';
import { writeRow } from '../describe.ts';
import { baselineUnder, type Label, linesHeight, makeLabel, round2 } from '../label.ts';
import { textWidth, wrapText } from '../text.ts';
import { letterTone, type Tone, toneOf } from '../tone.ts';
import type { Cast } from './cast.ts';
import { type Extent, extentOf } from './extent.ts';

/** A figure on the yardstick. */
export interface TrackBar {
  readonly row: ChartRow;
  readonly extent: Extent;
  readonly y: number;
  readonly tone: Tone;
  /** True for what was before. */
  readonly hollow: boolean;
  readonly label: Label;
}

/** The last cell of a row: bars and what they are held against, or an empty track. */
export interface Track {
  readonly bars: readonly TrackBar[];
  /** The standard or target as a line across the bars. */
  readonly line: { readonly row: ChartRow; readonly x: number; readonly label: Label } | null;
  /** Says that there is nothing to hold against. */
  readonly empty: Label | null;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

/** Height of a bar, pixels. */
export const BAR = 11;
const BAR_GAP = 5;
/** Height of a cell without bars. */
const EMPTY = 34;
const SIZE = 13;
const TO_LABEL = 6;
/** The most of the cell that a figure beside its bar may take. */
const MOST_LABEL = 0.68;

/** A figure beside its bar, as fully as there is room. */
function words(document: ChartDocument, row: ChartRow, cast: Cast, width: number, frame: Frame) {
  const { language } = frame;
  const full = writeRow(document, row, language);
  const role = row === cast.against ? `${full} ${roleName(row, language)}` : full;
  const short = writeRow(document, row, language, false);
  const fits = (text: string) => textWidth(text, SIZE) <= width * MOST_LABEL;
  return [role, full].find(fits) ?? short;
}

/** Height of the cell, pixels, before it is placed. */
export function trackHeight({ bars, against }: Cast): number {
  const head = against !== null && against.role !== 'baseline' ? SIZE * 1.3 + 2 : 0;
  return bars.length === 0 ? EMPTY : head + bars.length * (BAR + BAR_GAP) - BAR_GAP;
}

/** Says that there is nothing from before, on the track itself where it has the room. */
function emptyTrack(x: number, top: number, width: number, frame: Frame): Track {
  const text = chartMessages(frame.language).yardstick.noBaseline;
  const style = { size: SIZE, tone: 'muted' } as const;
  const said = textWidth(text, SIZE) + TO_LABEL;
  const inline = said < width * 0.8;
  const lines = inline ? [text] : wrapText(text, SIZE, width, 2);
  const height = linesHeight(lines.length, SIZE);
  const start = inline ? top + (EMPTY - height) / 2 : top;
  const empty = makeLabel(lines, x, baselineUnder(start, SIZE), style);
  const bottom = round2(inline ? top + EMPTY / 2 + 1 : top + height + 4);
  const from = inline ? x + said : x;
  return {
    bars: [],
    line: null,
    empty,
    x: round2(from),
    top,
    bottom,
    width: round2(x + width - from),
  };
}

/** The standard's line and its words above the bars. */
function lineOf(
  document: ChartDocument,
  row: ChartRow,
  at: number,
  { x, top, width }: { readonly x: number; readonly top: number; readonly width: number },
  { language }: Frame,
) {
  const role = roleName(row, language);
  const texts = [writeRow(document, row, language), writeRow(document, row, language, false)];
  const said = texts.map((text) => `${role} ${text}`);
  const text = said.find((one) => textWidth(one, SIZE) <= width) ?? role;
  const left = Math.max(
    x,
    Math.min(at - textWidth(text, SIZE) / 2, x + width - textWidth(text, SIZE)),
  );
  return {
    row,
    x: round2(at),
    label: makeLabel([text], left, baselineUnder(top, SIZE), { size: SIZE }),
  };
}

/** Lays out the last cell of a row at `x`, from `top` down. */
export function layoutTrack(
  document: ChartDocument,
  cast: Cast,
  place: { readonly x: number; readonly top: number; readonly width: number },
  frame: Frame,
): Track {
  const { x, top, width } = place;
  const { against, bars } = cast;
  if (against === null) return emptyTrack(x, top, width, frame);
  const texts = bars.map((row) => words(document, row, cast, width, frame));
  const widths = texts.map((text, at) => textWidth(text, SIZE, bars[at]?.role === 'actual'));
  const widest = Math.max(...widths);
  const most = Math.max(
    ...[...bars, against].flatMap(({ value, upper }) => [value ?? 0, upper ?? 0]),
  );
  const scale = scaleLinear([0, most || 1], [x, x + Math.max(24, width - widest - TO_LABEL - 2)]);
  const isLine = against.role !== 'baseline';
  const line = isLine
    ? lineOf(document, against, scale(against.value ?? most), place, frame)
    : null;
  const start = top + trackHeight(cast) - (bars.length * (BAR + BAR_GAP) - BAR_GAP);
  const rows = [...bars, against];
  const drawn = bars.flatMap((row, position): TrackBar[] => {
    const extent = extentOf(row, scale);
    if (extent === null) return [];
    const y = round2(start + position * (BAR + BAR_GAP));
    const tone = toneOf(row, rows, false);
    const from = Math.max(extent.end, line?.x ?? 0) + TO_LABEL;
    const style = { size: SIZE, tone: letterTone(tone), bold: row.role === 'actual' };
    const left = Math.min(from, x + width - (widths[position] ?? 0));
    const label = makeLabel([texts[position] ?? ''], left, y + BAR - 1, style);
    return [{ row, extent, y, tone, hollow: row === against, label }];
  });
  return {
    bars: drawn,
    line,
    empty: null,
    x,
    top: start,
    bottom: start + drawn.length * (BAR + BAR_GAP) - BAR_GAP,
    width,
  };
}
