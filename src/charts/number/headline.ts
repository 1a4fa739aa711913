import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import { type BigFigure, bigFigure, runsOf, runsWidth } from '../big-figure.ts';
import type { Frame } from '../chart.ts';
import { baselineUnder, linesHeight, makeLabel, round2 } from '../label.ts';
import type { PanelGroup } from '../panels.ts';
import { BOLD, FONT, wrapText } from '../text.ts';
import { stackTexts, type TextBlock } from '../text-block.ts';
import { letterTone, toneOf } from '../tone.ts';
import type { NumberLayout, NumberMark } from './mark.ts';
import { nameOf, whenOf } from './words.ts';

const GAP = 24;
const NARROWEST = 150;
const ROW_GAP = 24;

interface Cell {
  readonly members: PanelGroup;
  readonly row: ChartRow;
  readonly figure: BigFigure;
}

const fits = (figure: BigFigure, size: number, room: number) =>
  runsWidth(runsOf(figure, size, true)) <= room;

/** Columns give way before sizes do: as many as leave every figure its size. */
function columnsOf(cells: readonly Cell[], width: number): number {
  for (let columns = cells.length; columns > 1; columns -= 1) {
    const room = (width - GAP * (columns - 1)) / columns;
    const all = cells.every(({ figure }) => fits(figure, FONT.big, room));
    // Two over one would look like a total and its parts.
    if (room >= NARROWEST && all && cells.length % columns === 0) return columns;
  }
  return 1;
}

/** The largest size, in whole pixels, at which the number fits a line with its qualifier and unit. */
function sizeIn(figure: BigFigure, room: number): number {
  for (let size: number = FONT.big; size > FONT.figure; size -= 1) {
    if (fits(figure, size, room)) return size;
  }
  return FONT.figure;
}

/** A headline figure; only one that no size brings onto a line has its unit below. */
function placeBig(
  { members, row, figure }: Cell,
  x: number,
  top: number,
  room: number,
  size: number,
) {
  const y = round2(baselineUnder(top, size));
  const whole = fits(figure, size, room);
  const runs = runsOf(figure, size, whole);
  const tone = letterTone(toneOf(row, members.rows, members.group.context));
  const below = whole ? [] : wrapText(figure.after.trim(), FONT.label, room / BOLD, 2);
  const unitTop = y + size * 0.22 + 2;
  const box = {
    ...{ x: round2(x), y: round2(top), height: size },
    width: Math.min(room, runsWidth(runs)),
  };
  const unit = makeLabel(below, x, baselineUnder(unitTop, FONT.label), { bold: true, tone });
  return {
    line: { runs, x: round2(x), y, tone, box },
    labels: below.length === 0 ? [] : [unit],
    bottom: unitTop + linesHeight(below.length, FONT.label),
  };
}

const QUIET = { tone: 'muted', bold: false } as const;

function textsUnder({ members, row }: Cell, { language }: Frame): TextBlock[] {
  const { detail } = members.group;
  const said = row === members.lead ? detail[language] : '';
  return [
    { text: nameOf(members, row, language), size: FONT.label, ...QUIET },
    { text: said || whenOf(row, language), size: FONT.small, ...QUIET },
  ];
}

/** Headline figures side by side, or one under the other where a line is too short for them. */
export function layoutHeadline(
  document: ChartDocument,
  frame: Frame,
  groups: readonly PanelGroup[],
): NumberLayout {
  const { width, language } = frame;
  const cells = groups.flatMap((members): Cell[] => {
    const others = members.rows.filter((row) => row !== members.lead);
    return [members.lead, ...others].map((row) => {
      return { members, row, figure: bigFigure(document, row, language) };
    });
  });
  const columns = columnsOf(cells, width);
  const room = (width - GAP * (columns - 1)) / columns;
  const size = Math.min(FONT.big, ...cells.map(({ figure }) => sizeIn(figure, room)));
  const numbers: NumberMark[] = [];
  let top = 0;
  for (let start = 0; start < cells.length; start += columns) {
    const inRow = cells.slice(start, start + columns).map((cell, column) => {
      const x = column * (room + GAP);
      return { cell, x, big: placeBig(cell, x, top, room, size) };
    });
    const under = Math.max(...inRow.map(({ big }) => big.bottom)) + 5;
    const bottoms = inRow.map(({ cell, x, big: { line, labels } }) => {
      const texts = stackTexts(textsUnder(cell, frame), x, under, room);
      numbers.push({ row: cell.row, line, labels, beside: texts.labels, area: null });
      return texts.bottom;
    });
    top = Math.max(...bottoms) + ROW_GAP;
  }
  const height = Math.max(24, Math.ceil(top - ROW_GAP + 2));
  return { width, height, numbers, heads: [], rules: [] };
}
