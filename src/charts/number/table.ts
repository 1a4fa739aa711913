import { chartMessages } from '../../i18n/chart-messages.ts';
import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import type { Frame } from '../chart.ts';
import { writeRow } from '../describe.ts';
import { baselineUnder, type Label, linesHeight, makeLabel } from '../label.ts';
import type { PanelGroup } from '../panels.ts';
import { BOLD, FONT, textWidth, wrapText } from '../text.ts';
import { letterTone, toneOf } from '../tone.ts';
import type { NumberLayout, NumberMark } from './mark.ts';
import { nameOf, whenOf } from './words.ts';

const ROW = 36;
const HEAD = 26;
const PAD = 8;
const GAP = 16;
/** A name has at least this; narrower tables put place and period under it. */
const LEAST_NAME = 180;
const QUIET = { size: FONT.small, tone: 'muted' } as const;

interface Cells {
  readonly row: ChartRow;
  readonly members: PanelGroup;
  readonly name: string;
  readonly figure: string;
  readonly when: string;
  readonly where: string;
}

/** Where the columns stand, pixels; in a narrow table period and place have none. */
interface Columns {
  readonly name: number;
  /** Right end of the figures, or null where they stand under their names. */
  readonly figure: number | null;
  readonly when: number | null;
  readonly where: number | null;
  /** True where period and place stand under each name. */
  readonly under: boolean;
}

const underOf = ({ when, where }: Cells) => [when, where].filter(Boolean).join(' · ');

function columnsOf(cells: readonly Cells[], width: number, heads: Cells): Columns {
  const widest = (of: (one: Cells) => string, size: number, bold = false) =>
    Math.max(...[heads, ...cells].map((one) => textWidth(of(one), size, bold)));
  const figure = widest((one) => one.figure, FONT.figure, true);
  const when = widest((one) => one.when, FONT.small);
  const where = widest((one) => one.where, FONT.small);
  const name = width - figure - when - where - 3 * GAP;
  if (name >= LEAST_NAME) {
    const end = name + GAP + figure;
    return { name, figure: end, when: end + GAP, where: end + GAP + when + GAP, under: false };
  }
  const left = width - figure - GAP;
  const beside = left >= Math.min(LEAST_NAME, width / 2);
  const under = new Set(cells.map(underOf)).size > 1;
  const placed = { figure: beside ? width : null, when: null, where: null, under };
  return { name: beside ? left : width, ...placed };
}

/** A row of the table from `top`; as high as its lines ask for. */
function placeRow(cells: Cells, columns: Columns, width: number, top: number): NumberMark {
  const { row, members } = cells;
  const beside: Label[] = [];
  const labels: Label[] = [];
  let foot = top + PAD;
  const put = (into: Label[], text: string, room: number, style: Partial<Label>) => {
    const size = style.size ?? FONT.label;
    const lines = wrapText(text, size, room / (style.bold ? BOLD : 1), 4);
    if (lines.length === 0) return;
    into.push(makeLabel(lines, 0, baselineUnder(foot, size), style));
    foot += linesHeight(lines.length, size) + 2;
  };
  const bold = {
    ...{ size: FONT.figure, bold: true },
    tone: letterTone(toneOf(row, members.rows, members.group.context)),
  };
  put(beside, cells.name, columns.name, {});
  if (columns.figure === null) put(labels, cells.figure, width, bold);
  if (columns.under) put(beside, underOf(cells), columns.name, QUIET);
  const first = beside[0]?.y ?? baselineUnder(top + PAD, FONT.label);
  if (columns.figure !== null) {
    labels.push(makeLabel([cells.figure], columns.figure, first, { ...bold, anchor: 'end' }));
  }
  if (columns.when !== null && columns.where !== null) {
    beside.push(makeLabel([cells.when], columns.when, first, QUIET));
    beside.push(makeLabel([cells.where], columns.where, first, QUIET));
  }
  const height = Math.max(ROW, Math.ceil(foot + PAD - 2 - top));
  return { row, line: null, labels, beside, area: { y: top, height } };
}

/** Names of the columns, or what all rows of a narrow table have in common. */
function headsOf(heads: Cells, first: Cells, columns: Columns, width: number): Label[] {
  const { figure, when, where, under } = columns;
  const y = baselineUnder(4, FONT.small);
  if (figure === null || when === null || where === null) {
    const lines = under ? [] : wrapText(underOf(first), FONT.small, width, 1);
    return lines.length === 0 ? [] : [makeLabel(lines, 0, y, QUIET)];
  }
  return [
    makeLabel([heads.name], 0, y, QUIET),
    makeLabel([heads.figure], figure, y, { ...QUIET, anchor: 'end' }),
    makeLabel([heads.when], when, y, QUIET),
    makeLabel([heads.where], where, y, QUIET),
  ];
}

/** Single figures as rows of one table: what, how much, when, where. */
export function layoutTable(
  document: ChartDocument,
  { width, language }: Frame,
  groups: readonly PanelGroup[],
): NumberLayout {
  const words = chartMessages(language).chart;
  const cells = groups.flatMap((members) =>
    members.rows.map((row): Cells => {
      const of = { name: nameOf(members, row, language), when: whenOf(row, language) };
      const figure = writeRow(document, row, language) || words.missing;
      return { row, members, ...of, figure, where: row.area.name[language] };
    }),
  );
  const [first] = cells;
  if (first === undefined) return { width, height: 24, numbers: [], heads: [], rules: [] };
  const named = { name: words.item, figure: words.value, when: words.period, where: words.area };
  const columns = columnsOf(cells, width, { ...first, ...named });
  const heads = headsOf({ ...first, ...named }, first, columns, width);
  const numbers: NumberMark[] = [];
  let top = heads.length === 0 ? 0 : HEAD;
  const rules = [top];
  for (const one of cells) {
    const mark = placeRow(one, columns, width, top);
    numbers.push(mark);
    top += mark.area?.height ?? 0;
    rules.push(top);
  }
  return { width, height: Math.ceil(top + 1), numbers, heads, rules };
}
