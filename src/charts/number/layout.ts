import type { ChartRow } from '../../spec/document.ts';
import { rowsOfGroup } from '../../spec/look-up.ts';
import type { ChartLayout, Layout } from '../chart.ts';
import { writeRow } from '../describe.ts';
import { FONT, textWidth, wrapText } from '../text.ts';

/** A big figure, or a small one below it that puts it in context. */
export interface NumberMark {
  readonly row: ChartRow;
  readonly figure: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly label: readonly string[];
  readonly labelY: number;
}

export interface NumberLayout extends ChartLayout {
  readonly numbers: readonly NumberMark[];
}

const GAP = 24;
const CELL = 200;

/** A grid of numbers, each with its label; the others of a group stand small below the first. */
export const layoutNumbers: Layout<NumberLayout> = (document, { width, language }) => {
  const groups = document.encodings.groups;
  const columns = Math.max(1, Math.min(groups.length, Math.floor((width + GAP) / (CELL + GAP))));
  const cell = (width - GAP * (columns - 1)) / columns;
  const numbers: NumberMark[] = [];
  let top = 0;
  for (let start = 0; start < groups.length; start += columns) {
    let bottom = top;
    groups.slice(start, start + columns).forEach((group, column) => {
      let y = top;
      rowsOfGroup(document, group.key).forEach((row, position) => {
        const mark = placeNumber(row, writeRow(document, row, language), {
          x: column * (cell + GAP),
          y,
          width: cell,
          big: position === 0,
          label: position === 0 ? group.label[language] : row.indicator.name[language],
        });
        numbers.push(mark);
        y = mark.labelY + (mark.label.length - 1) * FONT.label * 1.3 + 12;
      });
      bottom = Math.max(bottom, y);
    });
    top = bottom + 16;
  }
  return { width, height: Math.max(top - 20, 24), numbers };
};

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly big: boolean;
  readonly label: string;
}

function placeNumber(row: ChartRow, figure: string, place: Place): NumberMark {
  const most = place.big ? FONT.big : FONT.figure;
  const size = Math.min(most, Math.floor((most * place.width) / textWidth(figure, most, true)));
  const baseline = place.y + (place.big ? FONT.big : FONT.figure);
  return {
    row,
    figure,
    size,
    x: place.x,
    y: baseline,
    label: wrapText(place.label, FONT.label, place.width, 3),
    labelY: baseline + FONT.label * 1.5,
  };
}
