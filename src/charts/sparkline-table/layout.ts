import { chartMessages } from '../../i18n/chart-messages.ts';
import type { ChartDocument, ChartRow } from '../../spec/document.ts';
import { rowsOfGroup } from '../../spec/look-up.ts';
import type { ChartLayout, Frame } from '../chart.ts';
import { writeInCell } from '../describe.ts';
import { baselineUnder, type Label, linesHeight, makeLabel, round2 } from '../label.ts';
import { layoutRest, type Rest, type Undrawn, undrawn } from '../rest.ts';
import { FONT, textWidth, wrapText } from '../text.ts';
import { letterTone, toneOf } from '../tone.ts';

/** Points of one indicator, small, each to one scale of its own. */
export interface Spark {
  readonly path: string;
  readonly points: readonly { readonly row: ChartRow; readonly x: number; readonly y: number }[];
}

/** An indicator: its name, its way, and its figures. */
export interface SparkRow {
  readonly key: string;
  readonly spark: Spark;
  readonly name: Label;
  /** Figures written out; the last one also is the end of the spark. */
  readonly figures: readonly { readonly row: ChartRow; readonly label: Label }[];
  /** Words beside the figures: what each is in a narrow table, and the verdict. */
  readonly words: readonly Label[];
}

/** The table as placed. */
export interface SparklineLayout extends ChartLayout {
  readonly heads: readonly Label[];
  readonly rules: readonly number[];
  readonly rows: readonly SparkRow[];
  readonly rest: Rest;
}

const LEVELS = ['actual', 'baseline', 'context'];
const COLUMNS = ['last', 'year', 'before', 'target'] as const;
type Column = (typeof COLUMNS)[number];
const SPARK = { width: 88, height: 24 } as const;
const SIZE = FONT.small;
const GAP = 14;
const PAD = 7;
const LEAST_NAME = 130;

interface Item {
  readonly key: string;
  readonly name: string;
  readonly verdict: string;
  readonly series: readonly ChartRow[];
  readonly cells: Readonly<Record<Column, ChartRow | undefined>>;
}

/** What of a group has its place in the table: a way of one unit, two growths and an aim. */
function itemOf(document: ChartDocument, at: number, { language }: Frame): Item | null {
  const group = document.encodings.groups[at];
  if (group === undefined) return null;
  const rows = rowsOfGroup(document, group.key);
  const dated = rows.filter(
    ({ role, value, end }) => LEVELS.includes(role) && value !== null && end,
  );
  const unit = dated.at(-1)?.unit;
  const series = dated
    .filter((row) => row.unit === unit)
    .sort((a, b) => ((a.end ?? '') < (b.end ?? '') ? -1 : 1));
  const change = (base: string) => rows.find((row) => row.role === 'change' && row.base === base);
  const last = series.at(-1);
  if (last === undefined) return null;
  const cells = {
    last,
    year: change('year-earlier'),
    before: change('period-before'),
    target: rows.find(({ role }) => role === 'target' || role === 'standard'),
  };
  const names = { name: group.label[language], verdict: group.detail[language] };
  return { key: group.key, ...names, series, cells };
}

function sparkOf({ series }: Item, x: number, top: number): Spark {
  const values = series.map(({ value }) => value ?? 0);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = series.length > 1 ? SPARK.width / (series.length - 1) : 0;
  const points = series.map((row, at) => ({
    row,
    x: round2(x + (series.length > 1 ? at * step : SPARK.width)),
    y: round2(
      top + SPARK.height * (high > low ? 1 - ((row.value ?? 0) - low) / (high - low) : 0.5),
    ),
  }));
  const path = points.map((one, at) => `${at === 0 ? 'M' : 'L'}${one.x},${one.y}`).join('');
  return { path, points };
}

/** A figure as its cell writes it, in the colour that the one rule gives it. */
function cellStyle(document: ChartDocument, row: ChartRow, column: Column): Partial<Label> {
  const bold = column === 'last';
  const tone = letterTone(toneOf(row, rowsOfGroup(document, row.group), false));
  return { size: SIZE, bold, tone: column === 'target' ? 'ink' : tone };
}

