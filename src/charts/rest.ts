import { isStated } from '../base/quantity.ts';
import { chartMessages } from '../i18n/chart-messages.ts';
import { formatNumber } from '../i18n/number.ts';
import { bracketed } from '../i18n/punctuation.ts';
import type { ChartDocument, ChartRow } from '../spec/document.ts';
import type { Frame } from './chart.ts';
import { writeRow } from './describe.ts';
import { baselineUnder, type Label, linesHeight, makeLabel } from './label.ts';
import { FONT, wrapText } from './text.ts';

/** Why a figure has no mark; `chart.undrawn` of the messages has the words. */
export type RestReason = 'undated' | 'missing' | 'unpaired' | 'unit' | 'change' | 'unplaced';

/** A figure without a mark. */
export interface Undrawn {
  readonly row: ChartRow;
  readonly reason: RestReason;
}

/** Figures without a mark, written out below the drawing: nothing is dropped in silence. */
export interface Rest {
  /** Says how many there are; empty if there are none. */
  readonly notes: readonly Label[];
  readonly rows: readonly { readonly row: ChartRow; readonly label: Label }[];
  /** Foot of the last line, pixels. */
  readonly bottom: number;
}

/** A figure that is not there is missing; any other has the reason given. */
export function undrawn(row: ChartRow, reason: RestReason): Undrawn {
  return { row, reason: isStated(row) ? reason : 'missing' };
}

const STYLE = { size: FONT.small, tone: 'muted' } as const;
const GAP = 4;
/** More than these stand in the table alone. */
const MOST = 12;

/** Lists what has no mark from `top` down, each by name, figure and reason. */
export function layoutRest(
  document: ChartDocument,
  { width, language }: Frame,
  found: readonly Undrawn[],
  top: number,
): Rest {
  const words = chartMessages(language).chart;
  let bottom = top;
  const put = (text: string): Label => {
    const lines = wrapText(text, STYLE.size, width, 3);
    const label = makeLabel(lines, 0, baselineUnder(bottom + GAP, STYLE.size), STYLE);
    bottom += GAP + linesHeight(lines.length, STYLE.size);
    return label;
  };
  const notes =
    found.length === 0 ? [] : [put(words.notDrawn(formatNumber(found.length, language)))];
  const rows = found.slice(0, MOST).map(({ row, reason }) => {
    const group = document.encodings.groups.find(({ key }) => key === row.group);
    const name = [...new Set([group?.label[language] ?? '', row.indicator.name[language]])];
    const figure = reason === 'missing' ? '' : ` ${writeRow(document, row, language)}`;
    const said = `${name.filter(Boolean).join(' · ')}${figure}`;
    return { row, label: put(said + bracketed(words.undrawnReasons[reason], language)) };
  });
  return { notes, rows, bottom };
}
