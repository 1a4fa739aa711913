import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import { type BigFigure, bigFigure, runsOf, runsWidth } from '../big-figure.ts';
import type { Frame } from '../chart.ts';
import { baselineUnder, round2 } from '../label.ts';
import type { PanelGroup } from '../panels.ts';
import { FONT } from '../text.ts';
import { stackTexts, type TextBlock } from '../text-block.ts';
import { letterTone, toneOf } from '../tone.ts';
import type { NumberLayout, NumberMark } from './mark.ts';
import { nameOf, whenOf } from './words.ts';

const GAP = 24;
const NARROWEST = 150;
/** Of the digits, the wanted one first. */
const SIZES = [FONT.big, 28, 24];
const ROW_GAP = 24;

interface Cell {
  readonly members: PanelGroup;
  readonly row: ChartRow;
  readonly figure: BigFigure;
}

/** Columns give way before sizes do; null where no size brings every figure onto a line. */
function gridOf(cells: readonly Cell[], width: number) {
  for (const size of SIZES) {
    for (let columns = cells.length; columns > 0; columns -= 1) {
      const room = (width - GAP * (columns - 1)) / columns;
      // Two over one would look like a total and its parts.
      const even = columns === 1 || (room >= NARROWEST && cells.length % columns === 0);
      if (even && cells.every(({ figure }) => runsWidth(runsOf(figure, size, true)) <= room)) {
        return { columns, room, size };
      }
    }
  }
  return null;
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

/**
 * Headline figures side by side, or one under the other where a line is too short for them; null
 * where one is too long for that.
 */
export function layoutHeadline(
  document: ChartDocument,
  frame: Frame,
  groups: readonly PanelGroup[],
): NumberLayout | null {
  const { width, language } = frame;
  const cells = groups.flatMap((members): Cell[] => {
    const others = members.rows.filter((row) => row !== members.lead);
    return [members.lead, ...others].map((row) => {
      return { members, row, figure: bigFigure(document, row, language) };
    });
  });
  const grid = gridOf(cells, width);
  if (grid === null) return null;
  const { columns, room, size } = grid;
  const numbers: NumberMark[] = [];
  let [top, bottom] = [0, 0];
  cells.forEach((cell, at) => {
    const { members, row, figure } = cell;
    if (at % columns === 0 && at > 0) top = bottom + ROW_GAP;
    const x = round2((at % columns) * (room + GAP));
    const y = round2(baselineUnder(top, size));
    const runs = runsOf(figure, size, true);
    const tone = letterTone(toneOf(row, members.rows, members.group.context));
    const box = { x, y: round2(top), width: runsWidth(runs), height: size };
    const texts = stackTexts(textsUnder(cell, frame), x, y + size * 0.22 + 7, room);
    bottom = Math.max(bottom, texts.bottom);
    const line = { runs, x, y, tone, box };
    numbers.push({ row, line, labels: [], beside: texts.labels, area: null });
  });
  const height = Math.max(24, Math.ceil(bottom + 2));
  return { width, height, numbers, heads: [], rules: [] };
}
