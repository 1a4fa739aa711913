import { roleName } from '../../i18n/observation.ts';
import type { ChartRow } from '../../spec/document.ts';
import { type BigFigure, bigFigure, type Run, runsOf, runsWidth } from '../big-figure.ts';
import type { ChartLayout, Frame, Layout } from '../chart.ts';
import { nameBesides, writeRow } from '../describe.ts';
import { type Box, baselineUnder, type Label, linesHeight, makeLabel, round2 } from '../label.ts';
import { type PanelGroup, panelsOf } from '../panels.ts';
import { isYardstick } from '../statement.ts';
import { BOLD, FONT, wrapText } from '../text.ts';
import { stackTexts, type TextBlock } from '../text-block.ts';
import type { ThemeColour } from '../theme.ts';
import { letterTone, toneOf } from '../tone.ts';

/** A figure with its words: a big one, or a small one below it that puts it in context. */
export interface NumberMark {
  readonly row: ChartRow;
  /** The line of a big figure; null for a small one, which is all labels. */
  readonly line: {
    readonly runs: readonly Run[];
    readonly x: number;
    readonly y: number;
    readonly tone: ThemeColour;
    readonly box: Box;
  } | null;
  readonly labels: readonly Label[];
}

export interface NumberLayout extends ChartLayout {
  readonly numbers: readonly NumberMark[];
}

const GAP = 24;
const NARROWEST = 150;
/** Big figures never fall below this, columns give way first. */
const LEAST = 24;
const ROW_GAP = 24;

interface Cell {
  readonly members: PanelGroup;
  readonly figure: BigFigure;
}

/** As many columns as keep every big figure big, with rows as even as can be. */
function gridOf(cells: readonly Cell[], width: number): { columns: number; size: number } {
  const widest = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)));
  for (let columns = Math.min(cells.length, widest); columns >= 1; columns -= 1) {
    const room = (width - GAP * (columns - 1)) / columns;
    const sizes = cells.map(({ figure }) => sizeIn(figure, room));
    const size = Math.min(FONT.big, ...sizes);
    if (size >= LEAST || columns === 1) {
      const rows = Math.max(1, Math.ceil(cells.length / columns));
      return {
        columns: Math.max(1, Math.ceil(cells.length / rows)),
        size: Math.max(size, FONT.figure),
      };
    }
  }
  return { columns: 1, size: FONT.big };
}

/** The largest size, in whole pixels, at which the number fits a line with its qualifier and unit. */
function sizeIn(figure: BigFigure, room: number): number {
  for (let size: number = FONT.big; size > FONT.figure; size -= 1) {
    if (runsWidth(runsOf(figure, size, true)) <= room) return size;
  }
  return FONT.figure;
}

interface Place {
  readonly x: number;
  readonly top: number;
  readonly room: number;
  readonly size: number;
}

/** The big figure of a cell; only one that no size brings onto a line has its unit below. */
function placeBig({ members, figure }: Cell, { x, top, room, size }: Place) {
  const y = round2(baselineUnder(top, size));
  const whole = runsOf(figure, size, true);
  const fits = runsWidth(whole) <= room;
  const runs = fits ? whole : runsOf(figure, size, false);
  const tone = letterTone(toneOf(members.lead, members.rows, members.group.context));
  const below = fits ? [] : wrapText(figure.after.trim(), FONT.label, room / BOLD, 2);
  const unitTop = y + size * 0.22 + 2;
  const style = { bold: true, tone };
  const box = {
    x: round2(x),
    y: round2(top),
    width: Math.min(room, runsWidth(runs)),
    height: size,
  };
  return {
    line: { runs, x: round2(x), y, tone, box },
    unit:
      below.length === 0 ? [] : [makeLabel(below, x, baselineUnder(unitTop, FONT.label), style)],
    bottom: unitTop + linesHeight(below.length, FONT.label),
  };
}

/** A grid of big figures with their labels; the others of a group stand small below its first. */
export const layoutNumbers: Layout<NumberLayout> = (document, frame) => {
  const { width, language } = frame;
  const order = document.encodings.groups.map(({ key }) => key);
  const cells = panelsOf(document)
    .flatMap(({ groups }) => groups)
    .sort((a, b) => order.indexOf(a.group.key) - order.indexOf(b.group.key))
    .map((members): Cell => ({ members, figure: bigFigure(document, members.lead, language) }));
  const { columns, size } = gridOf(cells, width);
  const room = (width - GAP * (columns - 1)) / columns;
  const numbers: NumberMark[] = [];
  let top = 0;
  for (let start = 0; start < cells.length; start += columns) {
    const inRow = cells.slice(start, start + columns).map((cell, column) => {
      const x = column * (room + GAP);
      return { cell, x, big: placeBig(cell, { x, top, room, size }) };
    });
    const labelTop = Math.max(...inRow.map(({ big }) => big.bottom)) + 5;
    const bottoms = inRow.map(({ cell: { members }, x, big }) => {
      const texts = stackTexts(headTexts(members, frame), x, labelTop, room);
      numbers.push({ row: members.lead, line: big.line, labels: [...big.unit, ...texts.labels] });
      return members.rows
        .filter((row) => row !== members.lead)
        .reduce((y, row) => {
          const name = nameBesides(row, members.lead, language) || row.indicator.name[language];
          const small = stackTexts(smallTexts(writeRow(document, row, language), name), x, y, room);
          numbers.push({ row, line: null, labels: small.labels });
          return small.bottom + 6;
        }, texts.bottom + 8);
    });
    top = Math.max(...bottoms) - 8 + ROW_GAP;
  }
  return { width, height: Math.max(24, Math.ceil(top - ROW_GAP + 2)), numbers };
};

/** A plan, target, standard or projection is said to be one. */
function headTexts({ group, lead }: PanelGroup, { language }: Frame): TextBlock[] {
  const role = isYardstick(lead) ? roleName(lead, language) : '';
  const detail = [role, group.detail[language]].filter(Boolean).join(' · ');
  return [
    { text: group.label[language], size: FONT.label, tone: 'muted', bold: false },
    { text: detail, size: FONT.small, tone: 'muted', bold: false },
  ];
}

function smallTexts(figure: string, name: string): TextBlock[] {
  return [
    { text: figure, size: FONT.figure, tone: 'ink', bold: true },
    { text: name, size: FONT.small, tone: 'muted', bold: false },
  ];
}