/** Columns side by side; null where they have no room beside the names. */
function layoutWide(document: ChartDocument, items: readonly Item[], frame: Frame) {
  const { width, language } = frame;
  const words = chartMessages(language).chart.sparkline;
  const write = (row: ChartRow | undefined) => (row ? writeInCell(document, row, language) : '–');
  const wide = COLUMNS.map((column) => {
    const texts = items.map(({ cells }) =>
      textWidth(write(cells[column]), SIZE, column === 'last'),
    );
    return Math.max(textWidth(words[column], SIZE), ...texts);
  });
  const verdicts = items.map(({ verdict }) => textWidth(verdict, SIZE));
  const judged = Math.max(0, ...verdicts);
  const verdict = judged === 0 ? 0 : Math.max(judged, textWidth(words.verdict, SIZE)) + GAP;
  const taken = SPARK.width + GAP + wide.reduce((sum, one) => sum + one + GAP, 0) + verdict;
  const name = width - taken;
  if (name < LEAST_NAME) return null;
  const ends = wide.map((_, at) =>
    round2(
      name + SPARK.width + GAP + wide.slice(0, at + 1).reduce((sum, one) => sum + one + GAP, 0),
    ),
  );
  const head = { size: SIZE, tone: 'muted' } as const;
  const y = baselineUnder(2, SIZE);
  const heads = COLUMNS.map((column, at) =>
    makeLabel([words[column]], ends[at] ?? 0, y, { ...head, anchor: 'end' }),
  );
  const verdictX = width - verdict + GAP;
  if (verdict > 0) heads.push(makeLabel([words.verdict], verdictX, y, head));
  let top = 22;
  const rules = [top];
  const rows = items.map((item): SparkRow => {
    const lines = wrapText(item.name, SIZE, name - GAP, 3);
    const high = linesHeight(lines.length, SIZE);
    const height = Math.max(SPARK.height, high) + 2 * PAD;
    const base = top + height / 2 + 4;
    const placed = COLUMNS.flatMap((column, at) => {
      const row = item.cells[column];
      if (row === undefined) return [];
      const style = { ...cellStyle(document, row, column), anchor: 'end' } as const;
      return [{ row, label: makeLabel([write(row)], ends[at] ?? 0, base, style) }];
    });
    const none = COLUMNS.flatMap((column, at) =>
      item.cells[column] ? [] : [makeLabel(['–'], ends[at] ?? 0, base, { ...head, anchor: 'end' })],
    );
    const told =
      item.verdict === '' ? [] : [makeLabel([item.verdict], verdictX, base, { size: SIZE })];
    const row = {
      key: item.key,
      spark: sparkOf(item, name, top + (height - SPARK.height) / 2),
      name: makeLabel(lines, 0, baselineUnder(top + (height - high) / 2, SIZE), { size: SIZE }),
      figures: placed,
      words: [...none, ...told],
    };
    top += height;
    rules.push(top);
    return row;
  });
  return { heads, rules, rows, bottom: top };
}

/** Each indicator as a block: name, way and last figure, then what else there is, as it fits. */
function layoutNarrow(document: ChartDocument, items: readonly Item[], { width, language }: Frame) {
  const words = chartMessages(language).chart.sparkline;
  let top = 0;
  const rules: number[] = [];
  const rows = items.map((item): SparkRow => {
    const lines = wrapText(item.name, SIZE, width, 3);
    const name = makeLabel(lines, 0, baselineUnder(top + PAD, SIZE), { size: SIZE });
    let y = top + PAD + linesHeight(lines.length, SIZE) + 6;
    const spark = sparkOf(item, 3, y);
    let x = SPARK.width + GAP;
    const figures: { row: ChartRow; label: Label }[] = [];
    const beside: Label[] = [];
    /** Puts a run of texts on the line, or on the next one where it has no room. */
    const place = (texts: readonly string[]): number => {
      const own = texts.reduce((sum, text) => sum + textWidth(text, SIZE, true) + 4, 0);
      if (x > 0 && x + own > width) {
        x = 0;
        y += SPARK.height;
      }
      const at = x;
      x += own + GAP - 4;
      return at;
    };
    for (const column of COLUMNS) {
      const row = item.cells[column];
      if (row === undefined) continue;
      const text = writeInCell(document, row, language);
      const word = column === 'last' ? '' : words[column];
      const at = place(word === '' ? [text] : [word, text]);
      const base = y + SPARK.height / 2 + 4;
      const indent = word === '' ? 0 : textWidth(word, SIZE, true) + 4;
      if (word !== '') beside.push(makeLabel([word], at, base, { size: SIZE, tone: 'muted' }));
      const shown = wrapText(text, SIZE, width - at - indent, 1);
      figures.push({
        row,
        label: makeLabel(shown, at + indent, base, cellStyle(document, row, column)),
      });
    }
    if (item.verdict !== '') {
      const at = place([item.verdict]);
      beside.push(makeLabel([item.verdict], at, y + SPARK.height / 2 + 4, { size: SIZE }));
    }
    top = y + SPARK.height + PAD;
    rules.push(top);
    return { key: item.key, spark, name, figures, words: beside };
  });
  return { heads: [], rules, rows, bottom: top };
}

/** Indicators one under the other: how each went, its last figure, growths, aim and verdict. */
export function layoutSparklineTable(document: ChartDocument, frame: Frame): SparklineLayout {
  const items = document.encodings.groups.flatMap((_, at) => itemOf(document, at, frame) ?? []);
  const placed = new Set(
    items.flatMap(({ series, cells }) =>
      [...series, ...Object.values(cells)].map((row) => row?.key),
    ),
  );
  const rest: Undrawn[] = document.rows
    .filter(({ key }) => !placed.has(key))
    .map((row) => undrawn(row, row.end === null ? 'undated' : 'unplaced'));
  const table = layoutWide(document, items, frame) ?? layoutNarrow(document, items, frame);
  const below = layoutRest(document, frame, rest, Math.max(table.bottom, 16));
  return {
    width: frame.width,
    height: Math.ceil(below.bottom) + 4,
    heads: items.length === 0 ? [] : table.heads,
    rules: items.length === 0 ? [] : table.rules,
    rows: table.rows,
    rest: below,
  };
}
